import about from '../../features/about/en.json';
import activities from '../../features/activities/en.json';
import amendments from '../../features/amendments/en.json';
import archives from '../../features/archives/en.json';
import comments from '../../features/comments/en.json';
import commitments from '../../features/commitments/en.json';
import committee from '../../features/committee/en.json';
import dashboards from '../../features/dashboards/en.json';
import imports from '../../features/imports/en.json';
import measurements from '../../features/measurements/en.json';
import documents from '../../features/documents/en.json';
import moderation from '../../features/moderation/en.json';
import narratives from '../../features/narratives/en.json';
import news from '../../features/news/en.json';
import notifications from '../../features/notifications/en.json';
import openData from '../../features/open-data/en.json';
import operations from '../../features/operations/en.json';
import pastReports from '../../features/past-reports/en.json';
import people from '../../features/people/en.json';
import plans from '../../features/plans/en.json';
import progress from '../../features/progress/en.json';
import reportStudio from '../../features/report-studio/en.json';
import reportTemplates from '../../features/report-templates/en.json';
import reports from '../../features/reports/en.json';
import reviews from '../../features/reviews/en.json';
import search from '../../features/search/en.json';
import session from '../../features/session/en.json';
import sharing from '../../features/sharing/en.json';
import studio from '../../features/studio/en.json';
import weighting from '../../features/weighting/en.json';
import workspace from '../../features/workspace/en.json';
import ui from '../../ui/en.json';

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
