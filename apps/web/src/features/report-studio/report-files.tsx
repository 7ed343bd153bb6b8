import { type ReportEdition, type ReportFile, REPORT_FORMATS } from '@iltizam/shared/editions/contract';
import { useRef } from 'react';
import { Button } from '../../ui/button.js';
import { FileSize } from '../../ui/file-facts.js';
import { Num } from '../../ui/figures.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useRetryFile } from './report-studio.api.js';
import styles from './report-studio.module.css';

const File = ({ file, onRetry }: { file: ReportFile; onRetry: () => void }) => {
  const { t } = useTranslation(['reportStudio', 'ui']);
  const retry = useRetryFile();
  const name = t('ui:fileIn', { format: t(`ui:format.${file.format}`), language: t(`ui:original.language.${file.lang}`) });
  if (file.state === 'ready' && file.url !== null) {
    return (
      <>
        <a href={file.url} download>
          {t('files.download')} <span className="vh">{name}</span>
        </a>{' '}
        <span className="meta nowrap">{file.bytes !== null && <FileSize bytes={file.bytes} />}</span>
        {file.replaced.length > 0 && (
          <p className="meta">{t('files.replaced', { count: file.replaced.length, characters: file.replaced.join(' ') })}</p>
        )}
      </>
    );
  }
  if (file.state === 'failed') {
    return (
      <>
        <p className="late-text">{t(`failure.${file.failure ?? 'not_rendered'}`)}</p>
        <Button
          quiet
          small
          busy={retry.isPending}
          onClick={() => {
            retry.mutate(file.id);
            onRetry();
          }}
        >
          {t('files.retry')} <span className="vh">{name}</span>
        </Button>
        {retry.isError && <SendFailure error={retry.error} />}
      </>
    );
  }
  return (
    <>
      {t(`fileState.${file.state}`)}
      {file.state === 'writing' && (
        <>
          {' '}
          <progress max={100} value={file.progress} aria-label={name} />
        </>
      )}
    </>
  );
};

/** Every file of an edition, by language and format; says how many are ready while they are written. */
export const ReportFiles = ({ edition: { files } }: { edition: ReportEdition }) => {
  const { t } = useTranslation(['reportStudio', 'ui']);
  const told = useRef<HTMLParagraphElement>(null);
  const languages = [...new Set(files.map(({ lang }) => lang))];
  const formats = REPORT_FORMATS.filter((format) => files.some((file) => file.format === format));
  const ready = files.filter(({ state }) => state === 'ready').length;
  const failed = files.filter(({ state }) => state === 'failed').length;
  return (
    <>
      <p ref={told} role="status" tabIndex={-1}>
        {t(ready === files.length ? 'files.allReady' : 'files.progress', { ready, total: files.length })}
        {failed > 0 && ` ${t('files.failed', { count: failed })}`}
      </p>
      <div className={styles.tables}>
        {languages.map((language) => (
          <table key={language} className={styles.files}>
            <caption>
              {t(`ui:original.language.${language}`)}{' '}
              <Num>{`${files.filter(({ lang, state }) => lang === language && state === 'ready').length}/${formats.length}`}</Num>
            </caption>
            <tbody>
              {formats.map((format) => {
                const file = files.find((candidate) => candidate.lang === language && candidate.format === format);
                return (
                  <tr key={format}>
                    <th scope="row">{t(`ui:format.${format}`)}</th>
                    <td>{file && <File file={file} onRetry={() => told.current?.focus()} />}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        ))}
      </div>
    </>
  );
};
