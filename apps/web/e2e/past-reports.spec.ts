import type { PastReport } from '@iltizam/shared/past-reports/contract';
import { INVENTED_REPORT } from '@iltizam/shared/past-reports/invented-report.fixture';
import { randomUUID } from 'node:crypto';
import type { IssuedInvitation } from '@iltizam/shared/invitations/contract';
import type { APIRequestContext, Page } from '@playwright/test';
import { PASSPHRASE, sessionFile } from './accounts.js';
import { expect, test } from './journey.fixture.js';

const EVERYWHERE = { memberId: null, planId: null, commitmentId: null, institutionId: null };

/** Signs in as somebody new who coordinates and administers everything: who may bring in a past. */
async function joinAsBoth(page: Page, admin: APIRequestContext): Promise<void> {
  const email = `direction-${randomUUID().slice(0, 8)}@essai.example`;
  for (const [role, join] of [
    ['staff', 'account'],
    ['admin', 'role'],
  ] as const) {
    const issued = await admin.post('/api/v1/invitations', { data: { email, role, language: 'fr', ...EVERYWHERE } });
    const token = ((await issued.json()) as IssuedInvitation).path.split('/').at(-1);
    const account = { email: null, name: 'Direction (essai)', passphrase: PASSPHRASE, language: 'fr' };
    const joined = await page.request.post(`/api/v1/join/${join}`, { data: { token, ...(join === 'account' && account) } });
    expect(joined.ok()).toBe(true);
  }
}

// Provoked: an address that is taken.
test.use({ storageState: sessionFile('staff'), refusals: [409] });

test('a printed report is pasted, decided on with the keyboard, and becomes a public plan beside its printed rates, made by who administers too', async ({
  page,
  openAs,
}) => {
  const slug = `relu-${randomUUID().slice(0, 8)}`;
  await page.goto('/fr/studio/past-reports/new');
  await page.getByRole('button', { name: 'Lire le texte' }).click();
  await expect(page.getByText('Choisissez un fichier ou collez le texte.')).toBeVisible();
  await page
    .getByLabel('Ou le texte lui-même')
    .fill(INVENTED_REPORT.replaceAll('2030', '2020').replaceAll('2031', '2021').replaceAll('2032', '2022') + `\n${slug}`);
  await page.getByRole('button', { name: 'Lire le texte' }).click();

  await expect(page.getByRole('heading', { name: 'Ce qui est à voir' })).toBeVisible();
  await expect(page.getByText(/^0 sur \d+ points tranchés$/)).toBeVisible();
  await expect(page.getByText('Vous pouvez tout préparer et tout trancher ici.')).toBeVisible();
  await expect(page.getByText('10 activités', { exact: true })).toBeVisible();

  // the lines of a finding are shown in the text
  const lost = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Aucune case cochée' }) });
  await lost.getByRole('button', { name: /^Lignes/ }).click();
  await expect(page.locator('[data-marked]').first()).toContainText('Non entamée');

  // a value, then the rest with the keyboard: the focus goes on by itself
  await lost.getByText('Écrire la valeur').click();
  await lost.getByLabel('Valeur').selectOption({ label: 'Limitée' });
  await lost.getByRole('button', { name: 'Retenir cette valeur' }).click();
  await expect(page.getByText(/^1 sur \d+ points tranchés$/)).toBeVisible();
  const id = page.url().split('/').at(-1) ?? '';
  const report = (await (await page.request.get(`/api/v1/studio/past-reports/${id}`)).json()) as PastReport;
  // going on shows the next passage beside; what is alike is decided at once
  await expect(page.locator('[data-looked]')).toHaveCount(1);
  for (let done = 1; done < report.toDecide; done++) {
    const first = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: 'Non connu' }) })
      .first();
    const keep = first.getByRole('button', { name: /^(Accepter la proposition|Garder ce qui est imprimé)$/ });
    await ((await keep.count()) > 0 ? keep : first.getByRole('button', { name: 'Non connu' })).press('Enter');
    await expect(page.getByText(`${done + 1} sur ${report.toDecide} points tranchés`)).toBeVisible();
  }
  await expect(page.getByText('Tout est tranché.')).toBeVisible();

  await expect(page.getByText('Tout est prêt.')).toBeVisible();

  // decided by one, made by another: it stands in the list of hers
  const keeper = await openAs('visitor');
  await joinAsBoth(keeper, (await openAs('admin')).request);
  await keeper.goto(`/fr/studio/past-reports/${id}`);
  const form = keeper.getByRole('form', { name: 'Créer le plan' });
  await form.getByLabel('Titre du plan').fill('Plan des bibliothèques, relu');
  await form.getByLabel('Adresse').fill('ma-2021-2023');
  await form.getByLabel('Rang du plan').fill('8');
  await form.getByLabel('Ministère des Lectures').selectOption({ label: 'Ajouter «\u00a0Ministère des Lectures\u00a0»' });
  await form.getByRole('button', { name: 'Créer le plan' }).click();
  await form.getByRole('button', { name: 'Oui, créer et publier' }).click();
  await expect(keeper.getByRole('alert')).toContainText('adresse');
  await form.getByLabel('Adresse').fill(slug);
  await form.getByRole('button', { name: 'Créer le plan' }).click();
  await form.getByRole('button', { name: 'Oui, créer et publier' }).click();

  const made = keeper.getByRole('region', { name: 'Créer le plan' }).getByRole('status');
  await expect(made).toBeFocused();
  await expect(made.getByRole('link', { name: /Préparer les plans/ })).toHaveAttribute('href', `/fr/studio/${slug}`);
  await made.getByRole('link', { name: 'Plan des bibliothèques, relu' }).click();
  await expect(keeper).toHaveURL(new RegExp(`/fr/plans/${slug}`));
  await expect(keeper.getByRole('heading', { level: 1 })).toContainText('Plan des bibliothèques, relu');
  await expect(keeper.getByText('66,5').first()).toBeVisible();
});

test.describe('a file', () => {
  test.use({ refusals: [422] });

  test('is refused beside its field with what to do, and read as soon as it can be', async ({ page }) => {
    await page.goto('/fr/studio/past-reports/new');
    const field = page.getByLabel('Choisir le rapport');
    await field.setInputFiles({ name: 'rapport.odt', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await expect(page.getByText('Choisissez un fichier .pdf, .docx, .txt ou .md.')).toBeVisible();
    const scan =
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj';
    await field.setInputFiles({
      name: 'scan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(`%PDF-1.4\n${scan}\ntrailer<</Root 1 0 R>>\n%%EOF`),
    });
    await expect(page.getByRole('alert').filter({ hasText: 'reconnaissance de caractères' })).toBeVisible();
    await field.setInputFiles({ name: 'rapport.txt', mimeType: 'text/plain', buffer: Buffer.from(`${INVENTED_REPORT}\n${randomUUID()}`) });
    await expect(page.getByRole('heading', { name: 'Ce qui est à voir' })).toBeVisible();
  });
});
