import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeUploads } from '../testing/fake-uploads.js';
import { renderApp } from '../testing/render-app.js';
import { coordination } from '../testing/studio-fixtures.js';

const PASTED = 'Engagement 1 : des bibliothèques ouvertes';

const problem = {
  type: 'urn:iltizam:problem:past_report.nothing_found',
  title: 'Rien trouvé',
  status: 422,
  detail: 'Aucun engagement n’a été trouvé dans ce texte.',
  code: 'past_report.nothing_found',
  errors: [],
  requestId: 'r1',
};

const start = async () => {
  const uploads = fakeUploads();
  await renderApp('/fr/studio/past-reports/new', { '/session': coordination, '/studio/past-reports': { items: [] } });
  await screen.findByLabelText('Choisir le rapport');
  return { uploads, user: userEvent.setup({ applyAccept: false }) };
};

const field = () => screen.getByLabelText('Ou le texte lui-même');

describe('a printed report to be read', () => {
  it('is refused beside its field before it is sent, and what was pasted stays', async () => {
    const { uploads, user } = await start();
    await user.type(field(), PASTED);
    await user.upload(screen.getByLabelText('Choisir le rapport'), new File(['x'], 'rapport.odt'));
    expect(screen.getByLabelText('Choisir le rapport')).toHaveAccessibleDescription(/Choisissez un fichier \.pdf, \.docx, \.txt ou \.md\./);
    expect(field()).toBeValid();
    expect(field()).toHaveValue(PASTED);
    expect(uploads).toHaveLength(0);
  });

  it('says how far a pasted text is, then why it was not read, without losing a word of it', async () => {
    const { uploads, user } = await start();
    await user.click(screen.getByRole('button', { name: 'Lire le texte' }));
    expect(field()).toHaveAccessibleDescription(/Choisissez un fichier ou collez le texte\./);
    await user.type(field(), PASTED);
    await user.click(screen.getByRole('button', { name: 'Lire le texte' }));
    act(() => uploads[0]?.progress(1, 2));
    expect(await screen.findByRole('progressbar', { name: 'Envoi…' })).toHaveValue(50);
    act(() => uploads[0]?.answer(422, problem));
    expect(await screen.findByText(problem.detail)).toBeInTheDocument();
    expect(field()).toHaveValue(PASTED);
    expect(screen.queryByRole('button', { name: 'Réessayer' })).not.toBeInTheDocument();
  });

  it('can be stopped, and is sent again as it was after a failure that may pass', async () => {
    const { uploads, user } = await start();
    await user.upload(screen.getByLabelText('Choisir le rapport'), new File(['x'], 'rapport.pdf'));
    await user.click(screen.getByRole('button', { name: 'Arrêter' }));
    await user.upload(screen.getByLabelText('Choisir le rapport'), new File(['x'], 'rapport.txt'));
    act(() => uploads[1]?.answer(503, { ...problem, status: 503, code: 'server.unavailable' }));
    await user.click(await screen.findByRole('button', { name: 'Réessayer' }));
    expect(uploads.map(({ file }) => file.name)).toEqual(['rapport.pdf', 'rapport.txt', 'rapport.txt']);
    act(() => uploads[2]?.answer(201, { id: 7, version: 1 }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeInTheDocument();
  });
});
