import type { AmendmentList } from '@iltizam/shared/amendments/contract';
import type { StudioPlan } from '@iltizam/shared/studio/contract';
import { expect, test } from './journey.fixture.js';
import { planInProgress, read, YEAR } from './made-plan.js';

// Provoked: an amendment without its reason.
test.use({ refusals: [422] });

const HEADER = 'plan,commitment_number,activity_number,title_fr,weight';
const table = (...rows: string[]): Buffer => Buffer.from(`${[HEADER, ...rows].join('\r\n')}\r\n`);

test('staff bring a table: the message at its cell, the corrected file, the amendment and its undo; in Arabic too', async ({ openAs }) => {
  test.setTimeout(120_000);
  const staff = await openAs('staff');
  const slug = await planInProgress(staff);
  const choose = (name: string, buffer: Buffer) =>
    staff.getByLabel('Choisir un fichier').setInputFiles({ name, mimeType: 'text/csv', buffer });

  await staff.goto('/fr/studio');
  await staff.getByRole('link', { name: 'Importer des données' }).click();
  await staff.getByRole('link', { name: 'Apporter un fichier' }).click();
  await expect(staff.getByRole('radio', { name: 'Un plan' })).toBeChecked();
  await choose('activites.csv', table(`${slug},1,1,Travail 1,7`, `${slug},1,2,Travail 2,-3`, `${slug},1,9,Trop loin,1`));

  await expect(staff.getByRole('heading', { name: 'activites.csv', level: 1 })).toBeVisible();
  const messages = staff.getByRole('region', { name: 'À corriger ou à regarder' });
  await expect(messages.getByRole('listitem').filter({ hasText: 'Ligne 3, colonne Poids' })).toContainText('Trouvé : \u2068-3\u2069');
  await expect(messages.getByRole('listitem').filter({ hasText: 'Ligne 4, colonne Activité' })).toContainText('4');
  await expect(staff.getByRole('button', { name: 'Appliquer l’import' })).toHaveCount(0);
  const address = new URL(staff.url()).pathname;
  await staff.goto(address.replace('/fr/', '/ar/'));
  await expect(staff.getByRole('region', { name: 'للتصحيح أو للنظر' })).toContainText('السطر 3، العمود الوزن');
  await staff.goto(address);

  await staff.getByRole('link', { name: 'Choisir un autre fichier' }).click();
  await choose('activites-2.csv', table(`${slug},1,1,Travail 1,7`, `${slug},1,4,Travail ajouté,2`));
  const changes = staff.getByRole('region', { name: 'Ce qui changerait' });
  await expect(changes.getByRole('table', { name: /C1\.A1/ })).toContainText('Poids27');
  await expect(changes.getByRole('table', { name: /C1\.A4/ })).toContainText('Travail ajouté');
  await expect(staff.getByRole('region', { name: 'Appliquer' })).toContainText('Un amendement public sera enregistré');
  const amendments = async () => (await read<AmendmentList>(staff, `/plans/${slug}/amendments`)).items;
  const apply = async () => {
    await staff.getByRole('button', { name: 'Appliquer l’import' }).click();
    await staff.getByRole('button', { name: 'Oui, appliquer' }).click();
  };
  await apply();
  await expect(staff.getByRole('textbox', { name: 'Motif de l’amendement' })).toHaveAccessibleDescription(/nécessaire/);
  await staff.getByRole('textbox', { name: 'Motif de l’amendement' }).fill('Poids revus par fichier');
  await staff.getByRole('textbox', { name: 'Qui l’a approuvé' }).fill('Comité de pilotage');
  // The day is weighed by whoever writes the amendment, in the background: what was typed is there again, also for who comes back.
  await staff.getByLabel('Prend effet le').fill('2090-01-01');
  await apply();
  await expect(staff.getByRole('alert').filter({ hasText: 'L’import n’a pas été appliqué' })).toBeFocused();
  await staff.reload();
  await expect(staff.getByLabel('Prend effet le')).toHaveAccessibleDescription(/hors de la période du plan/);
  await expect(staff.getByRole('textbox', { name: 'Motif de l’amendement' })).toHaveValue('Poids revus par fichier');
  expect(await amendments()).toHaveLength(0);
  await staff.goto('/fr/studio/imports');
  await expect(staff.getByRole('listitem').filter({ hasText: 'L’import n’a pas été appliqué' }).first()).toContainText('activites-2.csv');
  await staff.goBack();
  await staff.getByLabel('Prend effet le').fill(`${YEAR}-01-01`);
  await apply();
  await expect(staff.getByText('L’import est appliqué')).toBeVisible();
  expect(await amendments()).toHaveLength(1);

  await staff.getByRole('button', { name: 'Annuler l’import' }).click();
  await staff.getByRole('button', { name: 'Oui, annuler' }).click();
  await expect(staff.getByText('L’import est annulé.')).toBeVisible();
  await expect(staff.getByRole('link', { name: /^Voir l’amendement/ })).toHaveText(['Voir l’amendement 1', 'Voir l’amendement 2']);
  const [counter] = await amendments();
  expect(counter?.changes.map(({ what, activity, after }) => [what, activity?.number, after?.weight ?? null])).toEqual([
    ['weight', 1, '2'],
    ['dropped', 4, null],
  ]);
});

test('what an empty cell takes away is called erased, and goes only once that is ticked', async ({ openAs }) => {
  const staff = await openAs('staff');
  const slug = await planInProgress(staff);
  await staff.goto('/fr/studio/imports/new?kind=plan');
  const buffer = Buffer.from(`plan,title_fr,title_ar\r\n${slug},Plan amendé,\r\n`);
  await staff.getByLabel('Choisir un fichier').setInputFiles({ name: 'titres.csv', mimeType: 'text/csv', buffer });
  await expect(staff.getByText('1 cellule effacée', { exact: true })).toBeVisible();
  await expect(staff.getByRole('row', { name: 'Titre (arabe) خطة معدلة Effacé' })).toBeVisible();

  const apply = staff.getByRole('button', { name: 'Appliquer l’import' });
  const box = staff.getByRole('checkbox', { name: 'Effacer cette cellule' });
  await apply.click();
  await expect(box).toBeFocused();
  await expect(box).toHaveAccessibleDescription(/cochez cette case/);
  await box.check();
  await apply.click();
  await staff.getByRole('button', { name: 'Oui, appliquer' }).click();
  await expect(staff.getByText('L’import est appliqué')).toBeVisible();
  expect((await read<StudioPlan>(staff, `/studio/plans/${slug}`)).title).toEqual({ fr: 'Plan amendé' });
});
