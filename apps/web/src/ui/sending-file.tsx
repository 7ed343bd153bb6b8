import { Button } from './button.js';
import { Percent } from './figures.js';
import { FileSize } from './file-facts.js';
import styles from './sending-file.module.css';

type SendingFileProps = {
  file: File;
  /** how much left this machine, 0 to 1 */
  share: number;
  words: { sending: string; /** once the server has it all */ checking: string; cancel: string };
  /** not there when what the server does cannot be stopped any more */
  onCancel: (() => void) | undefined;
};

/** A file on its way, then what the server does with it, which it does not tell the progress of. */
export const SendingFile = ({ file, share, words, onCancel }: SendingFileProps) => {
  const percent = Math.round(share * 100);
  const said = percent === 100 ? words.checking : words.sending;
  return (
    <div className={styles.sending}>
      <p>
        <bdi>{file.name}</bdi> · <FileSize bytes={file.size} />
      </p>
      <progress max={100} value={percent === 100 ? undefined : percent} aria-label={said} />
      <p className="meta">
        <span role="status">{said}</span> {percent < 100 && <Percent value={percent} />}
      </p>
      {onCancel && (
        <Button quiet small onClick={onCancel}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
};
