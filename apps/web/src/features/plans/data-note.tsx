import type { LocalText as Text } from '@iltizam/shared/kernel/locale';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';

/** Where the figures come from, when the bodies did not declare them. */
export const DataNote = ({ note }: { note: Text | null }) => {
  const { t } = useTranslation('plans');
  if (note === null) return null;
  return (
    <section className="sec" id="sources">
      <h2>{t('dataNote')}</h2>
      <p className="prose">
        <LocalText lang={note.lang} note>
          {note.text}
        </LocalText>
      </p>
    </section>
  );
};
