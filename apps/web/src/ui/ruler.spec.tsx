import { screen } from '@testing-library/react';
import { renderUi } from '../testing/render-ui.js';
import { Ruler } from './ruler.js';

test('says the rate, what was planned and the band', async () => {
  await renderUi(<Ruler rate="64.50" shown={65} band="significant" planned="90.00" />);
  expect(screen.getByRole('img')).toHaveAccessibleName('Réalisé 65\u202f%, prévu 90\u202f%, Significative');
});

test('says the earlier rate when there is one', async () => {
  await renderUi(<Ruler rate="64.00" band="significant" previous="57.00" />);
  expect(screen.getByRole('img')).toHaveAccessibleName('Réalisé 64\u202f%, avant 57\u202f%, Significative');
});

test('not reported is not 0', async () => {
  await renderUi(<Ruler rate={null} band={null} />);
  expect(screen.getByRole('img')).toHaveAccessibleName('Non déclarée');
});
