import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from './data-source.js';
import { AccountsModule } from './features/accounts/accounts.module.js';
import { AmendmentsModule } from './features/amendments/amendments.module.js';
import { CommentsModule } from './features/comments/comments.module.js';
import { CommitmentsModule } from './features/commitments/commitments.module.js';
import { ActivitiesModule } from './features/activities/activities.module.js';
import { DocumentsModule } from './features/documents/documents.module.js';
import { EditionsModule } from './features/editions/editions.module.js';
import { ImportsModule } from './features/imports/imports.module.js';
import { IndicatorsModule } from './features/indicators/indicators.module.js';
import { InstitutionsModule } from './features/institutions/institutions.module.js';
import { InvitationsModule } from './features/invitations/invitations.module.js';
import { LinksModule } from './features/links/links.module.js';
import { MeetingsModule } from './features/meetings/meetings.module.js';
import { MembersModule } from './features/members/members.module.js';
import { NotificationsModule } from './features/notifications/notifications.module.js';
import { OperationsModule } from './features/operations/operations.module.js';
import { PortableModule } from './features/portable/portable.module.js';
import { PastReportsModule } from './features/past-reports/past-reports.module.js';
import { PlansModule } from './features/plans/plans.module.js';
import { ProgressModule } from './features/progress/progress.module.js';
import { TablesModule } from './features/imports/tables/tables.module.js';
import { ReviewsModule } from './features/reviews/reviews.module.js';
import { ReportsModule } from './features/reports/reports.module.js';
import { CommitteeModule } from './features/committee/committee.module.js';
import { DashboardsModule } from './features/dashboards/dashboards.module.js';
import { ExportsModule } from './features/exports/exports.module.js';
import { FeedsModule } from './features/feeds/feeds.module.js';
import { NewsModule } from './features/news/news.module.js';
import { ActivityPagesModule } from './features/activity-pages/activity-pages.module.js';
import { NarrativesModule } from './features/narratives/narratives.module.js';
import { SheetsModule } from './features/sheets/sheets.module.js';
import { SharingModule } from './features/sharing/sharing.module.js';
import { SearchModule } from './features/search/search.module.js';
import { WorkspaceModule } from './features/workspace/workspace.module.js';
import { AccessGuard } from './platform/auth/access.guard.js';
import type { Config } from './platform/config/config.js';
import { HealthModule } from './platform/health/health.module.js';
import { PlatformModule } from './platform/platform.module.js';

/** The table of contents: the platform, then one line per feature. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(config.databaseUrl, config.poolSize), retryAttempts: 3 }),
        PlatformModule.with(config),
        HealthModule,
        AccountsModule,
        ActivitiesModule,
        SheetsModule,
        NarrativesModule,
        ActivityPagesModule,
        ImportsModule,
        IndicatorsModule,
        InstitutionsModule,
        InvitationsModule,
        MembersModule,
        PlansModule,
        CommitmentsModule,
        AmendmentsModule,
        CommentsModule,
        DocumentsModule,
        ProgressModule,
        ReviewsModule,
        TablesModule,
        LinksModule,
        DashboardsModule,
        NewsModule,
        NotificationsModule,
        OperationsModule,
        WorkspaceModule,
        ExportsModule,
        PortableModule,
        PastReportsModule,
        FeedsModule,
        MeetingsModule,
        CommitteeModule,
        ReportsModule,
        EditionsModule,
        SearchModule,
        SharingModule,
      ],
      providers: [{ provide: APP_GUARD, useClass: AccessGuard }],
    };
  }
}
