import type { Locale } from '@iltizam/shared/kernel/locale';
import type { AchievedAction, ActionLine, Difficulty, Evidence } from '@iltizam/shared/progress/contract';
import { EvidenceFacts } from '../../ui/evidence-facts.js';
import { Icon } from '../../ui/icon.js';
import { LocalText, OriginalNote } from '../../ui/local-text.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './activity-details.module.css';

type Written = { /** the language the lead wrote in */ lang: Locale | null };

/** A line of what was done and its own date. */
const DoneLine = ({ line: { text, doneOn }, lang }: { line: ActionLine; lang: Locale }) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  return (
    <>
      <LocalText lang={lang}>{text}</LocalText>
      {doneOn !== null && <span className="meta"> {t('activities.doneOn', { date: format.date(doneOn) })}</span>}
    </>
  );
};

export const ActionList = ({ actions, lang }: { actions: readonly AchievedAction[] } & Written) => {
  const language = useLanguage();
  if (actions.length === 0) return null;
  return (
    <>
      {lang !== null && lang !== language && <OriginalNote lang={lang} />}
      <ul className={styles.done}>
        {actions.map((action) => (
          <li key={action.text}>
            <Icon name="check" />
            <div>
              <DoneLine line={action} lang={lang ?? language} />
              {action.actions.length > 0 && (
                <ul className={styles.steps}>
                  {action.actions.map((step) => (
                    <li key={step.text}>
                      <DoneLine line={step} lang={lang ?? language} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
};

export const DifficultyList = ({ difficulties, lang }: { difficulties: readonly Difficulty[] } & Written) => {
  const { t } = useTranslation('commitments');
  const format = useFormat();
  const language = useLanguage();
  return difficulties.map(({ id, code, description, owner, openedOn, resolvedOn }) => (
    <p key={id} className={styles.blocker} data-tone={resolvedOn === null ? 'late' : 'neutral'}>
      <strong>
        {t('activities.difficulty')} · {t(`difficulty.${code}`)}
      </strong>{' '}
      <span className="meta">
        {resolvedOn === null
          ? t('activities.opened', { date: format.date(openedOn) })
          : t('activities.resolved', { date: format.date(resolvedOn) })}
        {owner !== null && (
          <>
            {' · '}
            <LocalText lang={lang ?? language}>{owner}</LocalText>
          </>
        )}
      </span>
      <br />
      <LocalText lang={lang ?? language}>{description}</LocalText>
    </p>
  ));
};

export const EvidenceLink = ({ evidence: { title, url, file }, lang }: { evidence: Evidence; lang: Locale }) => (
  <a className={styles.evidenceLink} href={url} rel="noopener noreferrer" download={file?.name}>
    <Icon name={file === null ? 'link' : 'download'} />
    <LocalText lang={lang}>{title}</LocalText>
  </a>
);

export const EvidenceList = ({ evidence, lang }: { evidence: readonly Evidence[] } & Written) => {
  const { t } = useTranslation('commitments');
  if (lang === null || evidence.length === 0) return null;
  return (
    <ul className={styles.evidence} aria-label={t('activities.evidence')}>
      {evidence.map((one) => (
        <li key={one.url}>
          <EvidenceLink evidence={one} lang={lang} /> <EvidenceFacts evidence={one} />
        </li>
      ))}
    </ul>
  );
};
