import type { ActivityCounts } from '@iltizam/shared/progress/contract';
import { screen } from '@testing-library/react';
import { planProgress } from '../../testing/fixtures.js';
import { renderUi } from '../../testing/render-ui.js';
import { DistributionFigure } from './distribution-figure.js';

const NONE: ActivityCounts = { total: 10, notStarted: 0, limited: 0, significant: 0, completed: 0, notReported: 0 };

test.each<[Partial<ActivityCounts>, RegExp]>([
  [{ completed: 4, limited: 6 }, /^4 sur 10 sont complétées\s; toutes ont commencé\.$/],
  [{ completed: 4, notStarted: 6 }, /^4 sur 10 sont complétées\s; 6 n’ont pas commencé\.$/],
  [{ notReported: 10 }, /^0 sur 10 sont complétées\s; 10 ne sont pas déclarées\.$/],
  [{ completed: 7, notStarted: 2, notReported: 1 }, /^7 sur 10 sont complétées\s; 2 n’ont pas commencé, une seule n’est pas déclarée\.$/],
])('says of %j what is known, and never that an unreported activity has started', async (counts, sentence) => {
  const plan = { ...planProgress.plan, activities: { ...NONE, ...counts } };
  await renderUi(<DistributionFigure progress={{ ...planProgress, plan }} />);
  expect(screen.getByText(sentence)).toBeInTheDocument();
});
