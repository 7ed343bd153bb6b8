import type { CommitteeView as View } from '@iltizam/shared/committee/contract';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { HeatMap } from './heat-map.js';
import { KeyFigures } from './key-figures.js';
import { LateActivities } from './late-activities.js';
import { Movements } from './movements.js';
import { OpenDifficulties } from './open-difficulties.js';

/** What the committee looks at for one plan and period. */
export const CommitteeView = ({ view, progress }: { view: View; progress: PlanProgress }) => (
  <>
    <KeyFigures view={view} progress={progress} />
    <HeatMap progress={progress} />
    <div className="sec cols">
      <Movements view={view} progress={progress} />
      <OpenDifficulties view={view} />
    </div>
    <LateActivities view={view} />
  </>
);
