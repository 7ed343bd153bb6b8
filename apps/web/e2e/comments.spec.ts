import type { Page } from '@playwright/test';
import { PLAN } from './figures.js';
import { expect, test } from './journey.fixture.js';
import { tabTo } from './keyboard.js';

// One commitment a journey; the queue is shared, so each finds its own comment by its author.
const commitment = (number: number, language = 'fr') => `/${language}/plans/${PLAN}/commitments/${number}`;
const form = (page: Page) => page.getByRole('form', { name: 'Votre question ou remarque' });
/** The form comes when somebody wants to write. */
const openForm = async (page: Page): Promise<void> => {
  await page.locator('#commentaires summary').click();
  await expect(page.locator('#commentaires').getByRole('form')).toBeVisible();
};
const comments = (page: Page) => page.locator('#commentaires').getByRole('article');
const queued = (page: Page, author: string) => page.getByRole('article', { name: author });

async function post(page: Page, { name, body }: { name: string; body: string }): Promise<void> {
  await openForm(page);
  await form(page).getByRole('textbox', { name: 'Commentaire' }).fill(body);
  await form(page).getByRole('textbox', { name: 'Votre nom' }).fill(name);
  await form(page).getByRole('button', { name: 'Envoyer le commentaire' }).click();
}

const expectHeld = (page: Page) => expect(form(page).getByRole('status')).toContainText('Un modérateur le lira avant de le publier');

test('a visitor’s comment appears once a moderator published it', async ({ page, openAs }) => {
  const comment = { name: 'Une enseignante', body: 'Où sont les chiffres par province ?\nMerci d’avance.' };
  await page.goto(commitment(5));
  await post(page, comment);
  await expectHeld(page);
  await expect(form(page).getByRole('textbox', { name: 'Commentaire' })).toHaveValue('');
  const reader = await openAs('visitor');
  await reader.goto(commitment(5));
  await expect(reader.locator('#commentaires').getByText('Un commentaire attend sa modération.')).toBeVisible();
  await expect(reader.getByText(comment.name)).toHaveCount(0);

  const moderator = await openAs('moderator');
  await moderator.goto('/fr/moderation');
  await expect(queued(moderator, comment.name)).toContainText('Où sont les chiffres par province ?');
  await tabTo(moderator, queued(moderator, comment.name).getByRole('button', { name: /^Publier/ }));
  await moderator.keyboard.press('Enter');
  const outcome = moderator.getByRole('status').filter({ hasText: `Commentaire publié : ${comment.name}` });
  await expect(outcome).toBeFocused();
  await expect(queued(moderator, comment.name)).toHaveCount(0);

  await reader.reload();
  await expect(comments(reader)).toHaveCount(1);
  await expect(comments(reader)).toContainText(comment.name);
  await expect(comments(reader).getByText(comment.body)).toBeVisible();
});

test('a refusal needs its reason, and shows nothing', async ({ page, openAs }) => {
  const comment = { name: 'Un marchand', body: 'Achetez mes chaises, livraison gratuite partout.' };
  await page.goto(commitment(6));
  await post(page, comment);
  await expectHeld(page);

  const moderator = await openAs('moderator');
  await moderator.goto('/fr/moderation');
  await queued(moderator, comment.name)
    .getByRole('button', { name: /^Refuser/ })
    .click();
  await expect(queued(moderator, comment.name).getByRole('radio').first()).toBeFocused();
  await queued(moderator, comment.name).getByRole('button', { name: 'Refuser le commentaire' }).click();
  await expect(queued(moderator, comment.name).getByRole('alert')).toHaveText('Choisissez un motif pour refuser.');
  await queued(moderator, comment.name).getByRole('radio', { name: 'Publicité' }).check();
  await queued(moderator, comment.name).getByRole('button', { name: 'Refuser le commentaire' }).click();
  await expect(moderator.getByRole('status').filter({ hasText: `Commentaire refusé : ${comment.name}` })).toBeVisible();

  await moderator.getByRole('link', { name: /^Refusés/ }).click();
  await expect(queued(moderator, comment.name)).toContainText('Publicité');
  await page.reload();
  await openForm(page);
  await expect(page.getByText(comment.name)).toHaveCount(0);
  await expect(comments(page)).toHaveCount(0);
});

test('a comment full of code is words, wherever it is read', async ({ page, openAs }) => {
  const name = '<b onmouseover=alert(1)>Max</b> {{name}}';
  const body =
    '<img src=x onerror="alert(2)"><script>alert(3)</script>\n[lien](javascript:alert(4)) &lt;b&gt; {{count}} $t(title) \u2067نص\u2069';
  await page.goto(commitment(7));
  await post(page, { name, body });
  await expectHeld(page);
  const moderator = await openAs('moderator');
  await moderator.goto('/fr/moderation');
  await expect(queued(moderator, name).getByText('<script>alert(3)</script>')).toBeVisible();
  await queued(moderator, name)
    .getByRole('button', { name: /^Publier/ })
    .click();
  await expect(moderator.getByRole('status').filter({ hasText: `Commentaire publié : ${name}` })).toBeVisible();

  for (const language of ['fr', 'ar', 'en']) {
    await page.goto(commitment(7, language));
    await expect(comments(page)).toHaveCount(1);
    const text = (await comments(page).innerText()).normalize();
    expect(text).toContain(name);
    for (const line of body.split('\n')) expect(text).toContain(line);
    await expect(comments(page).locator('img, script, b b, a')).toHaveCount(0);
  }
});

test.describe('what is not accepted', () => {
  test.use({ refusals: [422] });

  test('a text that turns its own direction round is refused, and stays in its field', async ({ page }) => {
    const body = 'Le taux est de \u202E%001\u202C aujourd’hui.';
    await page.goto(commitment(8));
    await post(page, { name: 'Un farceur', body });
    await expect(form(page).getByRole('alert')).toBeFocused();
    const box = form(page).getByRole('textbox', { name: 'Commentaire' });
    await expect(box).toHaveValue(body);
    await expect(box).toHaveAttribute('aria-invalid', 'true');
    await expect(form(page).getByRole('textbox', { name: 'Votre nom' })).toHaveValue('Un farceur');
  });
});

test('nothing is sent while the comment is empty', async ({ page }) => {
  await page.goto(commitment(8));
  await openForm(page);
  await form(page).getByRole('button', { name: 'Envoyer le commentaire' }).click();
  await expect(form(page).getByRole('alert')).toContainText('Une réponse est à corriger');
});

test('a comment in Arabic reads from right to left inside a French page', async ({ page, openAs }) => {
  await page.goto(commitment(9, 'ar'));
  await openForm(page);
  const arabic = page.locator('#commentaires').getByRole('form');
  const body = 'متى ينشر التقرير المقبل للعموم؟';
  await arabic.getByRole('textbox').first().fill(body);
  await arabic.getByRole('button').click();
  await expect(arabic.getByRole('status')).toBeVisible();
  const moderator = await openAs('moderator');
  await moderator.goto('/fr/moderation');
  await moderator
    .getByRole('article')
    .filter({ hasText: body })
    .getByRole('button', { name: /^Publier/ })
    .click();
  await expect(moderator.getByRole('status').filter({ hasText: 'Commentaire publié' })).toBeVisible();
  await page.goto(commitment(9));
  await expect(comments(page).getByText(body)).toHaveAttribute('dir', 'rtl');
  await expect(comments(page).getByText(body)).toHaveAttribute('lang', /^ar/);
});
