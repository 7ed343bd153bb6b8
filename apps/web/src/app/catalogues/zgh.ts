import about from '../../features/about/zgh.json';
import activities from '../../features/activities/zgh.json';
import amendments from '../../features/amendments/zgh.json';
import archives from '../../features/archives/zgh.json';
import comments from '../../features/comments/zgh.json';
import commitments from '../../features/commitments/zgh.json';
import committee from '../../features/committee/zgh.json';
import dashboards from '../../features/dashboards/zgh.json';
import imports from '../../features/imports/zgh.json';
import measurements from '../../features/measurements/zgh.json';
import documents from '../../features/documents/zgh.json';
import moderation from '../../features/moderation/zgh.json';
import narratives from '../../features/narratives/zgh.json';
import news from '../../features/news/zgh.json';
import notifications from '../../features/notifications/zgh.json';
import openData from '../../features/open-data/zgh.json';
import operations from '../../features/operations/zgh.json';
import pastReports from '../../features/past-reports/zgh.json';
import people from '../../features/people/zgh.json';
import plans from '../../features/plans/zgh.json';
import progress from '../../features/progress/zgh.json';
import reportStudio from '../../features/report-studio/zgh.json';
import reportTemplates from '../../features/report-templates/zgh.json';
import reports from '../../features/reports/zgh.json';
import reviews from '../../features/reviews/zgh.json';
import search from '../../features/search/zgh.json';
import session from '../../features/session/zgh.json';
import sharing from '../../features/sharing/zgh.json';
import studio from '../../features/studio/zgh.json';
import weighting from '../../features/weighting/zgh.json';
import workspace from '../../features/workspace/zgh.json';
import ui from '../../ui/zgh.json';

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
