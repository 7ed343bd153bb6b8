import type { Plan } from '@iltizam/shared/plans/contract';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { useQuery } from '@tanstack/react-query';
import { CommitmentFilters } from '../features/commitments/commitment-filters.js';
import { CommitmentRows, CommitmentsByAxis } from '../features/commitments/commitment-rows.js';
import { commitmentsQuery } from '../features/commitments/commitments.api.js';
import { UnknownFilters } from '../features/commitments/unknown-filters.js';
import { isFiltered, NO_FILTER, useFilters } from '../features/commitments/use-filters.js';
import { asOfSearch } from '../features/progress/as-of.js';
import { DataLinks } from '../features/reports/downloads.js';
import { partPage } from '../features/reports/part-choice.js';
import { BandLegend } from '../ui/band-tag.js';
import { ButtonLink } from '../ui/button.js';
import { LocalLink } from '../ui/local-link.js';
import { Notice } from '../ui/notice.js';
import { QueryView } from '../ui/query-view.js';
import { Skeleton } from '../ui/skeleton.js';
import { useLanguage, useTranslation } from '../ui/translation.js';

type PlanCommitmentsProps = { plan: Plan; progress: PlanProgress; asOf: string | null };

/** The list of the plan's commitments: by axis, or in the order asked for. */
export const PlanCommitments = ({ plan, progress, asOf }: PlanCommitmentsProps) => {
  const { t } = useTranslation(['commitments', 'reports']);
  const [filters, setFilters] = useFilters(plan);
  const query = useQuery(commitmentsQuery(useLanguage(), plan.slug, filters, asOf));
  const rows = { plan: plan.slug, search: asOfSearch(asOf), body: filters.institution };
  const empty = (
    <Notice title={t('list.empty')}>
      <p className="links">
        <ButtonLink quiet small to={`/plans/${plan.slug}${rows.search}`}>
          {t('list.clear')}
        </ButtonLink>
        {filters.q !== '' && (
          <ButtonLink quiet small to={`/search?${new URLSearchParams({ q: filters.q }).toString()}`}>
            {t('list.everywhere', { q: filters.q })}
          </ButtonLink>
        )}
      </p>
    </Notice>
  );
  return (
    <section className="sec" id="engagements">
      <div className="sec-head">
        <h2>{t('list.title', { count: progress.commitments.length })}</h2>
        <div className="links">
          <DataLinks plan={plan.slug} asOf={asOf} dataset="commitments" subject={t('list.data')} />
        </div>
      </div>
      <UnknownFilters plan={plan} />
      <CommitmentFilters plan={plan} filters={filters} asOf={asOf} onChange={setFilters} />
      <QueryView query={query} loading={<Skeleton lines={8} tall />} isEmpty={({ items }) => items.length === 0} empty={empty}>
        {({ items, total }) => (
          <>
            <p className={isFiltered(filters) ? 'meta' : 'vh'} role="status">
              {t('list.found', { count: total })}
            </p>
            {plan.institutions.some(({ key }) => key === filters.institution) && (
              <p className="links">
                <LocalLink to={partPage(plan.slug, `institutions/${filters.institution}`, asOf)}>
                  {t('reports:part.institutions')}
                </LocalLink>
              </p>
            )}
            <BandLegend pin />
            {filters.sort === NO_FILTER.sort ? (
              <CommitmentsByAxis {...rows} axes={progress.axes} items={items} />
            ) : (
              <CommitmentRows {...rows} items={items} />
            )}
          </>
        )}
      </QueryView>
    </section>
  );
};
