import { Module } from '@nestjs/common';
import { ActivitiesModule } from '../activities/activities.module.js';
import { AmendmentsModule } from '../amendments/amendments.module.js';
import { CommitmentsModule } from '../commitments/commitments.module.js';
import { EditionsModule } from '../editions/editions.module.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { InstitutionsModule } from '../institutions/institutions.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { NarrativesModule } from '../narratives/narratives.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { PortableModule } from '../portable/portable.module.js';
import { ProgressModule } from '../progress/progress.module.js';
import { SheetsModule } from '../sheets/sheets.module.js';
import { UploadRateGuard } from '../documents/upload-rate.guard.js';
import { CounteredMeasurements } from './countered-measurements.js';
import { CounteredUpdates } from './countered-updates.js';
import { ImportActs } from './import-acts.js';
import { ImportApplicationService } from './import-application.service.js';
import { ImportMeters } from './import-meters.js';
import { ImportReadings } from './import-readings.service.js';
import { ImportRehearsals } from './import-rehearsals.js';
import { ImportsController } from './imports.controller.js';
import { ImportsQueries } from './imports.queries.js';
import { ImportsService } from './imports.service.js';
import { ImportUndoService } from './import-undo.service.js';
import { InstitutionsImport } from './institutions-import.js';
import { InstitutionsUndo } from './institutions-undo.js';
import { NarrativeEdits } from './narrative-edits.js';
import { PeopleImport } from './people-import.js';
import { PlanAmending } from './plan-amending.js';
import { PlanComparison } from './plan-comparison.js';
import { PlanEdits } from './plan-edits.js';
import { PlanFacts } from './plan-facts.js';
import { PlanImport } from './plan-import.js';
import { PlanUndo } from './plan-undo.js';
import { SheetEdits } from './sheet-edits.js';
import { RemovedParts } from './removed-parts.js';
import { TableReader } from './table-reader.js';
import { UndoRules } from './undo-rules.js';

@Module({
  imports: [
    ActivitiesModule,
    AmendmentsModule,
    CommitmentsModule,
    IndicatorsModule,
    InstitutionsModule,
    InvitationsModule,
    NarrativesModule,
    PlansModule,
    PortableModule,
    ProgressModule,
    EditionsModule,
    SheetsModule,
  ],
  controllers: [ImportsController],
  providers: [
    CounteredMeasurements,
    CounteredUpdates,
    ImportActs,
    ImportApplicationService,
    ImportMeters,
    ImportReadings,
    ImportRehearsals,
    ImportsQueries,
    ImportsService,
    ImportUndoService,
    InstitutionsImport,
    InstitutionsUndo,
    NarrativeEdits,
    PeopleImport,
    PlanAmending,
    PlanComparison,
    PlanEdits,
    PlanFacts,
    PlanImport,
    PlanUndo,
    RemovedParts,
    SheetEdits,
    TableReader,
    UndoRules,
    UploadRateGuard,
  ],
})
export class ImportsModule {}
