import type { ActivityPage } from '@iltizam/shared/activities/contract';
import type { Amendment } from '@iltizam/shared/amendments/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { activityUpdatesQuery, sheetPdfUrl } from '../features/activities/activities.api.js';
import { SheetView } from '../features/activities/sheet-view.js';
import { AmendmentList } from '../features/amendments/amendment-list.js';
import { ActionList, DifficultyList, EvidenceLink } from '../features/commitments/activity-details.js';
import details from '../features/commitments/activity-details.module.css';
import { History } from '../features/commitments/history.js';
import { NarrativeView } from '../features/narratives/narrative-view.js';
import { DocumentLinks } from '../features/reports/document-links.js';
import { DataNoteLine } from '../ui/data-note-line.js';
import { DateText } from '../ui/figures.js';
import { LocalLink } from '../ui/local-link.js';
import { LocalText } from '../ui/local-text.js';
import { QueryView } from '../ui/query-view.js';
import { useLanguage, useTranslation } from '../ui/translation.js';
import { type CommitmentView, type PagePlace, placeOnPage } from './commitment-address.js';

const placeOf = ({ plan, commitment, number }: ActivityPage) => ({
  plan: plan.slug,
  commitment: String(commitment.number),
  activity: String(number),
});

type PartProps = { activity: ActivityPage; place: PagePlace; view: CommitmentView };

/** Every document that proves one of its updates, each with the update that brought it. */
const Evidence = ({ activity, place }: Omit<PartProps, 'view'>) => (
  <ul>
    {activity.evidence.map((document) => (
      <li key={document.url} className={details.document}>
        <EvidenceLink evidence={document} lang={document.lang} />
        <LocalLink className="meta" to={placeOnPage(place, { update: document.update }, `maj-${document.update}`)}>
          <DateText value={document.effectiveOn} />
        </LocalLink>
      </li>
    ))}
  </ul>
);

const ActivityHistory = ({ activity, place, view }: PartProps) => {
  const query = useQuery(
    activityUpdatesQuery(useLanguage(), placeOf(activity), view.asOf, { page: view.updates, containing: view.update }),
  );
  return (
    <QueryView query={query}>
      {(updates) => (
        <>
          {activity.plan.hasDataNote && <DataNoteLine plan={activity.plan.slug} />}
          <History
            updates={updates}
            named={false}
            updateAt={(id) => placeOnPage(place, { update: id }, `maj-${id}`)}
            pageAt={(wanted) => placeOnPage(place, wanted === 1 ? {} : { updates: wanted }, 'historique')}
          />
        </>
      )}
    </QueryView>
  );
};

type Section = { id: string; name: string; content: ReactNode };

/** What the page of an activity says below its figures, in its order; what has nothing to say is not in it. */
export const useActivitySections = ({
  activity,
  place,
  view,
  amendments,
}: PartProps & { /** what they change of it */ amendments: readonly Amendment[] }): Section[] => {
  const { t } = useTranslation('activities');
  const language = useLanguage();
  const { achievedActions, lang, sheet, narrative, updates, asOf, commitment, number, title, titleLang } = activity;
  const open = activity.difficulties.filter(({ resolvedOn }) => resolvedOn === null || resolvedOn > asOf);
  const sections: (Section & { shown: boolean })[] = [
    {
      id: 'difficultes',
      name: t('sections.difficulties'),
      content: <DifficultyList difficulties={open} lang={lang} />,
      shown: open.length > 0,
    },
    {
      id: 'realise',
      name: t('sections.actions'),
      content: <ActionList actions={achievedActions} lang={lang} />,
      shown: achievedActions.length > 0,
    },
    {
      id: 'pieces',
      name: t('sections.evidence'),
      content: <Evidence activity={activity} place={place} />,
      shown: activity.evidence.length > 0,
    },
    {
      id: 'fiche',
      name: t('sections.sheet'),
      content: sheet && (
        <SheetView
          sheet={sheet}
          pdf={sheetPdfUrl(language, placeOf(activity))}
          title={
            <>
              {commitment.number}.{number} <LocalText lang={titleLang}>{title}</LocalText>
            </>
          }
        />
      ),
      shown: sheet !== null,
    },
    {
      id: 'rapport-narratif',
      name: t('sections.narrative'),
      content: narrative && (
        <>
          <NarrativeView narrative={narrative} />
          <DocumentLinks
            path={`/plans/${activity.plan.slug}/commitments/${commitment.number}/activities/${number}/narrative`}
            formats={['html', 'pdf', 'docx']}
            query={{ asOf: view.asOf }}
            subject={t('sections.narrative')}
          />
        </>
      ),
      shown: narrative !== null,
    },
    {
      id: 'amendements',
      name: t('sections.amendments'),
      content: <AmendmentList amendments={amendments} plan={activity.plan.slug} rates={false} />,
      shown: amendments.length > 0,
    },
    {
      id: 'historique',
      name: t('sections.history'),
      content: <ActivityHistory activity={activity} place={place} view={view} />,
      shown: updates > 0,
    },
  ];
  return sections.filter(({ shown }) => shown);
};
