import { screen } from '@testing-library/react';
import { commitment } from '../testing/commitment-fixtures.js';
import { planProgress } from '../testing/fixtures.js';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

const SILENT = { rate: '0.00', shown: 0, band: 'not_started', coverage: '0.00', lastUpdateOn: null } as const;
const silentPlan = {
  ...planProgress,
  asOf: '2022-12-31',
  plan: { ...planProgress.plan, ...SILENT },
  axes: planProgress.axes.map((axis) => ({ ...axis, ...SILENT })),
  commitments: [],
};

test('a plan of which nothing was reported has no figure and no lateness, though its calculation has a 0', async () => {
  await renderApp('/fr/plans/essai?asOf=2022-12-31', { ...planRoutes, '/plans/essai/progress': silentPlan });
  const [said] = await screen.findAllByText(/Rien n’était déclaré au/);
  expect(said?.closest('p')).toHaveTextContent('– Rien n’était déclaré au 31 décembre 2022.');
  expect(screen.queryByText(/derrière le calendrier/)).not.toBeInTheDocument();
});

test('a commitment of which nothing was reported says so in another site too', async () => {
  const silent = { ...commitment, ...SILENT, asOf: '2022-12-31' };
  await renderApp('/fr/embed/plans/essai/commitments/1?asOf=2022-12-31', { ...planRoutes, '/plans/essai/commitments/1': silent });
  expect(await screen.findByText(/Rien n’était déclaré au/)).toHaveTextContent('31 décembre 2022');
  expect(screen.getByText('Non déclarée')).toBeInTheDocument();
  expect(screen.queryByText('0')).not.toBeInTheDocument();
});

test('an old report says its day beside the figure, and where reconstructed figures come from', async () => {
  const old = { ...commitment, asOf: '2026-11-22', lastUpdateOn: '2023-07-31' };
  await renderApp('/fr/embed/plans/essai/commitments/1', { ...planRoutes, '/plans/essai/commitments/1': old });
  expect(await screen.findByText(/dernière déclaration/)).toHaveTextContent('31 juillet 2023');
  expect(screen.getByRole('link', { name: /d’où viennent ces chiffres/ })).toHaveAttribute('href', '/fr/plans/essai#sources');
});
