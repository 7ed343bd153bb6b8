import { type DynamicModule, Module } from '@nestjs/common';
import { AppModule } from '../app.module.js';
import { ActivitiesModule } from '../features/activities/activities.module.js';
import { CommitmentsModule } from '../features/commitments/commitments.module.js';
import { IndicatorsModule } from '../features/indicators/indicators.module.js';
import { InstitutionsModule } from '../features/institutions/institutions.module.js';
import { MembersModule } from '../features/members/members.module.js';
import { PlansModule } from '../features/plans/plans.module.js';
import { ProgressModule } from '../features/progress/progress.module.js';
import { ReviewsModule } from '../features/reviews/reviews.module.js';
import { SheetsModule } from '../features/sheets/sheets.module.js';
import type { Config } from '../platform/config/config.js';
import { DemoReports } from './demo-reports.js';
import { DemoCommitments, DemoLoader, DemoStructure } from './demo-loader.js';

/** The product with its demonstration loader; the served application does not contain it. */
@Module({})
export class DemoModule {
  static with(config: Config): DynamicModule {
    return {
      module: DemoModule,
      imports: [
        AppModule.with(config),
        ActivitiesModule,
        CommitmentsModule,
        IndicatorsModule,
        InstitutionsModule,
        MembersModule,
        PlansModule,
        ProgressModule,
        ReviewsModule,
        SheetsModule,
      ],
      providers: [DemoLoader, DemoReports, DemoStructure, DemoCommitments],
    };
  }
}
