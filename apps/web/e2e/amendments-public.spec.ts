import type { AmendablePlan, Amendment, AmendPlan } from '@iltizam/shared/amendments/contract';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.fixture.js';
import { planInProgress, read, send, YEAR } from './made-plan.js';
import { faultsOfAxe, overflowing, unfold } from './readable.js';

const nothing = { title: null, weight: null, dates: null, applicable: null };
const PAST = `${YEAR}-01-01`;
const TO_COME = `${YEAR + 1}-12-01`;

const amend = (staff: Page, slug: string, parts: Partial<AmendPlan>): Promise<Amendment> =>
  send<Amendment>(staff, 'post', `/plans/${slug}/amendments`, {
    reason: { fr: 'Crédits réduits de moitié', ar: 'قُلصت الاعتمادات إلى النصف' },
    approver: 'Comité de pilotage',
    effectiveOn: PAST,
    plan: null,
    commitments: [],
    activities: [],
    added: [],
    ...parts,
  });

/** Reported on in full: its first activity, since a year ago. */
const reportFirst = (staff: Page, id: number): Promise<unknown> =>
  send(staff, 'post', `/activities/${id}/updates`, {
    percent: 100,
    effectiveOn: `${YEAR - 1}-06-01`,
    note: null,
    achievedActions: [{ text: 'Travail remis', doneOn: null }],
    difficulties: [],
    evidence: [{ title: 'Document', url: 'https://example.org/document.pdf' }],
  });

const expectReadable = async (page: Page) => {
  await unfold(page);
  expect(await faultsOfAxe(page, page.url())).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await overflowing(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
};

test('a visitor reads what was amended, to come or in force, beside what was adopted, and what it does to the rates', async ({
  openAs,
}) => {
  test.setTimeout(120_000);
  const staff = await openAs('staff');
  const visitor = await openAs('visitor');
  const slug = await planInProgress(staff);

  await test.step('of a plan as it was adopted there is nothing to say', async () => {
    await visitor.goto(`/fr/plans/${slug}/amendments`);
    await expect(visitor.getByText('Rien n’a été modifié depuis l’adoption.')).toBeVisible();
    await expectReadable(visitor);
    await visitor.goto(`/fr/plans/${slug}`);
    await expect(visitor.getByRole('link', { name: /depuis l’adoption/ })).toHaveCount(0);
  });

  const [commitment] = (await read<AmendablePlan>(staff, `/studio/plans/${slug}/terms`)).commitments;
  const [first, second, third] = (commitment?.activities ?? []).map(({ id }) => id);
  if (!commitment || !first || !second || !third) throw new Error('The plan has not what is amended');
  await reportFirst(staff, first);
  await amend(staff, slug, {
    activities: [
      { ...nothing, id: first, weight: '6', dates: { start: String(YEAR - 1), end: `${YEAR}-06` } },
      { ...nothing, id: third, applicable: false },
    ],
  });
  await amend(staff, slug, {
    effectiveOn: TO_COME,
    commitments: [{ ...nothing, id: commitment.id, scope: null, title: { fr: 'Budget ouvert et lisible', ar: 'ميزانية مفتوحة ومقروءة' } }],
  });

  await test.step('the plan leads to its amendments, the latest first', async () => {
    await visitor.goto(`/fr/plans/${slug}`);
    await visitor.getByRole('link', { name: `2 amendements depuis l’adoption, le dernier avec effet au 1er décembre ${YEAR + 1}` }).click();
    const [toCome, inForce] = [visitor.getByRole('article').first(), visitor.getByRole('article').last()];
    await expect(toCome).toContainText('À venir');
    await expect(toCome).toContainText('Budget ouvert et lisible');
    await expect(inForce).toContainText(`En vigueur depuis le 1er janvier ${YEAR}`);
    await expect(inForce).toContainText('Comité de pilotage');
    await expect(inForce.getByRole('listitem').filter({ hasText: 'Poids' })).toHaveText(/Avant\s*2\s.*Après\s*6$/);
    await expect(inForce.getByRole('listitem').filter({ hasText: 'Dates' })).toHaveText(
      new RegExp(`dates non fixées.*Après\\s*${YEAR - 1} à juin ${YEAR}`),
    );
    await expect(inForce.getByRole('listitem').filter({ hasText: 'Retrait du plan' })).toBeVisible();
    await expectReadable(visitor);
  });

  await test.step('the rates it says are those of the eve and of the day', async () => {
    const rateOn = async (day: string) => (await read<PlanProgress>(visitor, `/plans/${slug}/progress?asOf=${day}`)).plan.rate;
    expect([await rateOn(`${YEAR - 1}-12-31`), await rateOn(PAST)]).toEqual(['20.00', '66.67']);
    await expect(visitor.locator('#amendment-1').getByRole('listitem').filter({ hasText: 'Taux du plan' })).toHaveText(
      /Avant\s*20\s*%.*Après\s*66,67\s*%\s*\(\+46,67\s*points\)/,
    );
  });

  await test.step('the commitment shows the adopted values beside, and what was dropped', async () => {
    await visitor.goto(`/fr/plans/${slug}/commitments/1`);
    await expect(visitor.locator('#activite-1')).toContainText('initialement\u00a0: poids 2');
    await expect(visitor.locator('#activite-3')).toContainText('retirée du plan');
    await expect(visitor.locator('#amendements article')).toHaveCount(2);
    await expect(visitor.locator('#calcul').getByRole('row', { name: /Travail 1/ })).toContainText('Poids de l’amendement 1');
    await expect(visitor.locator('#calcul')).not.toContainText('Travail 3');
    await expectReadable(visitor);
    await visitor.locator('#activite-3').getByRole('link', { name: 'amendement 1' }).click();
    await expect(visitor).toHaveURL(`/fr/plans/${slug}/amendments#amendment-1`);
    await visitor.goto(`/fr/plans/${slug}/commitments/1?asOf=${YEAR - 1}-12-31`);
    await expect(visitor.locator('#activite-3')).toContainText('poids 5');
    await expect(visitor.locator('#activite-1')).not.toContainText('initialement');
  });

  await test.step('so does the page of an activity, in the reader’s language', async () => {
    await visitor.goto(`/ar/plans/${slug}/commitments/1/activities/3`);
    await expect(visitor.getByText('مسحوب من الخطة: لم يعد يُحتسب في نسبة الالتزام.')).toBeVisible();
    await visitor.getByRole('main').getByRole('link', { name: 'التعديل 1' }).first().click();
    await expect(visitor.locator('#amendment-1')).toContainText('قُلصت الاعتمادات إلى النصف');
    await expect(visitor.locator('#amendment-2')).toContainText('ميزانية مفتوحة ومقروءة');
    await expectReadable(visitor);
  });
});
