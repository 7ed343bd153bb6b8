import { DIFFICULTY_AGES, type CommitteeView, type DifficultyAge, type OpenDifficulty } from '@iltizam/shared/committee/contract';
import { difficultyLines, type DifficultyLine, ESCALATION_DAYS } from '@iltizam/shared/committee/difficulties';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { DateText, Num } from '../../ui/figures.js';
import { Icon } from '../../ui/icon.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './difficulties.module.css';
import { withAnswers } from './question.js';

const DifficultyItem = ({ plan, difficulty }: { plan: string; difficulty: OpenDifficulty }) => {
  const { t } = useTranslation('committee');
  const { code, commitment, activity, activityTitle, titleLang, institution, description, lang, severity, days } = difficulty;
  const { openedOn, escalated, owner } = difficulty;
  return (
    <li className={styles.item}>
      <p className={styles.what}>
        <b>{t(`difficulties.code.${code}`)}</b> · {t(`difficulties.severity.${severity}`)}
        {escalated && (
          <span className={styles.escalated} data-tone="late">
            <Icon name="late" />
            {t('difficulties.escalated')}
          </span>
        )}
      </p>
      <p>
        <LocalText lang={lang}>{description}</LocalText>
      </p>
      <p className="meta">
        <LocalText lang={institution.nameLang}>{institution.name}</LocalText>
        {owner !== null && (
          <>
            {' '}
            · {t('difficulties.owner')} <bdi>{owner}</bdi>
          </>
        )}{' '}
        · <DateText value={openedOn} /> ({t('difficulties.since', { count: days })}) ·{' '}
        <LocalLink to={`/plans/${plan}/commitments/${commitment}#activite-${activity}`}>
          {commitment}.{activity} <LocalText lang={titleLang}>{activityTitle}</LocalText>
        </LocalLink>
      </p>
    </li>
  );
};

type MatrixProps<Key> = {
  title: string;
  lines: readonly DifficultyLine<Key>[];
  nameOf: (key: Key) => ReactNode;
  keyOf: (key: Key) => string;
  /** the address of the list behind a cell */
  to: (key: Key, age: DifficultyAge | null) => string;
};

/** How many, by any key and by age; each figure leads to the list it counts. */
const Matrix = <Key,>({ title, lines, nameOf, keyOf, to }: MatrixProps<Key>) => {
  const { t } = useTranslation('committee');
  return (
    <table className={styles.matrix}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          {DIFFICULTY_AGES.map((age) => (
            <th key={age} scope="col" className="n">
              {t(`difficulties.age.${age}`)}
            </th>
          ))}
          <th scope="col" className="n">
            {t('difficulties.total')}
          </th>
          <th scope="col" className="n">
            {t('difficulties.toDecide')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, total, escalated, ages }) => (
          <tr key={keyOf(key)}>
            <th scope="row">{nameOf(key)}</th>
            {DIFFICULTY_AGES.map((age) => (
              <td key={age} className="n" data-label={t(`difficulties.age.${age}`)} data-none={ages[age] === 0 || undefined}>
                {ages[age] === 0 ? (
                  <span aria-hidden="true">·</span>
                ) : (
                  <Link to={to(key, age)} preventScrollReset>
                    {ages[age]}
                  </Link>
                )}
              </td>
            ))}
            <td className="n" data-label={t('difficulties.total')}>
              <Link to={to(key, null)} preventScrollReset>
                {total}
              </Link>
            </td>
            <td className="n" data-label={t('difficulties.toDecide')} data-none={escalated === 0 || undefined}>
              <Num>{escalated}</Num>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const LIST = '#difficulty-list';

/** What blocks: by kind and by body, each by age; then each of them, the oldest first, those to decide marked. DOMAIN.md §5 */
export const Difficulties = ({ view }: { view: CommitteeView }) => {
  const { t } = useTranslation('committee');
  const [params] = useSearchParams();
  const all = view.difficulties;
  const filter = { code: params.get('code'), age: params.get('age'), body: params.get('body') };
  const shown = all.filter(
    ({ code, age, institution }) =>
      (filter.code === null || code === filter.code) &&
      (filter.age === null || age === filter.age) &&
      (filter.body === null || institution.key === filter.body),
  );
  const narrowed = shown.length < all.length;
  const names = new Map(all.map(({ institution }) => [institution.key, institution]));
  const escalated = all.filter((difficulty) => difficulty.escalated).length;
  const oldest = Math.max(0, ...all.map(({ days }) => days));
  return (
    <section className="sec" aria-labelledby="difficulties">
      <h2 id="difficulties">{t('difficulties.title')}</h2>
      {all.length === 0 ? (
        <p className={styles.say}>{t('difficulties.none')}</p>
      ) : (
        <>
          <p className={styles.say}>
            {t('difficulties.say', { count: all.length })} {t('difficulties.oldest', { count: oldest })}{' '}
            {t('difficulties.sayEscalated', { count: escalated })}
          </p>
          <div className="cols">
            <Matrix
              title={t('difficulties.byCode')}
              lines={difficultyLines(all, ({ code }) => code)}
              nameOf={(code) => t(`difficulties.code.${code}`)}
              keyOf={(code) => code}
              to={(code, age) => withAnswers(params, { code, age, body: null }) + LIST}
            />
            <Matrix
              title={t('difficulties.byBody')}
              lines={difficultyLines(all, ({ institution }) => institution.key)}
              nameOf={(key) => <LocalText lang={names.get(key)?.nameLang ?? 'fr'}>{names.get(key)?.name ?? key}</LocalText>}
              keyOf={(key) => key}
              to={(body, age) => withAnswers(params, { body, age, code: null }) + LIST}
            />
          </div>
          <h3 id="difficulty-list" className={styles.listTitle}>
            {t('difficulties.list', { count: shown.length })}
          </h3>
          {narrowed && (
            <p className="links">
              <Link to={withAnswers(params, { code: null, age: null, body: null }) + LIST} preventScrollReset>
                {t('difficulties.showAll', { count: all.length })}
              </Link>
            </p>
          )}
          <ol className={styles.list}>
            {shown.map((difficulty) => (
              <DifficultyItem key={difficulty.id} plan={view.plan.slug} difficulty={difficulty} />
            ))}
          </ol>
          <p className="meta">{t('difficulties.rule', ESCALATION_DAYS)}</p>
        </>
      )}
    </section>
  );
};
