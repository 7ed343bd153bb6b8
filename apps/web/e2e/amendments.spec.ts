import type { AmendablePlan } from '@iltizam/shared/amendments/contract';
import { existsOn, termsInForce } from '@iltizam/shared/amendments/terms';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { printedRate, weightedRate } from '@iltizam/shared/progress/rates';
import { expect, test } from './journey.fixture.js';
import { planInProgress, read, send, YEAR } from './made-plan.js';

// Provoked: previews of what is half typed.
test.use({ refusals: [422] });

/** What the pure library makes of the terms in force on the day, when the first activity is done and nothing else. */
const libraryRate = ({ commitments: [commitment] }: AmendablePlan, day: string): string | null =>
  printedRate(
    weightedRate(
      (commitment?.activities ?? [])
        .filter((activity) => existsOn(activity, day))
        .map(({ number, baseline, patches }) => ({ ...termsInForce(baseline, patches, day), percent: number === 1 ? '100' : null })),
      'as_zero',
    ).rate,
  );

test('staff amend a weight and drop an activity; the public reads it, and the rates are those of the library on each side of the day', async ({
  openAs,
}) => {
  test.setTimeout(120_000);
  const staff = await openAs('staff');
  const visitor = await openAs('visitor');
  const slug = await planInProgress(staff);
  const day = `${YEAR}-01-01`;
  const eve = `${YEAR - 1}-12-31`;
  const activity = (await read<AmendablePlan>(staff, `/studio/plans/${slug}/terms`)).commitments[0]?.activities[0]?.id ?? 0;
  await send(staff, 'post', `/activities/${activity}/updates`, {
    percent: 100,
    effectiveOn: `${YEAR - 1}-06-01`,
    note: null,
    achievedActions: [{ text: 'Travail remis', doneOn: null }],
    difficulties: [],
    evidence: [{ title: 'Document', url: 'https://example.org/document.pdf' }],
  });

  await staff.goto(`/fr/studio/${slug}/amend?commitment=1`);
  const form = staff.getByRole('form', { name: 'Amender le plan' });
  const first = form.getByRole('group', { name: /^Activité 1/ });
  await first.getByRole('textbox', { name: 'Poids' }).fill('6');
  const third = form.getByRole('group', { name: /^Activité 3/ });
  await third.getByText('Titre, dates, situation').click();
  await third.getByRole('combobox', { name: 'Situation' }).selectOption('Retiré du plan');
  await expect(first).toContainText('66,67');
  await form.getByLabel('Prend effet le').fill(day);
  await expect(form.getByRole('region', { name: 'Aperçu' })).toContainText('66,67');

  await form.getByRole('button', { name: 'Publier l’amendement' }).click();
  await form.getByRole('button', { name: 'Oui, publier' }).click();
  await expect(form.getByRole('textbox', { name: 'Motif, français' })).toHaveAccessibleDescription(/nécessaire/);
  await expect(form.getByRole('textbox', { name: 'Approuvé par (organe ou fonction)' })).toHaveAccessibleDescription(/nécessaire/);
  await form.getByRole('textbox', { name: 'Motif, français' }).fill('Crédits réduits de moitié');
  await form.getByRole('textbox', { name: 'Approuvé par (organe ou fonction)' }).fill('Comité de pilotage');
  await form.getByRole('button', { name: 'Publier l’amendement' }).click();
  await form.getByRole('button', { name: 'Oui, publier' }).click();
  await staff.getByRole('link', { name: 'Voir la page publique' }).click();

  await visitor.goto(`/fr/plans/${slug}/amendments`);
  const entry = visitor.getByRole('article');
  await expect(entry).toContainText('Crédits réduits de moitié');
  await expect(entry).toContainText('Comité de pilotage');
  await expect(entry.getByRole('listitem').filter({ hasText: 'Taux du plan' })).toHaveText(
    /Avant\s*20\s*%.*Après\s*66,67\s*%.*\+46,67\s*points/,
  );

  const plan = await read<AmendablePlan>(staff, `/studio/plans/${slug}/terms`);
  for (const [on, expected] of [
    [eve, '20.00'],
    [day, '66.67'],
  ] as const) {
    const { plan: shown } = await read<PlanProgress>(visitor, `/plans/${slug}/progress?asOf=${on}`);
    expect([shown.rate, libraryRate(plan, on)]).toEqual([expected, expected]);
  }

  await visitor.goto(`/fr/plans/${slug}/commitments/1`);
  await expect(visitor.locator('#activite-3')).toContainText('Retrait par l’amendement 1');
  await expect(visitor.locator('#activite-1')).toContainText('initialement\u00a0: poids 2');
  await expect(visitor.locator('#amendements')).toContainText('Crédits réduits de moitié');
});
