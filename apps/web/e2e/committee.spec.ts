import { PLAN, PUBLISHED_ON } from './figures.js';
import { expect, test } from './journey.fixture.js';

test('the committee sees the plan at a glance and drills down', async ({ openAs }) => {
  const page = await openAs('committee');
  await page.goto(`/fr/committee/${PLAN}?since=2023-06-30&asOf=${PUBLISHED_ON}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui glisse, et pourquoi' })).toBeVisible();
  const figures = page.getByRole('main').locator('dl').first();
  await expect(figures.locator('div').filter({ hasText: 'depuis le 30 juin 2023' })).toContainText('+82,18 points');
  const map = page.getByRole('region', { name: 'Axes et engagements' });
  await expect(map.getByRole('link', { name: /^Engagement \d/ })).toHaveCount(22);
  await expect(map.getByRole('heading', { level: 3 })).toHaveText([
    /^Transparence et qualité des services publics 88\s%/,
    /^Egalité et inclusion 76\s%/,
    /^Justice ouverte 82\s%/,
    /^Participation citoyenne 63\s%/,
    /^Collectivités territoriales ouvertes 100\s%/,
  ]);

  await map.getByRole('link', { name: /^Engagement 19, .*, 50\s%, Limitée, 36 points sous le prévu$/ }).click();
  await expect(page).toHaveURL(new RegExp(`/fr/plans/${PLAN}/commitments/19`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('movements since a date, difficulties and late activities', async ({ openAs }) => {
  const page = await openAs('committee');
  await page.goto('/fr/committee/ma-2024-2027?since=2025-01-01&asOf=2025-10-31');
  const movements = page.getByRole('region', { name: /^Depuis le / });
  await expect(movements).toContainText('Un engagement a avancé, aucun n’a reculé.');
  await expect(movements.getByRole('listitem')).toContainText(/0\s% → 10\s% \(\+10\)/);

  const difficulties = page.getByRole('region', { name: 'Difficultés ouvertes' });
  await expect(difficulties).toContainText('4 difficultés attendent une réponse ; la plus ancienne, depuis 123 jours.');
  await difficulties.getByText('Équipe insuffisante').click();
  await expect(difficulties.getByText(/l'équipe d'animation n'est pas encore constituée/)).toBeVisible();

  const late = page.getByRole('region', { name: /^Alertes/ });
  await expect(late.getByRole('row')).toHaveCount(1 + 6);
  await expect(late.getByRole('row').nth(1)).toContainText(/1\.2.*0\s%.*janvier 2025.*En retard.*fin prévue dépassée de 273 jours/);

  await page.getByLabel('Comparer avec le').fill('2025-07-31');
  await page.getByRole('button', { name: 'Afficher ces dates' }).click();
  await expect(page).toHaveURL(/since=2025-07-31/);
  await expect(page.getByRole('region', { name: 'Depuis le 31 juillet 2025' })).toContainText('Aucun engagement n’a bougé');
  await page.getByLabel('Plan', { exact: true }).selectOption(PLAN);
  await expect(page).toHaveURL(new RegExp(`/fr/committee/${PLAN}\\?.*since=2025-07-31`));
  await expect(page.getByRole('region', { name: 'Axes et engagements' }).getByRole('link', { name: /^Engagement \d/ })).toHaveCount(22);
});

test('a visitor is asked to sign in; a moderator is told it is not theirs', async ({ page, openAs }) => {
  await page.goto('/fr/committee');
  await expect(page.getByRole('heading', { level: 1, name: 'Connectez-vous pour continuer' })).toBeVisible();
  const moderator = await openAs('moderator');
  await moderator.goto('/fr/committee');
  await expect(moderator.getByRole('heading', { level: 1, name: 'Cette page ne fait pas partie de vos attributions' })).toBeVisible();
  await expect(moderator.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'Comité' })).toHaveCount(0);
});
