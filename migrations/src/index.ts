import { CreateInstitutionsAndAccounts1790000000000 } from './1790000000000-create-institutions-and-accounts.js';
import { CreatePlans1790000100000 } from './1790000100000-create-plans.js';
import { CreateProgress1790000200000 } from './1790000200000-create-progress.js';
import { CreateCommentsAndHistory1790000300000 } from './1790000300000-create-comments-and-history.js';
import { CreateRateFunctions1790000400000 } from './1790000400000-create-rate-functions.js';
import { CreateSearch1790000500000 } from './1790000500000-create-search.js';
import { CreateSearchQueries1790000510000 } from './1790000510000-create-search-queries.js';
import { TellIndicatorsApart1790000600000 } from './1790000600000-tell-indicators-apart.js';
import { PublishedRateSource1790000710000 } from './1790000710000-published-rate-source.js';
import { CreateInvitations1790000800000 } from './1790000800000-create-invitations.js';
import { PlanLife1790000900000 } from './1790000900000-plan-life.js';
import { CreateAmendments1790001000000 } from './1790001000000-create-amendments.js';
import { CreateReporting1790001100000 } from './1790001100000-create-reporting.js';
import { CreateDocuments1790001200000 } from './1790001200000-create-documents.js';
import { CreateLinkChecks1790001210000 } from './1790001210000-create-link-checks.js';
import { CreateJobs1790001300000 } from './1790001300000-create-jobs.js';
import { CreateNotices1790001310000 } from './1790001310000-create-notices.js';
import { ChooseMails1790001320000 } from './1790001320000-choose-mails.js';
import { CreateRecovery1790001330000 } from './1790001330000-create-recovery.js';
import { CreateMeetings1790001400000 } from './1790001400000-create-meetings.js';
import { CreateActivitySheets1790001500000 } from './1790001500000-create-activity-sheets.js';
import { SupportersAndMeasurements1790001600000 } from './1790001600000-supporters-and-measurements.js';
import { RichReportTexts1790001700000 } from './1790001700000-rich-report-texts.js';
import { KnownOn1790001710000 } from './1790001710000-known-on.js';
import { SearchByStatement1790001720000 } from './1790001720000-search-by-statement.js';
import { CreateReports1790001800000 } from './1790001800000-create-reports.js';
import { RemarksOnReports1790001810000 } from './1790001810000-remarks-on-reports.js';
import { CreateImports1790001900000 } from './1790001900000-create-imports.js';
import { CreatePastReports1790002000000 } from './1790002000000-create-past-reports.js';
import { CreateReportTemplates1790001820000 } from './1790001820000-create-report-templates.js';
import { CreatePreparedFiles1790002200000 } from './1790002200000-create-prepared-files.js';

/** Every migration, oldest first. */
import { CreateActivityNarratives1790002300000 } from './1790002300000-create-activity-narratives.js';
import { NoticesAboutReports1790002700000 } from './1790002700000-notices-about-reports.js';
import { CountTriesOfReportFiles1790002800000 } from './1790002800000-count-tries-of-report-files.js';
import { AddOgpIdentifiers1790002400000 } from './1790002400000-add-ogp-identifiers.js';
import { CreateImportProgress1790002500000 } from './1790002500000-create-import-progress.js';
import { PastReportsRanksAndPages1790002600000 } from './1790002600000-past-reports-ranks-and-pages.js';
import { PreparedFilesByHash1790002810000 } from './1790002810000-prepared-files-by-hash.js';
import { PreparedFilesWrittenAgain1790002820000 } from './1790002820000-prepared-files-written-again.js';
import { ForgetExpertsInImports1790002900000 } from './1790002900000-forget-experts-in-imports.js';
import { DraftsSayTheirLastDay1790002910000 } from './1790002910000-drafts-say-their-last-day.js';
import { ReportsTakenBack1790003000000 } from './1790003000000-reports-taken-back.js';
import { ImportsDoneByJobs1790003100000 } from './1790003100000-imports-done-by-jobs.js';

export const migrations = [
  CreateInstitutionsAndAccounts1790000000000,
  CreatePlans1790000100000,
  CreateProgress1790000200000,
  CreateCommentsAndHistory1790000300000,
  CreateRateFunctions1790000400000,
  CreateSearch1790000500000,
  CreateSearchQueries1790000510000,
  TellIndicatorsApart1790000600000,
  PublishedRateSource1790000710000,
  CreateInvitations1790000800000,
  PlanLife1790000900000,
  CreateAmendments1790001000000,
  CreateReporting1790001100000,
  CreateDocuments1790001200000,
  CreateLinkChecks1790001210000,
  CreateJobs1790001300000,
  CreateNotices1790001310000,
  ChooseMails1790001320000,
  CreateRecovery1790001330000,
  CreateMeetings1790001400000,
  CreateActivitySheets1790001500000,
  SupportersAndMeasurements1790001600000,
  RichReportTexts1790001700000,
  KnownOn1790001710000,
  SearchByStatement1790001720000,
  CreateReports1790001800000,
  RemarksOnReports1790001810000,
  CreateReportTemplates1790001820000,
  CreateImports1790001900000,
  CreatePastReports1790002000000,
  CreatePreparedFiles1790002200000,
  CreateActivityNarratives1790002300000,
  AddOgpIdentifiers1790002400000,
  CreateImportProgress1790002500000,
  PastReportsRanksAndPages1790002600000,
  NoticesAboutReports1790002700000,
  CountTriesOfReportFiles1790002800000,
  PreparedFilesByHash1790002810000,
  PreparedFilesWrittenAgain1790002820000,
  ForgetExpertsInImports1790002900000,
  DraftsSayTheirLastDay1790002910000,
  ReportsTakenBack1790003000000,
  ImportsDoneByJobs1790003100000,
];
