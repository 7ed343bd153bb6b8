import { Button } from '../../ui/button.js';
import { useTranslation } from '../../ui/translation.js';

type OrderButtonsProps = {
  /** what is moved, for its name */ name: string;
  index: number;
  count: number;
  busy: boolean;
  onMove: (by: -1 | 1) => void;
};

/** Moves something one place up or down its list, by mouse, touch or keyboard; the button keeps the focus. */
export const OrderButtons = ({ name, index, count, busy, onMove }: OrderButtonsProps) => {
  const { t } = useTranslation('studio');
  return (
    <>
      {([-1, 1] as const).map((by) => (
        <Button
          key={by}
          quiet
          small
          busy={busy || (by === -1 ? index === 0 : index === count - 1)}
          onClick={({ currentTarget }) => {
            onMove(by);
            // The row moves in the page and takes the focus along only in some browsers.
            requestAnimationFrame(() => currentTarget.focus());
          }}
        >
          {t(by === -1 ? 'order.up' : 'order.down')} <span className="vh">{name}</span>
        </Button>
      ))}
    </>
  );
};
