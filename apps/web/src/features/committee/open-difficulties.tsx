import { type CommitteeView } from '@iltizam/shared/committee/contract';
import { DIFFICULTY_CODES, type DifficultyCode } from '@iltizam/shared/progress/contract';
import { Num } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './committee.module.css';

type Open = CommitteeView['difficulties'][number];
type Kind = { code: DifficultyCode; items: Open[]; oldest: number };

/** The kinds in order of how many wait, each with the oldest first. */
const kindsOf = (difficulties: readonly Open[]): Kind[] =>
  DIFFICULTY_CODES.map((code) => difficulties.filter((difficulty) => difficulty.code === code).sort((a, b) => b.days - a.days))
    .flatMap((items): Kind[] => (items[0] === undefined ? [] : [{ code: items[0].code, items, oldest: items[0].days }]))
    .sort((a, b) => b.items.length - a.items.length);

const DifficultyItem = ({ plan, difficulty }: { plan: string; difficulty: Open }) => {
  const { t } = useTranslation('committee');
  const { commitment, activity, activityTitle, titleLang, institution, description, lang, severity, days } = difficulty;
  return (
    <li>
      <p>
        <LocalText lang={lang}>{description}</LocalText>
      </p>
      <p className="meta">
        {t(`difficulties.severity.${severity}`)} · {t('difficulties.since', { count: days })} ·{' '}
        <LocalLink to={`/plans/${plan}/commitments/${commitment}#activite-${activity}`}>
          {commitment}.{activity} <LocalText lang={titleLang}>{activityTitle}</LocalText>
        </LocalLink>{' '}
        · <LocalText lang={institution.nameLang}>{institution.name}</LocalText>
      </p>
    </li>
  );
};

/** What blocks, by kind: how many, since when, and each of them. */
export const OpenDifficulties = ({ view }: { view: CommitteeView }) => {
  const { t } = useTranslation('committee');
  const kinds = kindsOf(view.difficulties);
  const oldest = Math.max(0, ...kinds.map((kind) => kind.oldest));
  return (
    <section aria-labelledby="difficulties">
      <h2 id="difficulties">{t('difficulties.title')}</h2>
      {kinds.length === 0 ? (
        <p className={styles.say}>{t('difficulties.none')}</p>
      ) : (
        <>
          <p className={styles.say}>
            {t('difficulties.say', { count: view.difficulties.length })} {t('difficulties.oldest', { count: oldest })}
          </p>
          <ul className={styles.kinds}>
            {kinds.map(({ code, items, oldest: days }) => (
              <li key={code}>
                <details>
                  <summary>
                    {t(`difficulties.code.${code}`)} <Num>({items.length})</Num>
                  </summary>
                  <ul className={styles.difficulties}>
                    {items.map((difficulty) => (
                      <DifficultyItem key={difficulty.id} plan={view.plan.slug} difficulty={difficulty} />
                    ))}
                  </ul>
                </details>
                <span className="meta">{t('difficulties.oldestDays', { count: days })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
