import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { queue, reviewer, waiting } from '../features/reviews/reviews.fixtures.js';
import { refusal } from '../testing/fake-api.js';
import { renderApp } from '../testing/render-app.js';

const routes = { '/session': reviewer, '/reviews': queue };
const card = (name: string) => within(screen.getByRole('article', { name }));

describe('the queue of reviews', () => {
  it('shows what a report changes and would move', async () => {
    await renderApp('/fr/reviews', routes);
    expect(await screen.findByRole('link', { name: 'À publier 2' })).toHaveAttribute('aria-current', 'page');
    const report = card('Préparation du contenu');
    expect(report.getByText(/^Quatre vidéos en ligne \(juillet 2023\)/)).toBeInTheDocument();
    expect(report.getByText(/57 % → 64 %/)).toHaveTextContent('57,00 → 63,90');
    expect(report.getByText('La même pièce sert déjà à une autre activité.')).toBeInTheDocument();
    expect(report.getByText('Deux restent.')).toBeInTheDocument();
  });

  it('publishes several at once, and says of each what became of it', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp('/fr/reviews', {
      ...routes,
      'POST /reviews/publish': {
        items: [
          { id: 5, outcome: 'published', updateId: 90 },
          { id: 6, outcome: 'refused', refusal: { code: 'request.precondition_failed', title: 'Changé', detail: 'Changé entre-temps.' } },
        ],
      },
    });
    await user.click(await screen.findByRole('checkbox', { name: 'Tout sélectionner' }));
    await user.click(screen.getByRole('button', { name: 'Publier les 2 sélectionnées' }));
    const results = (await screen.findByText('Une mise à jour n’a pas pu être traitée')).closest('[role=status]') as HTMLElement;
    expect(results).toHaveFocus();
    expect(
      within(results)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.trim()),
    ).toEqual(['Préparation du contenu · publiée', 'Tenue des ateliers · Changé entre-temps.']);
    expect(requests.find(({ method }) => method === 'POST')?.body).toEqual({
      drafts: [
        { id: 5, version: 4 },
        { id: 6, version: 1 },
      ],
    });
  });

  it('sends back only with a note, which it keeps when the server refuses', async () => {
    const user = userEvent.setup();
    const { requests } = await renderApp('/fr/reviews', {
      ...routes,
      'POST /reviews/5/return': refusal(409, 'draft.not_submitted', 'Ce brouillon n’attend plus.'),
    });
    await user.click(await screen.findByRole('button', { name: 'Renvoyer… Préparation du contenu' }));
    const note = screen.getByRole('textbox', { name: /Que faut-il corriger/ });
    expect(note).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Renvoyer avec cette note' }));
    expect(note).toHaveAccessibleDescription(/Dites ce qu’il faut corriger/);
    expect(requests.some(({ method }) => method === 'POST')).toBe(false);
    await user.type(note, 'Joignez la liste.');
    await user.click(screen.getByRole('button', { name: 'Renvoyer avec cette note' }));
    expect(await screen.findByText('Ce brouillon n’attend plus.')).toBeInTheDocument();
    expect(note).toHaveValue('Joignez la liste.');
    const sent = requests.find(({ method }) => method === 'POST');
    expect(sent?.body).toEqual({ note: 'Joignez la liste.' });
    expect(sent?.headers.get('if-match')).toBe('"4"');
  });

  it('does not let anybody decide on their own report', async () => {
    const own = { ...waiting, abilities: { publish: false, return: false, own: true } };
    await renderApp('/fr/reviews', { ...routes, '/reviews': { ...queue, submitted: { total: 1, items: [own] } } });
    const report = within(await screen.findByRole('article', { name: 'Préparation du contenu' }));
    expect(report.getByRole('checkbox')).toBeDisabled();
    expect(report.queryByRole('button')).not.toBeInTheDocument();
    expect(report.getByText(/quelqu’un d’autre doit la relire/)).toBeInTheDocument();
  });

  it('says what will come when nothing waits', async () => {
    await renderApp('/fr/reviews?state=unconfirmed', { ...routes, '/reviews': { ...queue, plans: [] } });
    expect(await screen.findByText('Rien n’attend de confirmation')).toBeInTheDocument();
  });
});
