import type { AssignedActivityList } from '@iltizam/shared/workspace/contract';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.fixture.js';

const ACTIVITY = 'Ouverture des portails';

const PDF = {
  name: 'Compte rendu.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n'),
};
const FAKE = { name: 'Faux.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html><script>alert(1)</script></html>') };
/** One red pixel, from an orange telephone. */
const PHOTO = {
  name: 'IMG_2041.png',
  mimeType: 'image/png',
  buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64'),
};

const addFile = (page: Page) => page.getByRole('button', { name: 'Ajouter un fichier' }).click();
const line = (page: Page, position: number) =>
  page.getByRole('listitem').filter({ has: page.getByRole('textbox', { name: `Titre du fichier ${position}` }) });
const choose = (page: Page, position: number, file: typeof PDF) =>
  line(page, position).getByLabel('Choisir un fichier').setInputFiles(file);

test.describe('files as evidence', () => {
  test.use({ refusals: [422] });

  test('a PDF and a photo are sent, a fake one is refused; the reviewer reads them, and once public everybody', async ({ openAs }) => {
    const page = await openAs('lead-justice');
    const { items } = (await (await page.request.get('/api/v1/workspace/activities?lang=fr')).json()) as AssignedActivityList;
    const activity = items.find(({ title }) => title.startsWith(ACTIVITY));
    if (!activity) throw new Error(`Nothing assigned is called ${ACTIVITY}.`);
    await page.goto(`/fr/workspace/activities/${activity.id}`);

    await addFile(page);
    await expect(line(page, 1).getByLabel('Choisir un fichier')).toBeFocused();
    await choose(page, 1, FAKE);
    await expect(line(page, 1).getByRole('alert')).toContainText('le contenu n’est pas de ce type');
    await choose(page, 1, PDF);
    await expect(line(page, 1).getByRole('status')).toContainText(/Fichier reçu et vérifié · PDF · 1\sko · CC\sBY\s4\.0/);
    await expect(page.getByRole('textbox', { name: 'Titre du fichier 1' })).toHaveValue('Compte rendu');

    await addFile(page);
    await choose(page, 2, PHOTO);
    await expect(line(page, 2).getByRole('link', { name: 'IMG_2041.png' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Titre du fichier 2' }).fill('Photo de l’atelier');
    await expect(page.getByText(/^Brouillon enregistré/)).toBeVisible();

    // What is typed comes back with its files.
    await page.reload();
    await expect(line(page, 2).getByRole('link', { name: 'IMG_2041.png' })).toBeVisible();

    const reader = await openAs('visitor');
    const href = (await line(page, 1).getByRole('link', { name: 'Compte rendu.pdf' }).getAttribute('href')) ?? '';
    expect((await reader.request.get(href)).status()).toBe(404);

    await page.getByRole('textbox', { name: 'Avancement en pour cent' }).fill('70');
    await page.getByRole('button', { name: 'Envoyer en relecture' }).click();
    await expect(page.getByRole('heading', { name: 'Envoyée en relecture' })).toBeFocused();

    const reviewer = await openAs('staff');
    await reviewer.goto('/fr/reviews');
    const card = reviewer.getByRole('article', { name: new RegExp(ACTIVITY) });
    await expect(card.getByRole('link', { name: 'Photo de l’atelier' })).toBeVisible();
    await expect(card).toContainText(/PDF · 1\sko · CC\sBY\s4\.0/);
    expect((await reader.request.get(href)).status()).toBe(404);
    await card.getByRole('button', { name: /^Publier/ }).click();
    await expect(card).toHaveCount(0);

    await reader.goto(`/fr/plans/${activity.plan.slug}/commitments/${activity.commitment.number}`);
    const proofs = reader.locator('#pieces');
    await expect(proofs.getByRole('link', { name: 'Photo de l’atelier' })).toBeVisible();
    await expect(proofs).toContainText(/PDF · 1\sko · CC\sBY\s4\.0/);
    await proofs.getByText('Empreinte').first().click();
    await expect(proofs.getByText(/^[\da-f]{64}$/).first()).toBeVisible();
    const download = reader.waitForEvent('download');
    await proofs.getByRole('link', { name: 'Compte rendu' }).click();
    expect((await download).suggestedFilename()).toBe('Compte rendu.pdf');
    const { status, headers } = await reader.request.get(href).then((answer) => ({ status: answer.status(), headers: answer.headers() }));
    expect([status, headers['content-type'], headers['x-content-type-options']]).toEqual([200, 'application/pdf', 'nosniff']);
    expect(headers['content-security-policy']).toContain('sandbox');
  });
});
