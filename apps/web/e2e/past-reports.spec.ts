import type { PastReport } from '@iltizam/shared/past-reports/contract';
import { INVENTED_REPORT } from '@iltizam/shared/past-reports/invented-report.fixture';
import { randomUUID } from 'node:crypto';
import { sessionFile } from './accounts.js';
import { expect, test } from './journey.fixture.js';

// Provoked: an address that is taken.
test.use({ storageState: sessionFile('staff'), refusals: [409] });

test('a printed report is pasted, decided on with the keyboard, and becomes a public plan beside its printed rates', async ({ page }) => {
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
  await expect(page.getByText('10', { exact: true }).first()).toBeVisible();

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

  const form = page.getByRole('form', { name: 'Créer le plan' });
  await form.getByLabel('Titre du plan').fill('Plan des bibliothèques, relu');
  await form.getByLabel('Adresse').fill('ma-2021-2023');
  await form.getByLabel('Rang du plan').fill('8');
  await form.getByLabel('Ministère des Lectures').selectOption({ label: 'Ajouter «\u00a0Ministère des Lectures\u00a0»' });
  await form.getByRole('button', { name: 'Créer le plan' }).click();
  await form.getByRole('button', { name: 'Oui, créer et publier' }).click();
  await expect(page.getByRole('alert')).toContainText('adresse');
  await form.getByLabel('Adresse').fill(slug);
  await form.getByRole('button', { name: 'Créer le plan' }).click();
  await form.getByRole('button', { name: 'Oui, créer et publier' }).click();

  await expect(page).toHaveURL(new RegExp(`/fr/plans/${slug}`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Plan des bibliothèques, relu');
  await expect(page.getByText('66,5').first()).toBeVisible();
});
