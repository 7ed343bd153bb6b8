import about from '../../features/about/ar.json';
import activities from '../../features/activities/ar.json';
import amendments from '../../features/amendments/ar.json';
import archives from '../../features/archives/ar.json';
import comments from '../../features/comments/ar.json';
import commitments from '../../features/commitments/ar.json';
import committee from '../../features/committee/ar.json';
import dashboards from '../../features/dashboards/ar.json';
import imports from '../../features/imports/ar.json';
import measurements from '../../features/measurements/ar.json';
import documents from '../../features/documents/ar.json';
import moderation from '../../features/moderation/ar.json';
import narratives from '../../features/narratives/ar.json';
import news from '../../features/news/ar.json';
import notifications from '../../features/notifications/ar.json';
import openData from '../../features/open-data/ar.json';
import operations from '../../features/operations/ar.json';
import pastReports from '../../features/past-reports/ar.json';
import people from '../../features/people/ar.json';
import plans from '../../features/plans/ar.json';
import progress from '../../features/progress/ar.json';
import reportStudio from '../../features/report-studio/ar.json';
import reportTemplates from '../../features/report-templates/ar.json';
import reports from '../../features/reports/ar.json';
import reviews from '../../features/reviews/ar.json';
import search from '../../features/search/ar.json';
import session from '../../features/session/ar.json';
import sharing from '../../features/sharing/ar.json';
import studio from '../../features/studio/ar.json';
import weighting from '../../features/weighting/ar.json';
import workspace from '../../features/workspace/ar.json';
import ui from '../../ui/ar.json';

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
