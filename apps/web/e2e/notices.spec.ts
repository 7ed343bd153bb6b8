import { emailOf } from './accounts.js';
import { expect, test } from './journey.fixture.js';
import { mailsTo } from './mails.js';

test('a lead is reminded: in the inbox and by one mail, which she reads, and stops without signing in', async ({ openAs }) => {
  const admin = await openAs('admin');
  await admin.goto('/fr/operations');
  await admin.getByRole('button', { name: 'Envoyer maintenant les rappels du jour' }).click();
  await expect(admin.getByText('Tournée faite')).toBeVisible();

  const lead = await openAs('lead-budget');
  await lead.goto('/fr/inbox');
  await expect(lead.getByRole('heading', { name: 'Messages', level: 1 })).toBeVisible();
  await expect(lead.getByRole('article').filter({ hasText: /jours/ }).first()).toBeVisible();
  await lead.getByRole('button', { name: 'Tout marquer comme lu' }).click();
  await expect(lead.getByText('Tout est lu').first()).toBeVisible();
  await lead.getByRole('button', { name: 'Annuler' }).click();
  await expect(lead.getByRole('link', { name: /^Messages/ })).toContainText(/non lu/);

  const address = emailOf('lead-budget');
  await expect.poll(async () => (await mailsTo(address)).length).toBeGreaterThan(0);
  const [mail] = await mailsTo(address);
  expect(mail?.subject).toMatch(/atten(d|dent) un mot de vous$/);
  expect(mail?.html).toContain('<html lang="fr" dir="ltr">');
  expect(mail?.headers.find(({ key }) => key === 'list-unsubscribe-post')?.value).toBe('List-Unsubscribe=One-Click');
  const [link = ''] = /https?:\/\/\S+\/fr\/stop-mail\/\S+/.exec(mail?.text ?? '') ?? [];

  await admin.goto('/fr/mail-preview');
  // It is not opened: the frame lets nothing run, and says so to what records this journey.
  await expect(admin.getByRole('listitem').filter({ hasText: address }).first()).toContainText('un mot de vous');

  const reader = await openAs('visitor');
  await reader.goto(new URL(link).pathname);
  await expect(reader.getByRole('main')).toContainText('Rappels de ce qui est dû');
  await reader.getByRole('button', { name: 'Ne plus les recevoir' }).click();
  await expect(reader.getByText('C’est fait')).toBeVisible();
  await lead.goto('/fr/profile#mails');
  await expect(lead.getByRole('combobox', { name: 'Rappels de ce qui est dû' })).toHaveValue('never');
  await reader.getByRole('button', { name: 'Les recevoir à nouveau' }).click();
  await expect(reader.getByText('Vous les recevrez comme avant.')).toBeVisible();
});
