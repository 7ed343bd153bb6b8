import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { forecast, member, view } from '../features/committee/committee.fixtures.js';
import { planRoutes } from '../testing/plan-routes.js';
import { renderApp } from '../testing/render-app.js';

const routes = { ...planRoutes, '/session': member, '/plans/essai/committee': view, '/plans/essai/forecast': forecast };
const address = '/fr/committee/essai?since=2023-03-15&asOf=2023-07-31';

describe('what the committee looks at', () => {
  it('begins with the figures and shows every commitment with its distance from the calendar', async () => {
    await renderApp(address, routes);
    expect(await screen.findByText('+16,5 points')).toBeInTheDocument();
    const cell = screen.getByRole('link', {
      name: /^Engagement 1, Transparence budgétaire, 65\s%, Significative, 25 points sous le prévu$/,
    });
    expect(cell).toHaveTextContent('\u221225');
    expect(cell).toHaveAttribute('href', '/fr/plans/essai/commitments/1?asOf=2023-07-31');
  });

  it('tells what changed since the meeting, the biggest movement first', async () => {
    await renderApp(address, routes);
    const changes = within(await screen.findByRole('region', { name: 'Depuis la réunion du 15 mars 2023' }));
    expect(changes.getByText('2 engagements ont avancé, aucun n’a reculé.')).toBeInTheDocument();
    expect(changes.getAllByRole('listitem')[0]).toHaveTextContent(
      /Transparence budgétaire.*36\s% → 65\s% \(\+29\).*2 mises à jour · une difficulté levée/,
    );
  });

  it('does not call a first declaration a rise', async () => {
    const [change] = view.changes;
    if (change === undefined) throw new Error('No change in the fixture');
    const first = {
      ...view,
      plan: { ...view.plan, before: null },
      changes: [{ ...change, before: null, change: null, newlyDeclared: true }],
    };
    await renderApp(address, { ...routes, '/plans/essai/committee': first });
    expect(await screen.findByText(/^Rien n’était déclaré le 15 mars 2023/)).toBeInTheDocument();
    expect(screen.getByText('rien n’était déclaré le 15 mars 2023')).toBeInTheDocument();
    expect(screen.getByText(/^65\s%, première déclaration$/)).toBeInTheDocument();
    expect(screen.queryByText(/\+29/)).toBeNull();
  });

  it('gives every warning its reasons in words, and can show those of one reason', async () => {
    await renderApp(address, routes);
    const warnings = within(await screen.findByRole('region', { name: /^Alertes/ }));
    expect(warnings.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('1. Transparence budgétaire');
    for (const words of [
      'une activité en retard, de 31 jours',
      '2 difficultés bloquantes, la plus ancienne ouverte depuis 168 jours',
      '25 points sous le prévu',
    ])
      expect(warnings.getByText(words)).toBeInTheDocument();
    await userEvent.click(warnings.getByRole('link', { name: 'Sans nouvelles 1' }));
    expect(warnings.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    expect(warnings.getByText('sans mise à jour depuis 120 jours')).toBeInTheDocument();
  });

  it('says where the recent pace leads, and what it supposes', async () => {
    await renderApp(address, routes);
    const sentence = await screen.findByText(/^Au rythme récent/);
    expect(sentence).toHaveTextContent(/la fin arrive le 22 janvier 2024, 22 jours après l’échéance du 31 décembre 2023/);
    expect(sentence).toHaveTextContent(/Au mieux le 1er décembre 2023\s; au rythme le plus lent, jamais/);
    expect(sentence).toHaveTextContent(/le rythme des 180 derniers jours continue \(\+18 points depuis le 1er février 2023\)/);
  });

  it('counts difficulties by kind, body and age, and lists those of a cell', async () => {
    await renderApp(address, routes);
    const difficulties = within(await screen.findByRole('region', { name: 'Difficultés ouvertes' }));
    expect(difficulties.getByText(/^3 difficultés attendent.*2 sont à décider par le comité\.$/)).toBeInTheDocument();
    const [byCode] = difficulties.getAllByRole('table');
    if (byCode === undefined) throw new Error('No matrix');
    const row = within(byCode).getByRole('row', { name: /^Texte juridique/ });
    expect(row).toHaveTextContent(/Texte juridique en attente1·1·21/);
    await userEvent.click(within(row).getByRole('link', { name: '2' }));
    expect(difficulties.getByRole('heading', { level: 3, name: /^2 difficultés/ })).toBeInTheDocument();
    await userEvent.click(difficulties.getByRole('link', { name: 'Voir les 3 difficultés' }));
    expect(difficulties.getByRole('heading', { level: 3, name: /^3 difficultés/ })).toBeInTheDocument();
  });

  it('sorts the bodies where it is asked to, and warns of small numbers', async () => {
    const { requests } = await renderApp(address, routes);
    const league = within(await screen.findByRole('region', { name: 'Organismes responsables' }));
    expect(league.getByRole('row', { name: /Direction du budget/ })).toHaveTextContent(/1 sur 3\*/);
    await userEvent.click(league.getByRole('link', { name: 'Taux' }));
    await waitFor(() => expect(requests.some(({ path, query }) => path.endsWith('/committee') && query.get('sort') === 'rate')).toBe(true));
  });

  it('asks again from another date once it is sent, and forgets the meeting', async () => {
    const { requests } = await renderApp('/fr/committee/essai?meeting=7&asOf=2023-07-31', routes);
    const asked = () =>
      requests.filter(({ path }) => path.endsWith('/committee')).map(({ query }) => [query.get('meeting'), query.get('since')]);
    const input = await screen.findByLabelText('Comparer avec le');
    expect(asked()).toEqual([['7', null]]);
    fireEvent.input(input, { target: { value: '2023-01-01' } });
    await userEvent.click(screen.getByRole('button', { name: 'Afficher ces dates' }));
    await waitFor(() =>
      expect(asked()).toEqual([
        ['7', null],
        [null, '2023-01-01'],
      ]),
    );
  });
});
