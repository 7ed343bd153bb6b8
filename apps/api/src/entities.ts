import { AccountEntity } from './features/accounts/account.entity.js';
import { RecoveryEntity } from './features/accounts/recovery.entity.js';
import { RoleGrantEntity } from './features/accounts/role-grant.entity.js';
import { SessionEntity } from './features/accounts/session.entity.js';
import { SignInFailureEntity } from './features/accounts/sign-in-failure.entity.js';
import { ActivityEntity } from './features/activities/activity.entity.js';
import { AmendmentEntity } from './features/amendments/amendment.entity.js';
import { AmendmentChangeEntity } from './features/amendments/amendment-change.entity.js';
import { PlanTermsEntity } from './features/amendments/plan-terms.entity.js';
import { CommitmentTermsEntity } from './features/amendments/commitment-terms.entity.js';
import { ActivityTermsEntity } from './features/amendments/activity-terms.entity.js';
import { CommentEntity } from './features/comments/comment.entity.js';
import { CommitmentEntity } from './features/commitments/commitment.entity.js';
import { CommitmentSupporterEntity } from './features/commitments/commitment-supporter.entity.js';
import { DocumentEntity } from './features/documents/document.entity.js';
import { ReportEditionModelEntity } from './features/editions/report-edition-model.entity.js';
import { ReportEditionEntity } from './features/editions/report-edition.entity.js';
import { ReportFileEntity } from './features/editions/report-file.entity.js';
import { ReportEntity } from './features/editions/report.entity.js';
import { ImportFileEntity } from './features/imports/import-file.entity.js';
import { ImportEntity } from './features/imports/import.entity.js';
import { ImportProgressEntity } from './features/imports/import-progress.entity.js';
import { IndicatorEntity } from './features/indicators/indicator.entity.js';
import { MeasurementEntity } from './features/indicators/measurement.entity.js';
import { InstitutionEntity } from './features/institutions/institution.entity.js';
import { InvitationEntity } from './features/invitations/invitation.entity.js';
import { LinkCheckEntity } from './features/links/link-check.entity.js';
import { MeetingEntity } from './features/meetings/meeting.entity.js';
import { PastReportEntity } from './features/past-reports/past-report.entity.js';
import { MemberEntity } from './features/members/member.entity.js';
import { NoticePreferenceEntity } from './features/notifications/notice-preference.entity.js';
import { NoticeEntity } from './features/notifications/notice.entity.js';
import { AxisEntity } from './features/plans/axis.entity.js';
import { PreparedFileEntity } from './features/exports/prepared/prepared-file.entity.js';
import { PlanEntity } from './features/plans/plan.entity.js';
import { PlanReviewerEntity } from './features/plans/plan-reviewer.entity.js';
import { PublishedRateEntity } from './features/plans/published-rate.entity.js';
import { AchievedActionEntity } from './features/progress/achieved-action.entity.js';
import { DifficultyEntity } from './features/progress/difficulty.entity.js';
import { EvidenceEntity } from './features/progress/evidence.entity.js';
import { ProgressDraftEntity } from './features/progress/progress-draft.entity.js';
import { ProgressUpdateEntity } from './features/progress/progress-update.entity.js';
import { UpdateReviewEntity } from './features/reviews/update-review.entity.js';
import { ReportTemplateEntity } from './features/reports/templates/report-template.entity.js';
import { ActivityNarrativeEntity } from './features/narratives/activity-narrative.entity.js';
import { ActivitySheetEntity } from './features/sheets/activity-sheet.entity.js';
import { SheetExpertEntity } from './features/sheets/sheet-expert.entity.js';
import { HistoryEntryEntity } from './platform/database/history-entry.entity.js';
import { IdempotentAnswerEntity } from './platform/http/idempotent-answer.entity.js';

/** Every entity, listed by hand: a glob breaks once the code is bundled. */
export const entities = [
  MemberEntity,
  InstitutionEntity,
  AccountEntity,
  SessionEntity,
  RecoveryEntity,
  SignInFailureEntity,
  RoleGrantEntity,
  InvitationEntity,
  PlanEntity,
  AxisEntity,
  PublishedRateEntity,
  PlanReviewerEntity,
  CommitmentEntity,
  CommitmentSupporterEntity,
  ActivityEntity,
  AmendmentEntity,
  AmendmentChangeEntity,
  PlanTermsEntity,
  CommitmentTermsEntity,
  ActivityTermsEntity,
  ActivitySheetEntity,
  ActivityNarrativeEntity,
  SheetExpertEntity,
  IndicatorEntity,
  MeasurementEntity,
  ProgressUpdateEntity,
  AchievedActionEntity,
  DifficultyEntity,
  DocumentEntity,
  EvidenceEntity,
  ProgressDraftEntity,
  UpdateReviewEntity,
  LinkCheckEntity,
  CommentEntity,
  NoticeEntity,
  NoticePreferenceEntity,
  MeetingEntity,
  ReportEntity,
  ReportEditionEntity,
  ReportEditionModelEntity,
  ReportFileEntity,
  PastReportEntity,
  ImportEntity,
  ImportFileEntity,
  ImportProgressEntity,
  ReportTemplateEntity,
  HistoryEntryEntity,
  IdempotentAnswerEntity,
  PreparedFileEntity,
];
