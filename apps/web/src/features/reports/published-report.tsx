import { type PublishedReport as Report, REPORT_FORMATS } from '@iltizam/shared/editions/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { LOCALES } from '@iltizam/shared/kernel/locale';
import type { ReactNode } from 'react';
import { FileSize } from '../../ui/file-facts.js';
import { DateText } from '../../ui/figures.js';
import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { Notice } from '../../ui/notice.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './published-report.module.css';
import { Verification } from './verification.js';

const Files = ({ files, language }: { files: Report['files']; language: Locale }) => {
  const { t } = useTranslation('ui');
  const inOrder = REPORT_FORMATS.flatMap((format) => files.filter((file) => file.lang === language && file.format === format));
  if (inOrder.length === 0) return null;
  return (
    <div>
      <h3>{t(`original.language.${language}`)}</h3>
      <ul className={styles.files}>
        {inOrder.map(({ format, url, bytes }) => (
          <li key={format}>
            <a href={url} hrefLang={language}>
              <Icon name={format === 'html' ? 'document' : 'download'} />
              {t(`format.${format}`)} <span className="vh">{t(`original.language.${language}`)}</span>
            </a>{' '}
            <span className="meta">
              <FileSize bytes={bytes} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** By which anybody can tell that a copy is the one that was published. */
const Fingerprints = ({ report: { hashes, files } }: { report: Report }) => {
  const { t } = useTranslation(['reports', 'ui']);
  return (
    <details>
      <summary>{t('published.fingerprints')}</summary>
      <p className="meta">{t('published.fingerprintsAbout')}</p>
      <dl className={styles.hashes}>
        {hashes.map(({ lang, hash }) => (
          <div key={lang}>
            <dt>{t('ui:fileIn', { format: t('published.figuresHash'), language: t(`ui:original.language.${lang}`) })}</dt>
            <dd>
              <code dir="ltr">{hash}</code>
            </dd>
          </div>
        ))}
        {files.map(({ lang, format, sha256 }) => (
          <div key={`${lang} ${format}`}>
            <dt>{t('ui:fileIn', { format: t(`ui:format.${format}`), language: t(`ui:original.language.${lang}`) })}</dt>
            <dd>
              <code dir="ltr">{sha256}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

type PublishedReportProps = {
  plan: string;
  report: Report;
  /** of a draft: the final report is there too */
  superseded: boolean;
  /** what people say of it */
  remarks: ReactNode;
};

/** One edition that was published: what it is, until when it takes remarks, its files, and how to check it. DOMAIN.md §9 */
export const PublishedReport = ({ plan, report, superseded, remarks }: PublishedReportProps) => {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const { number, kind, asOf, knownAt, publishedAt, remarksUntil, remarksOpen, earlyReason, filesUnderWay } = report;
  const own = useLanguage();
  const id = `rapport-${number}-${kind}`;
  return (
    <article id={id} aria-labelledby={`${id}-titre`} className="sec stack">
      <h2 id={`${id}-titre`}>
        {t(`published.${kind}`, { number })}
        {'\u00a0· '}
        <DateText value={asOf} />
      </h2>
      <p>
        {t('published.known', { day: format.date(asOf), at: format.dateTime(knownAt) })}{' '}
        {t('published.on', { at: format.dateTime(publishedAt) })}
      </p>
      {kind === 'draft' && (
        <Notice tone="warning" title={t('published.isDraft')}>
          <p>
            {remarksOpen && remarksUntil !== null
              ? t('published.remarksUntil', { day: format.date(remarksUntil) })
              : t('published.remarksOver')}
          </p>
          {superseded && <LocalLink to={`/plans/${plan}/reports#rapport-${number}-final`}>{t('published.superseded')}</LocalLink>}
        </Notice>
      )}
      {earlyReason !== null && (
        <div>
          <p>{t('published.early')}</p>
          <blockquote dir="auto" className={styles.reason}>
            {earlyReason}
          </blockquote>
        </div>
      )}
      <div className={styles.languages}>
        {[own, ...LOCALES.filter((language) => language !== own)].map((language) => (
          <Files key={language} files={report.files} language={language} />
        ))}
      </div>
      {filesUnderWay > 0 && (
        <p role="status" className="meta">
          {t('published.filesUnderWay', { count: filesUnderWay })}
        </p>
      )}
      <Fingerprints report={report} />
      <Verification plan={plan} report={report} />
      {remarks}
    </article>
  );
};
