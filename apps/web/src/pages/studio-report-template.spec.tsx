import type { ReportTemplateList } from '@iltizam/shared/report-templates/contract';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderApp } from '../testing/render-app.js';
import { coordination } from '../testing/studio-fixtures.js';

const template = {
  name: 'Modèle.docx',
  bytes: 13_000,
  sha256: 'ab',
  uploadedAt: '2026-11-20T10:00:00Z',
  placeholders: ['title', 'date', 'body'],
  version: 3,
} satisfies ReportTemplateList['items'][number]['template'];

const list = (item: Partial<ReportTemplateList['items'][number]> = {}): ReportTemplateList => ({
  items: [{ member: { id: 7, name: { fr: 'Gouvernement' } }, template: null, preview: { plan: 'essai' }, ...item }],
});

const page = (answer: ReportTemplateList, more: Record<string, unknown> = {}) =>
  renderApp('/fr/studio/report-template', { '/session': coordination, '/studio/report-template': answer, ...more });

describe('the Word template of the report', () => {
  it('says what a template must hold, and where to start', async () => {
    await page(list());
    expect(await screen.findByText(/Aucun modèle/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Télécharger le modèle de départ' })).toHaveAttribute(
      'href',
      '/api/v1/studio/report-template/starter.docx?lang=fr',
    );
    expect(screen.getAllByText('Obligatoire')).toHaveLength(3);
  });

  it('refuses what is no Word document before it is sent', async () => {
    const { requests } = await page(list());
    await userEvent
      .setup({ applyAccept: false })
      .upload(await screen.findByLabelText('Choisir un document Word'), new File(['x'], 'logo.pdf'));
    expect(await screen.findByText(/finit par .docx/)).toBeInTheDocument();
    expect(requests.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('asks before it takes a template away, from the version read', async () => {
    const user = userEvent.setup();
    const { requests } = await page(list({ template }), { 'DELETE /studio/report-template/7': { id: 7 } });
    await user.click(await screen.findByRole('button', { name: 'Retirer le modèle' }));
    expect(screen.getByRole('group', { name: /^Retirer ce modèle/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Oui, retirer' }));
    const [sent] = requests.filter(({ method }) => method === 'DELETE');
    expect(sent?.headers.get('if-match')).toBe('"3"');
  });
});
