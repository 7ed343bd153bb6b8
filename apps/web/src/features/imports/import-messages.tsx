import { type Import, type ImportMessage, MESSAGES_PAGE_SIZE } from '@iltizam/shared/imports/contract';
import { PageLinks } from '../../ui/page-links.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { messagesUrl } from './imports.api.js';
import { pageAddress, type Pages } from './page-address.js';
import styles from './imports.module.css';

const bySheet = (messages: readonly ImportMessage[]): [string | null, ImportMessage[]][] => {
  const sheets = new Map<string | null, ImportMessage[]>();
  for (const message of messages) sheets.set(message.at.sheet, [...(sheets.get(message.at.sheet) ?? []), message]);
  return [...sheets];
};

const Place = ({ at }: { at: ImportMessage['at'] }) => {
  const { t } = useTranslation('imports');
  if (at.row === null) return null;
  return (
    <strong>{at.column === null ? t('messages.row', { row: at.row }) : t('messages.cell', { row: at.row, column: at.column })}</strong>
  );
};

/** What is wrong with a file, sheet by sheet, each at its cell with what was found there. */
export const ImportMessages = ({
  of: { id, messages, messagesTotal, counts },
  pages: { page, messagesPage },
}: {
  of: Pick<Import, 'id' | 'messages' | 'messagesTotal' | 'counts'>;
  pages: Pages;
}) => {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  if (messagesTotal === 0) return null;
  return (
    <section className="stack" aria-labelledby="messages">
      <h2 id="messages">{t('messages.title')}</h2>
      <p>
        <a href={messagesUrl(id, language)} download>
          {t('messages.csv')}
        </a>
      </p>
      {counts.errors + counts.warnings > messagesTotal && <p className="meta">{t('messages.more')}</p>}
      {bySheet(messages).map(([sheet, all]) => (
        <section key={sheet} className="stack">
          <h3>{sheet === null ? t('messages.whole') : <bdi>{sheet}</bdi>}</h3>
          <ul className={styles.list}>
            {all.map((message) => (
              <li key={`${message.code} ${message.at.row} ${message.at.column} ${message.text}`} className={styles.item}>
                <p>
                  <span className={message.severity === 'error' ? styles.error : undefined}>{t(`messages.${message.severity}`)}</span>{' '}
                  <Place at={message.at} />
                </p>
                <p>{message.text}</p>
                {message.found !== null && (
                  <p className="meta">
                    <bdi>{t('messages.found', { found: `\u2068${message.found}\u2069` })}</bdi>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <PageLinks
        label={t('messages.pages')}
        to={(other) => pageAddress(id, { page, messagesPage: other }, 'messages')}
        page={messagesPage}
        size={MESSAGES_PAGE_SIZE}
        total={messagesTotal}
      />
    </section>
  );
};
