import type { CommitteeView as View } from '@iltizam/shared/committee/contract';
import type { ForecastCurve } from '@iltizam/shared/dashboards/contract';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { Changes } from './changes.js';
import { Difficulties } from './difficulties.js';
import { ForecastFigure } from './forecast-figure.js';
import { HeatMap } from './heat-map.js';
import { KeyFigures } from './key-figures.js';
import { League } from './league.js';
import type { Question } from './question.js';
import { Warnings } from './warnings.js';

type CommitteeViewProps = { view: View; progress: PlanProgress; curve: ForecastCurve; question: Question };

/** What the committee looks at for one plan and period. */
export const CommitteeView = ({ view, progress, curve, question }: CommitteeViewProps) => (
  <>
    <KeyFigures view={view} progress={progress} />
    <HeatMap progress={progress} />
    <div className="sec cols wide">
      <ForecastFigure curve={curve} progress={progress} />
      <Changes view={view} progress={progress} />
    </div>
    <Warnings view={view} progress={progress} question={question} />
    <Difficulties view={view} />
    <League view={view} />
  </>
);
