import type { WeightingList } from '@iltizam/shared/activities/contract';
import type { Saved, StudioPlan } from '@iltizam/shared/studio/contract';
import type { PlanState } from '@iltizam/shared/plans/contract';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.fixture.js';
import { faultsOfAxe, overflowing } from './readable.js';

const YEAR = new Date().getFullYear();
const SLUG = `relu-${Date.now()}`;
const TITLE = `Plan relu avant publication, ${SLUG}`;
const TITLES = ['Publier le budget citoyen', 'Former les agents', 'Ouvrir les données'];

const ask = async <Answer>(page: Page, method: string, path: string, data?: unknown, version?: number): Promise<Answer> => {
  const answer = await page.request.fetch(`/api/v1${path}`, {
    method,
    ...(data === undefined ? {} : { data }),
    headers: {
      ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
  });
  expect(answer.ok(), `${method} ${path}: ${answer.status()}`).toBe(true);
  return (await answer.json()) as Answer;
};

const planOf = (page: Page): Promise<StudioPlan> => ask(page, 'GET', `/studio/plans/${SLUG}`);
const move = async (page: Page, to: PlanState) => ask(page, 'POST', `/plans/${SLUG}/transitions`, { to }, (await planOf(page)).version);

/** A plan under way that reviews first, with a commitment of three activities; its life is told in plan-life.spec.ts. */
const givenReviewedPlan = async (staff: Page, lead: Page): Promise<number[]> => {
  const plan = { member: 'maroc', number: 9, slug: SLUG, title: { fr: TITLE }, summary: null, mainLanguage: 'fr' };
  await ask(staff, 'POST', '/plans', { ...plan, start: String(YEAR - 1), end: String(YEAR + 1) });
  const { settings, version } = await planOf(staff);
  await ask(staff, 'PATCH', `/plans/${SLUG}`, { settings: { ...settings, publication: 'review_first' } }, version);
  const axis = await ask<Saved>(staff, 'POST', `/plans/${SLUG}/axes`, { title: { fr: 'Transparence' } });
  const texts = { problem: null, solution: null, expectedResult: null, weight: '1', start: null, end: null };
  const commitment = { axisId: axis.id, institution: 'budget', title: { fr: 'Budget ouvert' }, ...texts };
  const { id } = await ask<Saved>(staff, 'POST', `/plans/${SLUG}/commitments`, commitment);
  for (const title of TITLES) await ask(staff, 'POST', `/commitments/${id}/activities`, { title: { fr: title } });
  await move(staff, 'adopted');
  const { items } = await ask<WeightingList>(lead, 'GET', '/workspace/weights');
  const weights = items.find((item) => item.id === id);
  const equal = weights?.activities.map((activity) => ({ activityId: activity.id, weight: '1' }));
  await ask(lead, 'PUT', `/commitments/${id}/weights`, { weights: equal }, weights?.version);
  await ask(staff, 'POST', `/plans/${SLUG}/weights/freeze`, undefined, (await planOf(staff)).version);
  await move(staff, 'in_progress');
  return (await planOf(staff)).axes[0]?.commitments[0]?.activities.map((activity) => activity.id) ?? [];
};

const percent = (page: Page) => page.getByRole('textbox', { name: 'Avancement en pour cent' });
const send = (page: Page) => page.getByRole('button', { name: 'Envoyer en relecture' });
const rate = async (page: Page) => (await ask<PlanProgress>(page, 'GET', `/plans/${SLUG}/progress`)).plan.rate;

const expectReadable = async (page: Page, where: string) => {
  expect(await faultsOfAxe(page, where)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
};

test.use({ refusals: [404] });

test('a report is submitted, returned, submitted again and published by a reviewer; others are published at once', async ({ openAs }) => {
  test.setTimeout(120_000);
  const staff = await openAs('staff');
  const lead = await openAs('lead-budget');
  await lead.setViewportSize({ width: 360, height: 740 });
  const [first, ...others] = await givenReviewedPlan(staff, lead);

  await test.step('a committee member is chosen to review', async () => {
    await staff.goto(`/fr/studio/${SLUG}/settings`);
    await expect(staff.getByText('Relire d’abord')).toBeVisible();
    const reviewers = staff.getByRole('region', { name: 'Relecteurs' });
    await reviewers.getByRole('checkbox', { name: /Comité/ }).check();
    await reviewers.getByRole('button', { name: 'Enregistrer les relecteurs' }).click();
    await expect(staff.getByText('Relecteurs enregistrés')).toBeVisible();
  });

  await test.step('sent, it moves nothing and says who reads it', async () => {
    await lead.goto(`/fr/workspace/activities/${first}`);
    await percent(lead).fill('60');
    await send(lead).click();
    await expect(lead.getByRole('heading', { name: 'Envoyée en relecture' })).toBeFocused();
    await expect(lead.getByText(/^Comité.*ou l’équipe de coordination la relit/)).toBeVisible();
    await expectReadable(lead, 'sent to review');
    expect(await rate(staff)).toBe('0.00');
  });

  await test.step('taken back, changed, sent again', async () => {
    await lead.getByRole('button', { name: 'La reprendre pour la changer' }).click();
    await expect(percent(lead)).toHaveValue('60');
    await percent(lead).fill('66');
    await send(lead).click();
    await expect(lead.getByRole('heading', { name: 'Envoyée en relecture' })).toBeFocused();
    await lead.getByRole('link', { name: 'Retour à la liste' }).click();
    await expect(lead.getByRole('region', { name: /^En relecture/ }).getByRole('listitem')).toContainText('Publier le budget citoyen');
  });

  const reviewer = await openAs('committee');
  await reviewer.setViewportSize({ width: 360, height: 740 });
  const card = (title: string) => reviewer.getByRole('article', { name: title });
  await test.step('returned with a note, which stands above the form', async () => {
    await reviewer.goto(`/fr/reviews?plan=${SLUG}`);
    await expect(card('Publier le budget citoyen')).toContainText('0,00 → 22,00');
    await expectReadable(reviewer, 'the queue');
    await card('Publier le budget citoyen')
      .getByRole('button', { name: /^Renvoyer…/ })
      .click();
    await reviewer.getByRole('button', { name: 'Renvoyer avec cette note' }).click();
    await expect(reviewer.getByRole('textbox', { name: /Que faut-il corriger/ })).toHaveAccessibleDescription(
      /Dites ce qu’il faut corriger/,
    );
    await reviewer.getByRole('textbox', { name: /Que faut-il corriger/ }).fill('Joignez le lien publié.');
    await reviewer.getByRole('button', { name: 'Renvoyer avec cette note' }).click();
    await expect(reviewer.getByText(/renvoyée avec votre note/)).toBeVisible();
    await expect(card('Publier le budget citoyen')).toHaveCount(0);

    await lead.goto('/fr/workspace');
    const back = lead
      .getByRole('region', { name: /^À corriger/ })
      .getByRole('listitem')
      .filter({ hasText: 'Publier le budget citoyen' });
    await expect(back).toContainText('Joignez le lien publié.');
    await back.getByRole('link', { name: /^Corriger/ }).click();
    await expect(lead.getByText('Renvoyée pour correction')).toBeVisible();
    await expectReadable(lead, 'returned');
  });

  await test.step('corrected, sent, published with the others at once', async () => {
    await lead.getByRole('button', { name: 'Ajouter un lien' }).click();
    await lead.getByRole('textbox', { name: 'Titre du lien 1' }).fill('Budget citoyen');
    await lead.getByRole('textbox', { name: 'Adresse' }).fill('https://example.org/budget-citoyen');
    await send(lead).click();
    await expect(lead.getByRole('heading', { name: 'Envoyée en relecture' })).toBeFocused();
    for (const id of others) {
      await lead.goto(`/fr/workspace/activities/${id}`);
      await percent(lead).fill('66');
      await send(lead).click();
      await expect(lead.getByRole('heading', { name: 'Envoyée en relecture' })).toBeFocused();
    }
    await reviewer.reload();
    await reviewer.getByRole('checkbox', { name: 'Tout sélectionner' }).check();
    await reviewer.getByRole('button', { name: 'Publier les 3 sélectionnées' }).click();
    await expect(reviewer.getByText('3 mises à jour traitées')).toBeVisible();
    await expect(reviewer.getByText('Rien n’attend d’être publié')).toBeVisible();
    expect(await rate(staff)).toBe('66.00');
    await reviewer.goto(`/fr/plans/${SLUG}/commitments/1`);
    await expect(reviewer.locator('#historique').getByRole('listitem').first()).toContainText(/relue par \u2068Comité/);
  });

  await test.step('nothing new since is one tap, and waits for its review too', async () => {
    await lead.goto('/fr/workspace?q=former');
    await lead
      .getByRole('listitem')
      .filter({ hasText: TITLE })
      .getByRole('button', { name: /^Rien de neuf/ })
      .click();
    await lead.getByRole('button', { name: 'Fermer ce message' }).click();
    await expect(lead.getByText('C’est noté, et envoyé en relecture')).toBeVisible();
    await expect(lead.getByRole('region', { name: /^En relecture/ }).getByRole('listitem')).toContainText('Former les agents');
    await lead.getByRole('button', { name: 'La reprendre pour la changer' }).click();
    await expect(lead.getByRole('region', { name: /^Brouillons|^En cours/ }).filter({ hasText: 'Former les agents' })).toBeVisible();
  });

  await move(staff, 'closed');
});
