import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { member, view } from '../features/committee/committee.fixtures.js';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

const routes = { ...planRoutes, '/session': member, '/plans/essai/committee': view };
const address = '/fr/committee/essai?since=2023-03-15&asOf=2023-07-31';

describe('what the committee looks at', () => {
  it('begins with the figures and shows every commitment with its distance from the calendar', async () => {
    await renderApp(address, routes);
    expect(await screen.findByText('+16,5 points')).toBeInTheDocument();
    const cell = screen.getByRole('link', {
      name: /^Engagement 1, Transparence budgétaire, 65\s%, Significative, 25 points sous le prévu$/,
    });
    expect(cell).toHaveTextContent('\u221225');
    expect(cell).toHaveAttribute('href', '/fr/plans/essai/commitments/1');
  });

  it('puts the biggest movement, the most frequent difficulty and its oldest case first', async () => {
    await renderApp(address, routes);
    const movements = within(await screen.findByRole('region', { name: 'Depuis le 15 mars 2023' }));
    expect(movements.getAllByRole('listitem')[0]).toHaveTextContent('Transparence budgétaire');
    expect(movements.getByText('2 engagements ont avancé, aucun n’a reculé.')).toBeInTheDocument();
    const difficulties = within(screen.getByRole('region', { name: 'Difficultés ouvertes' }));
    expect(difficulties.getAllByRole('listitem')[0]).toHaveTextContent(/^Texte juridique en attente \(2\).*168 jours/);
  });

  it('asks again from another date once it is sent', async () => {
    const { requests } = await renderApp(address, routes);
    const since = () => requests.filter(({ path }) => path.endsWith('/committee')).map(({ query }) => query.get('since'));
    const input = await screen.findByLabelText('Comparer avec le');
    fireEvent.change(input, { target: { value: '0002-01-01' } });
    fireEvent.change(input, { target: { value: '2023-01-01' } });
    expect(since()).toEqual(['2023-03-15']);
    await userEvent.click(screen.getByRole('button', { name: 'Afficher ces dates' }));
    await waitFor(() => expect(since()).toEqual(['2023-03-15', '2023-01-01']));
  });
});
