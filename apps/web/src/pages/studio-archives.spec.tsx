import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { administrator } from '../features/people/people.fixtures.js';
import { fakeUploads } from '../testing/fake-uploads.js';
import { renderApp } from '../testing/render-app.js';

const routes = { '/session': administrator };
const archive = new File(['zip'], 'plan.zip', { type: 'application/zip' });

const problem = {
  type: 'urn:iltizam:problem:plan.faulty',
  title: 'Le plan comporte des erreurs',
  status: 422,
  detail: 'Rien n’a été écrit.',
  code: 'plan.faulty',
  errors: [{ pointer: '/commitments/0/weight', code: 'weight', detail: 'Un nombre positif.' }],
  requestId: 'r1',
};

describe('restoring an archive', () => {
  it('asks for a file, shows how far it is, says each fault at its place, and takes the same file again', async () => {
    const user = userEvent.setup();
    const uploads = fakeUploads();
    await renderApp('/fr/studio/archives', routes);
    await user.click(await screen.findByRole('button', { name: 'Restaurer' }));
    expect(screen.getByText('Choisissez un fichier.')).toBeInTheDocument();
    expect(screen.getByLabelText('Choisir l’archive du plan')).toHaveFocus();
    await user.upload(screen.getByLabelText('Choisir l’archive du plan'), archive);
    await user.click(screen.getByRole('button', { name: 'Restaurer' }));
    act(() => uploads[0]?.progress(1, 2));
    expect(await screen.findByRole('progressbar', { name: 'Envoi en cours…' })).toHaveValue(50);
    act(() => uploads[0]?.progress(2, 2));
    expect(await screen.findByText('Vérification et restauration en cours…')).toBeInTheDocument();
    act(() => uploads[0]?.answer(422, problem));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Rien n’a été restauré');
    expect(alert).toHaveTextContent('/commitments/0/weight Un nombre positif.');
    expect(alert).toHaveFocus();
    expect(screen.getByText('plan.zip', { selector: 'form *' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Restaurer' }));
    expect(uploads[1]?.file.name).toBe('plan.zip');
  });

  it('leads to the plan that came out of it', async () => {
    const user = userEvent.setup();
    const uploads = fakeUploads();
    await renderApp('/fr/studio/archives', routes);
    await user.upload(await screen.findByLabelText('Choisir l’archive du plan'), archive);
    await user.click(screen.getByRole('button', { name: 'Restaurer' }));
    const plan = { slug: 'ma', state: 'closed', title: 'Le plan', titleLang: 'fr', commitments: 22, updates: 1, documents: 0, comments: 3 };
    act(() => uploads[0]?.answer(201, plan));
    expect(await screen.findByRole('link', { name: 'Le plan' })).toHaveAttribute('href', '/fr/plans/ma');
    expect(screen.getByText('22 engagements')).toBeInTheDocument();
    expect(screen.getByText('0 fichier')).toBeInTheDocument();
  });

  it('is not for staff', async () => {
    const abilities = { ...administrator.abilities, restoreArchives: false };
    await renderApp('/fr/studio/archives', { '/session': { ...administrator, abilities } });
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Restaurer');
    expect(screen.queryByLabelText('Choisir l’archive du plan')).not.toBeInTheDocument();
  });
});
