import type { IndicatorMeasurements } from '@iltizam/shared/indicators/contract';
import type { Saved, StudioPlan } from '@iltizam/shared/studio/contract';
import type { Page } from '@playwright/test';
import { randomInt, randomUUID } from 'node:crypto';
import { PLAN } from './figures.js';
import { expect, test } from './journey.fixture.js';

// Provoked: a value of a month under way, and what somebody else saved meanwhile.
test.use({ refusals: [412, 422] });

const post = async (page: Page, path: string, data: object): Promise<Saved> => {
  const answer = await page.request.post(`/api/v1${path}`, { data, headers: { 'idempotency-key': randomUUID() } });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as Saved;
};

const read = async <Answer>(page: Page, path: string): Promise<Answer> =>
  (await (await page.request.get(`/api/v1${path}`)).json()) as Answer;

/** A draft of two axes and six commitments with an activity each, which only its staff see. */
const draft = async (page: Page): Promise<string> => {
  const slug = `essai-${randomUUID().slice(0, 8)}`;
  const texts = { summary: null, mainLanguage: 'fr', start: '2028', end: '2031' };
  await post(page, '/plans', { member: 'maroc', number: 9, slug, title: { fr: `Brouillon ${slug}` }, ...texts });
  const axes = [
    await post(page, `/plans/${slug}/axes`, { title: { fr: 'Transparence' } }),
    await post(page, `/plans/${slug}/axes`, { title: { fr: 'Participation' } }),
  ];
  for (let n = 1; n <= 6; n++) {
    const commitment = await post(page, `/plans/${slug}/commitments`, {
      axisId: axes[n > 3 ? 1 : 0]?.id,
      institution: 'budget',
      title: { fr: `Promesse ${n}`, ...(n === 5 && { ar: 'وعد' }) },
      weight: '1',
    });
    await post(page, `/commitments/${commitment.id}/activities`, { title: { fr: `Travail ${n}`, ...(n === 5 && { ar: 'عمل' }) } });
  }
  return slug;
};

const remove = async (page: Page, slug: string): Promise<void> => {
  const { version } = await read<StudioPlan>(page, `/studio/plans/${slug}`);
  await page.request.delete(`/api/v1/plans/${slug}`, { headers: { 'if-match': `"${version}"` } });
};

const titles = (page: Page) => page.getByRole('link', { name: /^\d\. Promesse/ });
const toast = (page: Page) => page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Fermer' }) });
const undo = (page: Page) => toast(page).getByRole('button', { name: 'Annuler' }).click();

test('what is deleted, moved or copied in a draft can be undone, and a long plan is searched by what is missing', async ({ openAs }) => {
  const staff = await openAs('staff');
  const slug = await draft(staff);
  await staff.goto(`/fr/studio/${slug}`);
  const whole = ['1. Promesse 1', '2. Promesse 2', '3. Promesse 3', '4. Promesse 4', '5. Promesse 5', '6. Promesse 6'];
  await expect(titles(staff)).toHaveText(whole);

  await staff.getByRole('button', { name: 'Supprimer Promesse 2' }).click();
  await staff.getByRole('button', { name: 'Oui, supprimer' }).click();
  await expect(titles(staff)).toHaveText(['1. Promesse 1', '2. Promesse 3', '3. Promesse 4', '4. Promesse 5', '5. Promesse 6']);
  // The button went with its row: by keyboard the way back comes next.
  await expect(toast(staff)).toBeFocused();
  await undo(staff);
  await expect(titles(staff)).toHaveText(whole);
  await expect(staff.getByRole('listitem').filter({ hasText: 'Promesse 2' })).toContainText('1 activité');

  await staff.getByRole('button', { name: 'Descendre Promesse 1' }).click();
  await expect(titles(staff).first()).toHaveText('1. Promesse 2');
  await undo(staff);
  await expect(titles(staff)).toHaveText(whole);

  await staff.getByRole('button', { name: 'Dupliquer Promesse 6' }).click();
  await expect(titles(staff)).toHaveCount(7);
  await undo(staff);
  await expect(titles(staff)).toHaveText(whole);

  await staff.getByRole('combobox', { name: 'Ce qui manque' }).selectOption({ label: 'Des textes manquent : arabe' });
  await expect(titles(staff)).toHaveText(whole.filter((title) => !title.startsWith('5')));
  await staff.getByRole('searchbox', { name: 'Mots, organisme ou numéro' }).fill('travail 4');
  await expect(titles(staff)).toHaveText(['4. Promesse 4']);
  await remove(staff, slug);
});

test('of two people at one form, the later one chooses field by field', async ({ openAs }) => {
  const [staff, other] = [await openAs('staff'), await openAs('staff')];
  const slug = await draft(staff);
  const { axes } = await read<StudioPlan>(staff, `/studio/plans/${slug}`);
  const address = `/fr/studio/${slug}/commitments/${axes[0]?.commitments[0]?.id}`;
  const form = (page: Page) => page.getByRole('form', { name: 'Enregistrer l’engagement' });
  const save = (page: Page) => form(page).getByRole('button', { name: 'Enregistrer l’engagement' }).click();
  await staff.goto(address);
  await form(staff).getByRole('textbox', { name: 'Titre de l’engagement, français' }).fill('Mon titre');
  await form(staff).getByRole('textbox', { name: 'Fin' }).fill('2030-Q2');

  await other.goto(address);
  await form(other).getByRole('textbox', { name: 'Titre de l’engagement, français' }).fill('Leur titre');
  await form(other).getByRole('textbox', { name: 'Fin' }).fill('2030-09');
  await form(other).getByRole('combobox', { name: 'Ajouter un organisme d’appui' }).selectOption('mtnra');
  await save(other);
  await expect(form(other).getByText('Enregistré.')).toBeVisible();

  await save(staff);
  const end = staff.getByRole('group', { name: 'Fin' });
  await expect(end).toContainText('2e trimestre 2030');
  await end.getByRole('radio', { name: /septembre 2030/ }).check();
  await expect(staff.getByRole('group', { name: 'Titre de l’engagement (français)' })).toContainText('Leur titre');
  await staff.getByRole('button', { name: 'Continuer avec ces choix' }).click();
  await save(staff);
  await expect(form(staff).getByText('Enregistré.')).toBeVisible();
  const [saved] = (await read<StudioPlan>(staff, `/studio/plans/${slug}`)).axes[0]?.commitments ?? [];
  expect(saved).toMatchObject({ title: { fr: 'Mon titre' }, end: '2030-09', supporting: [{ key: 'mtnra' }] });
  await remove(staff, slug);
});

test('a lead notes a value, corrects it, takes it back and brings it back; the public sees what holds', async ({ openAs }) => {
  const lead = await openAs('lead-sante');
  const number = 8;
  // A year of its own, so that the journey can be made again.
  const year = String(randomInt(1950, 2010));
  await lead.goto(`/fr/plans/${PLAN}/commitments/${number}`);
  await lead.getByRole('link', { name: 'Noter ou corriger des valeurs' }).click();
  const indicator = lead.getByRole('region').first();
  await indicator.getByText(/^Noter une valeur\s:/).click();
  const form = indicator.getByRole('form');
  await form.getByRole('textbox', { name: 'Valeur', exact: true }).fill('41,5');
  await form.getByRole('textbox', { name: 'Date de la mesure' }).fill('2199');
  await form.getByRole('button', { name: 'Noter une valeur' }).click();
  await expect(form.getByRole('textbox', { name: 'Date de la mesure' })).toHaveAccessibleDescription(/pas finie/);
  await form.getByRole('textbox', { name: 'Date de la mesure' }).fill(year);
  await form.getByRole('button', { name: 'Noter une valeur' }).click();
  const row = indicator.getByRole('listitem').filter({ hasText: `· ${year}` });
  await expect(row).toContainText('41,5');
  await expect(row).toContainText('avant le début du plan');

  await row.getByRole('button', { name: /^Corriger/ }).click();
  await row.getByRole('textbox', { name: 'Valeur', exact: true }).fill('42');
  await row.getByRole('button', { name: 'Corriger', exact: true }).click();
  await expect(row).toContainText('42');
  await expect(row.getByText('Une version antérieure')).toBeVisible();

  await row.getByRole('button', { name: /^Retirer/ }).click();
  await expect(row).toContainText('retirée');
  await undo(lead);
  await expect(row).not.toContainText('· retirée');
  const visitor = await openAs('visitor');
  await visitor.goto(`/fr/plans/${PLAN}/commitments/${number}`);
  await expect(visitor.locator('#indicateurs')).toContainText(`De 42 (${year})`);

  // Nothing of it stays for the other journeys.
  const { indicators } = await read<IndicatorMeasurements>(lead, `/plans/${PLAN}/commitments/${number}/measurements`);
  const noted = indicators[0]?.measurements.find(({ on }) => on === year);
  await post(lead, `/measurements/${noted?.id}/withdrawal`, {});
});

test('an administrator adds a member, and takes it out again', async ({ openAs }) => {
  const admin = await openAs('admin');
  const slug = `commune-${randomUUID().slice(0, 8)}`;
  await admin.goto('/fr/people');
  await admin.getByRole('link', { name: /^Membres/ }).click();
  await admin.getByText('Ajouter un membre').first().click();
  const form = admin.getByRole('form', { name: 'Ajouter un membre' });
  await form.getByRole('textbox', { name: 'Nom du membre, français' }).fill(`Commune ${slug}`);
  await form.getByRole('combobox', { name: 'Sorte de membre' }).selectOption('commune');
  await form.getByRole('textbox', { name: 'Clé' }).fill('maroc');
  await form.getByRole('button', { name: 'Ajouter un membre' }).click();
  await expect(form.getByRole('textbox', { name: 'Clé' })).toHaveAccessibleDescription(/déjà prise/);
  await form.getByRole('textbox', { name: 'Clé' }).fill(slug);
  await form.getByRole('button', { name: 'Ajouter un membre' }).click();
  const member = admin.getByRole('listitem').filter({ hasText: slug });
  await expect(member).toContainText('Aucun plan');
  await member.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(member).toHaveCount(0);
  await undo(admin);
  await expect(member).toHaveCount(1);
  await member.getByRole('button', { name: /^Supprimer/ }).click();
  await expect(member).toHaveCount(0);
  await expect(
    admin
      .getByRole('listitem')
      .filter({ hasText: 'Gouvernement du Maroc' })
      .getByRole('button', { name: /^Supprimer/ }),
  ).toHaveCount(0);
});
