import about from '../../features/about/fr.json';
import activities from '../../features/activities/fr.json';
import amendments from '../../features/amendments/fr.json';
import archives from '../../features/archives/fr.json';
import comments from '../../features/comments/fr.json';
import commitments from '../../features/commitments/fr.json';
import committee from '../../features/committee/fr.json';
import dashboards from '../../features/dashboards/fr.json';
import imports from '../../features/imports/fr.json';
import measurements from '../../features/measurements/fr.json';
import documents from '../../features/documents/fr.json';
import moderation from '../../features/moderation/fr.json';
import narratives from '../../features/narratives/fr.json';
import news from '../../features/news/fr.json';
import notifications from '../../features/notifications/fr.json';
import openData from '../../features/open-data/fr.json';
import operations from '../../features/operations/fr.json';
import pastReports from '../../features/past-reports/fr.json';
import people from '../../features/people/fr.json';
import plans from '../../features/plans/fr.json';
import progress from '../../features/progress/fr.json';
import reportStudio from '../../features/report-studio/fr.json';
import reportTemplates from '../../features/report-templates/fr.json';
import reports from '../../features/reports/fr.json';
import reviews from '../../features/reviews/fr.json';
import search from '../../features/search/fr.json';
import session from '../../features/session/fr.json';
import sharing from '../../features/sharing/fr.json';
import studio from '../../features/studio/fr.json';
import weighting from '../../features/weighting/fr.json';
import workspace from '../../features/workspace/fr.json';
import ui from '../../ui/fr.json';

/** The reference catalogue: its keys are the type of every `t()`. */
export const catalogue = {
  ui,
  plans,
  activities,
  commitments,
  progress,
  amendments,
  archives,
  comments,
  reports,
  reportTemplates,
  reportStudio,
  session,
  workspace,
  studio,
  weighting,
  committee,
  imports,
  measurements,
  documents,
  moderation,
  pastReports,
  people,
  narratives,
  news,
  notifications,
  operations,
  about,
  sharing,
  dashboards,
  openData,
  reviews,
  search,
};
