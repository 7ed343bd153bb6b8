import { LEAGUE_SORTS, type CommitteeView, type LeagueRow } from '@iltizam/shared/committee/contract';
import { SMALL_NUMBER } from '@iltizam/shared/committee/league';
import { Link, useSearchParams } from 'react-router';
import { wholePercent } from '../../lib/format.js';
import { DateText, Num, Percent } from '../../ui/figures.js';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './league.module.css';
import { withAnswers } from './question.js';

const isSmall = (whole: number): boolean => whole > 0 && whole < SMALL_NUMBER;

/** "4 of 6": a share of few says little without what it is a share of. */
const Share = ({ part, whole }: { part: number; whole: number }) => {
  const { t } = useTranslation('committee');
  if (whole === 0) return '–';
  return (
    <Num>
      {t('league.share', { part, whole })}
      {isSmall(whole) && <abbr title={t('league.few')}>*</abbr>}
    </Num>
  );
};

const Row = ({ view, row }: { view: CommitteeView; row: LeagueRow }) => {
  const { t } = useTranslation('committee');
  const { t: ui } = useTranslation('ui');
  const [params] = useSearchParams();
  const { institution, commitments, rate, shown, coverage, due, delivered, lastUpdateOn, difficulties, comments, replied } = row;
  const declared = coverage !== null && Number(coverage) > 0;
  return (
    <tr>
      <th scope="row">
        <LocalLink to={`/plans/${view.plan.slug}?institution=${encodeURIComponent(institution.key)}&asOf=${view.asOf}#engagements`}>
          <LocalText lang={institution.nameLang}>{institution.name}</LocalText>
        </LocalLink>
        <small>{t('league.commitments', { count: commitments })}</small>
      </th>
      <td className="n" data-label={t('league.sort.rate')}>
        {declared && rate !== null && shown !== null ? <Percent value={shown} /> : ui('noRate')}
      </td>
      <td className="n" data-label={t('league.sort.coverage')}>
        {coverage === null ? '–' : <Percent value={wholePercent(coverage)} />}
      </td>
      <td className="n" data-label={t('league.sort.delivered')}>
        <Share part={delivered} whole={due} />
      </td>
      <td data-label={t('league.sort.last_report')}>{lastUpdateOn === null ? t('league.never') : <DateText value={lastUpdateOn} />}</td>
      <td className="n" data-label={t('league.sort.difficulties')}>
        {difficulties === 0 ? (
          <Num>0</Num>
        ) : (
          <Link to={`${withAnswers(params, { body: institution.key, code: null, age: null })}#difficulty-list`} preventScrollReset>
            <Num>{difficulties}</Num>
          </Link>
        )}
      </td>
      <td className="n" data-label={t('league.sort.replies')}>
        <Share part={replied} whole={comments} />
      </td>
    </tr>
  );
};

/** The responsible bodies side by side; sorted by whatever column is chosen. */
export const League = ({ view }: { view: CommitteeView }) => {
  const { t } = useTranslation('committee');
  const [params] = useSearchParams();
  return (
    <section className="sec" aria-labelledby="league">
      <h2 id="league">{t('league.title')}</h2>
      <p className={styles.say}>{t('league.how')}</p>
      <table className={styles.league}>
        <caption className="vh">{t('league.title')}</caption>
        <thead>
          <tr>
            {LEAGUE_SORTS.map((sort) => (
              <th
                key={sort}
                scope="col"
                className={sort === 'name' || sort === 'last_report' ? undefined : 'n'}
                aria-sort={sort !== view.sort ? undefined : sort === 'name' || sort === 'last_report' ? 'ascending' : 'descending'}
              >
                <Link to={`${withAnswers(params, { sort })}#league`} preventScrollReset>
                  {t(`league.sort.${sort}`)}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.league.map((row) => (
            <Row key={row.institution.key} view={view} row={row} />
          ))}
        </tbody>
      </table>
      {view.league.some(({ due, comments }) => isSmall(due) || isSmall(comments)) && (
        <p className="meta">{t('league.caution', { count: SMALL_NUMBER })}</p>
      )}
    </section>
  );
};
