import type { Amendment } from '@iltizam/shared/amendments/contract';
import type { Activity, Commitment, RelatedCommitments as Related } from '@iltizam/shared/commitments/contract';
import type { ReactNode } from 'react';
import { droppedBy } from '../features/amendments/amended-part.js';
import { DroppedNote } from '../features/amendments/dropped-note.js';
import { ActivityList } from '../features/commitments/activity-list.js';
import { hasCalculation } from '../features/commitments/commitment-head.js';
import { CommitmentTexts } from '../features/commitments/commitment-texts.js';
import { CommitmentEvidenceList } from '../features/commitments/evidence-list.js';
import { asOfSearch } from '../features/progress/as-of.js';
import { BandLegend } from '../ui/band-tag.js';
import { later } from '../ui/later.js';
import { useTranslation } from '../ui/translation.js';
import { type CommitmentView, placeOnPage } from './commitment-address.js';
import styles from './commitment.module.css';

const ActivityTimeline = later(async () => (await import('../features/commitments/activity-timeline.js')).ActivityTimeline);
const AmendmentList = later(async () => (await import('../features/amendments/amendment-list.js')).AmendmentList);
const Indicators = later(async () => (await import('../features/commitments/indicators.js')).Indicators);
const RelatedCommitments = later(async () => (await import('../features/commitments/related-commitments.js')).RelatedCommitments);
const CommitmentCalculation = later(async () => (await import('./commitment-answers.js')).CommitmentCalculation);
const CommitmentHistory = later(async () => (await import('./commitment-answers.js')).CommitmentHistory);
const CommitmentComments = later(async () => (await import('./commitment-answers.js')).CommitmentComments);

/** Worth a drawing: an activity has dates of its own. */
const hasTimeline = (activities: readonly Activity[]): boolean => activities.some(({ datesFrom }) => datesFrom === 'activity');

export type Section = {
  /** its anchor */
  id: string;
  /** in the contents, and its heading unless `title` says more */
  name: string;
  title?: string;
  count?: number;
  /** beside the heading */
  aside?: ReactNode;
  content: ReactNode;
};

/** Answers beside the commitment's own that the contents count; undefined until they are there. */
type Counted = { related: Related | undefined; comments: number | undefined; amendments: readonly Amendment[] };

/** The sections of a commitment's page in their order: one list for the page and its contents; what has nothing to say is not in it. */
export const useSections = (commitment: Commitment, { related, comments, amendments }: Counted, view: CommitmentView): Section[] => {
  const { t } = useTranslation('commitments');
  const { number, activityList, indicators, evidence, updates, problem, solution, expectedResult } = commitment;
  const planned = activityList.filter(({ supplementary }) => !supplementary);
  const added = activityList.filter(({ supplementary }) => supplementary);
  const page = { slug: commitment.plan.slug, number, asOf: view.asOf };
  const addressOf = (activity: number) => placeOnPage({ ...page, activity }, {});
  const droppedNote = (activity: number) => {
    const dropped = droppedBy(amendments, activity, commitment.asOf);
    return dropped && <DroppedNote amendment={dropped} plan={commitment.plan.slug} />;
  };
  const standing = activityList.filter(({ applicable }) => applicable);
  const answers = { plan: commitment.plan.slug, hasDataNote: commitment.plan.hasDataNote, number, view };
  const sections: (Section & { shown: boolean })[] = [
    {
      id: 'engagement',
      name: t('sections.commitment'),
      content: <CommitmentTexts commitment={commitment} />,
      shown: (problem ?? solution ?? expectedResult) !== null,
    },
    {
      id: 'activites',
      name: t('sections.activities'),
      title: t('activities.title', { count: planned.length }),
      count: planned.length,
      aside: <BandLegend />,
      content: (
        <>
          <ActivityList activities={planned} addressOf={addressOf} droppedNote={droppedNote} />
          {hasTimeline(standing) && (
            <div className={styles.timeline}>
              <ActivityTimeline commitment={{ ...commitment, activityList: standing }} />
            </div>
          )}
        </>
      ),
      shown: planned.length > 0,
    },
    {
      id: 'activites-supplementaires',
      name: t('sections.supplementary'),
      count: added.length,
      content: (
        <>
          <p className="meta">{t('activities.supplementaryNote')}</p>
          <ActivityList activities={added} addressOf={addressOf} droppedNote={droppedNote} />
        </>
      ),
      shown: added.length > 0,
    },
    {
      id: 'calcul',
      name: t('sections.calculation'),
      title: t('receipt.section'),
      content: <CommitmentCalculation {...answers} />,
      shown: hasCalculation(commitment),
    },
    {
      id: 'amendements',
      name: t('sections.amendments'),
      count: amendments.length,
      content: <AmendmentList amendments={amendments} plan={commitment.plan.slug} />,
      shown: amendments.length > 0,
    },
    {
      id: 'indicateurs',
      name: t('sections.indicators'),
      count: indicators.length,
      content: <Indicators commitment={commitment} />,
      shown: indicators.length > 0,
    },
    {
      id: 'pieces',
      name: t('sections.evidence'),
      count: evidence.length,
      content: <CommitmentEvidenceList evidence={evidence} updateAt={(id) => placeOnPage(page, { update: id }, `maj-${id}`)} />,
      shown: evidence.length > 0,
    },
    {
      id: 'historique',
      name: t('sections.history'),
      count: updates,
      content: <CommitmentHistory {...answers} />,
      shown: updates > 0,
    },
    {
      id: 'lies',
      name: t('sections.related'),
      count: related?.items.length ?? 0,
      content: related && <RelatedCommitments related={related} search={asOfSearch(view.asOf)} />,
      shown: related !== undefined && related.items.length > 0,
    },
    {
      id: 'commentaires',
      name: t('sections.comments'),
      ...(comments === undefined ? {} : { count: comments }),
      content: <CommitmentComments {...answers} />,
      shown: true,
    },
  ];
  return sections.filter(({ shown }) => shown);
};
