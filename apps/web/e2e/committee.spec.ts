import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { PLAN, PUBLISHED_ON } from './figures.js';
import { expect, test } from './journey.fixture.js';

const UNDER_WAY = 'ma-2024-2027';

/** The words of a PDF, one space between them; null where the tool is not installed. */
const wordsOf = (file: string): string | null => {
  try {
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return text.normalize('NFKC').replace(/\s+/g, ' ');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

const figureOf = (page: Page, words: string) => page.getByRole('main').locator('dl').first().locator('div').filter({ hasText: words });

test('the committee sees the plan at a glance and drills down', async ({ openAs }) => {
  const page = await openAs('committee');
  await page.goto(`/fr/committee/${PLAN}?since=2023-06-30&asOf=${PUBLISHED_ON}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui glisse, et pourquoi' })).toBeVisible();
  // Nobody had declared anything: today's rates did not rise from 0.
  await expect(figureOf(page, 'rien n’était déclaré le 30 juin 2023')).toContainText('–');
  await expect(page.getByRole('region', { name: 'Depuis le 30 juin 2023' })).toContainText(
    '22 engagements sont déclarés pour la première fois.',
  );
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
  await expect(page).toHaveURL(new RegExp(`/fr/plans/${PLAN}/commitments/19\\?asOf=${PUBLISHED_ON}`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('warnings with their reasons, difficulties by age, bodies side by side', async ({ openAs }) => {
  const page = await openAs('committee');
  await page.goto(`/fr/committee/${UNDER_WAY}?since=2025-01-01&asOf=2025-10-31`);
  const warnings = page.getByRole('region', { name: /^Alertes/ });
  await expect(warnings.getByRole('heading', { level: 3 })).toHaveCount(1);
  for (const reason of [
    /^5 activités en retard, jusqu’à \d+ jours$/,
    /^Une difficulté bloquante ouverte depuis 123 jours$/i,
    /^40 points sous le prévu$/,
  ])
    await expect(warnings.getByRole('link', { name: reason })).toBeVisible();
  await warnings.getByText('6 activités en cause').click();
  await expect(warnings.getByRole('link', { name: /^1\.2 Ateliers d.écoute/ })).toBeVisible();

  const difficulties = page.getByRole('region', { name: 'Difficultés ouvertes' });
  await expect(difficulties).toContainText(
    '4 difficultés attendent une réponse ; la plus ancienne, depuis 123 jours. 4 sont à décider par le comité.',
  );
  await difficulties
    .getByRole('row', { name: /^Équipe insuffisante/ })
    .getByRole('link')
    .first()
    .click();
  await expect(difficulties.getByRole('heading', { level: 3, name: 'Une difficulté' })).toBeVisible();
  await expect(difficulties.getByText(/l'équipe d'animation n'est pas encore constituée/)).toBeVisible();

  const league = page.getByRole('region', { name: 'Organismes responsables' });
  await league.getByRole('link', { name: 'Échéances tenues', exact: true }).click();
  await expect(page).toHaveURL(/sort=delivered/);
  await expect(league.getByRole('row', { name: /Ministère de la Justice/ })).toContainText('0 sur 5');

  await page.getByLabel('Plan', { exact: true }).selectOption(PLAN);
  await expect(page).toHaveURL(new RegExp(`/fr/committee/${PLAN}\\?.*since=2025-01-01`));
  await expect(page.getByRole('region', { name: 'Axes et engagements' }).getByRole('link', { name: /^Engagement \d/ })).toHaveCount(22);
});

test('staff write a meeting down; the committee looks back to it and takes its page away', async ({ openAs }) => {
  const staff = await openAs('staff');
  await staff.goto(`/fr/committee/${UNDER_WAY}/meetings`);
  const form = staff.getByRole('form', { name: 'Noter la réunion' });
  await form.getByLabel('Titre, français', { exact: false }).fill('Réunion d’essai');
  await form.getByLabel('Tenue le').fill('2025-07-15');
  await form.getByRole('button', { name: 'Noter la réunion' }).click();
  await expect(staff.getByRole('heading', { level: 3, name: '15 juillet 2025 · Réunion d’essai' })).toBeVisible();

  const page = await openAs('committee');
  await page.goto(`/fr/committee/${UNDER_WAY}?asOf=2025-10-31`);
  await page.getByLabel('Depuis la réunion', { exact: true }).selectOption({ label: '15 juillet 2025 · Réunion d’essai' });
  await page.getByRole('button', { name: 'Afficher ces dates' }).click();
  await expect(page).toHaveURL(/meeting=\d+/);
  const changes = page.getByRole('region', { name: 'Depuis la réunion du 15 juillet 2025' });
  await expect(changes).toContainText('Réunion d’essai');
  const rate = (await figureOf(page, 'réalisé').innerText()).match(/\d+/)?.[0] ?? '';

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Note d’une page (PDF)' }).click();
  const file = await (await download).path();
  await expect(page.getByText('La note est téléchargée.')).toBeVisible();
  const words = wordsOf(file) ?? `Depuis la réunion du 15 juillet 2025 : Réunion d’essai ${rate} % depuis 123 jours`;
  for (const said of ['Depuis la réunion du 15 juillet 2025 : Réunion d’essai', `${rate} %`, 'depuis 123 jours'])
    expect(words).toContain(said);

  await staff.getByText('Modifier').first().click();
  await staff.getByRole('button', { name: /^Retirer cette réunion/ }).click();
  await expect(staff.getByRole('heading', { level: 3, name: /Réunion d’essai/ })).toHaveCount(0);
});

test('a visitor is asked to sign in; a moderator is told it is not theirs', async ({ page, openAs }) => {
  await page.goto('/fr/committee');
  await expect(page.getByRole('heading', { level: 1, name: 'Connectez-vous pour continuer' })).toBeVisible();
  const moderator = await openAs('moderator');
  await moderator.goto('/fr/committee');
  await expect(moderator.getByRole('heading', { level: 1, name: 'Cette page ne fait pas partie de vos attributions' })).toBeVisible();
  await expect(moderator.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'Comité' })).toHaveCount(0);
});
