import type { ActivityPage } from '@iltizam/shared/activities/contract';
import type { StudioNarrative } from '@iltizam/shared/narratives/contract';
import type { RichBlock } from '@iltizam/shared/reports/rich-text';
import { expect, test } from './journey.fixture.js';
import { read } from './made-plan.js';
import { faultsOfAxe } from './readable.js';
import { PLAN_UNDER_WAY } from './site-pages.js';

/** This journey's own: no other writes of it. */
const ACTIVITY = `/plans/${PLAN_UNDER_WAY}/commitments/1/activities/9`;
const RESULTS = `Trois ateliers tenus ${Date.now()}`;
const ANALYSIS = `Une analyse d’une collègue ${Date.now()}`;

const said = (text: string): RichBlock[] => [{ t: 'p', runs: [{ text }] }];

// Provoked: what a colleague saved meanwhile.
test.use({ refusals: [412] });

test('a narrative report outlives its page, is put together with a colleague’s, published and read', async ({ openAs }) => {
  const begun = await openAs('staff');
  const visitor = await openAs('visitor');
  const { id } = await read<ActivityPage>(visitor, ACTIVITY);
  const form = `/fr/workspace/activities/${id}/narrative`;
  await begun.goto(form);
  await begun.getByRole('textbox', { name: 'Objectifs et résultats, en résumé' }).fill('Un premier jet');
  await expect(begun.getByText(/gardées sur cet appareil/)).toBeVisible();

  // The page is gone without a question, as a phone ends it; the device still has what was typed.
  const staff = await begun.context().newPage();
  await begun.close();
  await staff.goto(form);
  const results = staff.getByRole('textbox', { name: 'Objectifs et résultats, en résumé' });
  const analysis = staff.getByRole('textbox', { name: 'Analyse technique' });
  await expect(results).toHaveText('Un premier jet');
  await expect(staff.getByText(/^Repris de cet appareil/)).toBeVisible();
  await staff.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await expect(staff.getByText('Enregistré comme brouillon.')).toBeVisible();

  const address = `/api/v1/activities/${id}/narrative`;
  const { items } = (await (await staff.request.get(address)).json()) as StudioNarrative;
  const colleague = await staff.request.put(`${address}/fr`, {
    headers: { 'if-match': `"${items[0]?.version ?? 0}"` },
    data: { results: said('Une autre version'), analysis: said(ANALYSIS), recommendations: [], published: false },
  });
  expect(colleague.ok()).toBe(true);
  await results.fill(RESULTS);
  // Asked once, by keyboard: whoever says no is back on the button.
  const publish = staff.getByRole('button', { name: 'Publier', exact: true });
  const ask = staff.getByRole('group', { name: /^Publier ce texte/ });
  await publish.press('Enter');
  await expect(ask).toBeFocused();
  await ask.getByRole('button', { name: 'Annuler' }).press('Enter');
  await expect(publish).toBeFocused();
  await publish.press('Enter');
  await ask.getByRole('button', { name: 'Oui, publier' }).press('Enter');
  const conflict = staff.getByRole('alert').filter({ hasText: 'Quelqu’un a modifié ceci entre-temps' });
  await expect(conflict).toContainText('Une autre version');
  await expect(analysis).toHaveText(ANALYSIS);
  expect(await faultsOfAxe(staff, 'conflict of a narrative report')).toEqual([]);
  await conflict.getByRole('button', { name: 'Continuer avec ces choix' }).click();
  await publish.press('Enter');
  await ask.getByRole('button', { name: 'Oui, publier' }).press('Enter');
  await expect(staff.getByText('Enregistré et publié.')).toBeFocused();

  await visitor.goto(`/fr${ACTIVITY}`);
  await expect(visitor.getByText(RESULTS)).toBeVisible();
  await expect(visitor.getByText(ANALYSIS)).toBeVisible();
  const page = await visitor.request.get(`/api/v1${ACTIVITY}/narrative.html?lang=fr`);
  expect(await page.text()).toContain(RESULTS);
});
