import type { Page } from '@playwright/test';
import { emailOf } from './accounts.js';
import { expect, test } from './journey.fixture.js';

// Refused on purpose: a weak pass phrase, a link that was used, whoever is no longer signed in.
test.use({ refusals: [401, 403, 410, 422] });

const PASSPHRASE = 'cumin41-aube77-rivage20';
const person = (page: Page, name: string) => page.getByRole('article', { name });

async function invite(admin: Page, email: string, commitment: string): Promise<string> {
  await admin.goto('/fr/people?view=invitations');
  await admin.getByRole('textbox', { name: 'Adresse électronique' }).fill(email);
  await admin.getByRole('combobox', { name: 'Où il vaut' }).selectOption({ label: 'Un engagement' });
  await admin.getByRole('button', { name: 'Créer le lien' }).click();
  await expect(admin.getByRole('alert')).toContainText('Choisissez dans la liste.');
  await admin.getByRole('combobox', { name: 'Engagement' }).selectOption({ label: commitment });
  await admin.getByRole('button', { name: 'Créer le lien' }).click();
  const link = admin.getByRole('textbox', { name: 'Lien d’invitation' });
  await expect(link).toHaveValue(/\/fr\/join\/[\w-]{43}$/);
  return link.inputValue();
}

async function join(page: Page, link: string, name: string): Promise<void> {
  const answer = await page.goto(link);
  expect(answer?.headers()).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
  await expect(page.getByRole('main')).toContainText('Chef de projet');
  await page.getByRole('textbox', { name: 'Votre nom' }).fill(name);
  await page.getByLabel('Phrase de passe', { exact: true }).fill('motdepasse1234');
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await expect(page.getByRole('alert')).toContainText('l’une des premières que l’on essaie');
  await page.getByLabel('Phrase de passe', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await expect(page).toHaveURL(/\/fr\/workspace$/);
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/fr/sign-in?next=/profile');
  await page.getByRole('textbox', { name: 'Adresse électronique' }).fill(email);
  await page.getByLabel('Phrase de passe', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('heading', { name: 'Votre compte', level: 1 })).toBeVisible();
}

/** Her activity is nobody else's in these journeys. */
async function report(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^(Mettre à jour|Reprendre) Allègement des procédures/ }).click();
  await page.getByRole('textbox', { name: 'Avancement en pour cent' }).fill('40');
  await page.getByRole('button', { name: 'Ajouter une action' }).click();
  await page.getByRole('textbox', { name: 'Action 1' }).fill('Premier mode d’emploi écrit');
  await page.getByRole('button', { name: 'Envoyer en relecture' }).click();
  await expect(page.getByRole('heading', { name: 'Envoyée en relecture' })).toBeFocused();
}

test('an invited lead joins, works, ends a session, hands over and is disabled', async ({ openAs, baseURL }) => {
  const [email, name] = [`invitee-${Date.now()}@test.example`, 'Nadia Essai'];
  const admin = await openAs('admin');
  const link = await invite(admin, email, '1. Un portail web pour chaque circonscription judiciaire');
  expect(link.startsWith(baseURL ?? '')).toBe(true);

  const lead = await openAs('visitor');
  await join(lead, link, name);
  await report(lead);

  // The link worked once.
  const late = await openAs('visitor');
  await late.goto(link);
  await expect(late.getByRole('heading', { name: 'Ce lien n’ouvre plus d’invitation' })).toBeVisible();
  await expect(late.getByRole('alert')).toContainText('il a servi');

  // Two sessions, one of which ends.
  await signIn(late, email);
  await lead.goto('/fr/profile');
  const sessions = lead.getByRole('region', { name: 'Où vous êtes connecté' });
  await expect(sessions.getByRole('listitem')).toHaveCount(2);
  await sessions
    .getByRole('button', { name: /^Mettre fin/ })
    .first()
    .click();
  await expect(sessions.getByRole('listitem')).toHaveCount(1);
  await late.goto('/fr/profile');
  await expect(late.getByRole('heading', { name: 'Connectez-vous pour continuer' })).toBeVisible();

  // Her work goes to somebody else.
  await admin.goto(`/fr/people?q=${encodeURIComponent(email)}`);
  await person(admin, name)
    .getByRole('button', { name: /^Transmettre son travail/ })
    .click();
  const taker = admin.getByRole('group', { name: 'À qui' });
  await taker.getByRole('searchbox').fill('staff@');
  await expect(taker.getByRole('radio')).toHaveCount(1);
  await taker.getByRole('radio', { name: new RegExp(emailOf('staff')) }).check();
  await expect(admin.getByText('engagements : 1', { exact: false })).toBeVisible();
  await admin.getByRole('button', { name: 'Transmettre', exact: true }).click();
  await expect(admin.getByText('Un rôle transmis')).toBeVisible();
  await expect(person(admin, name)).toContainText('Aucun rôle.');
  await lead.goto('/fr/workspace');
  await expect(lead.getByRole('heading', { name: 'Cette page ne fait pas partie de vos attributions' })).toBeVisible();

  // Disabled, she is out at once.
  await person(admin, name)
    .getByRole('button', { name: /^Désactiver le compte/ })
    .click();
  await expect(admin.getByRole('button', { name: 'Annuler' })).toBeFocused();
  await admin.getByRole('button', { name: 'Oui, désactiver' }).click();
  await expect(admin.getByText(`Compte désactivé : ${name}`)).toBeVisible();
  await lead.goto('/fr/profile');
  await expect(lead.getByRole('heading', { name: 'Connectez-vous pour continuer' })).toBeVisible();
});

test('a role given by mistake is taken back', async ({ openAs }) => {
  const admin = await openAs('admin');
  await admin.goto('/fr/people');
  await admin.getByRole('searchbox', { name: 'Nom ou adresse' }).fill('moderator');
  await admin.getByRole('combobox', { name: 'Rôle' }).selectOption('moderator');
  await expect(admin).toHaveURL(/\/people\?q=moderator&role=moderator$/);
  await expect(admin.getByText('1 personne')).toBeVisible();
  const row = person(admin, 'Modération (démonstration)');
  await row.getByRole('button', { name: /^Donner un rôle/ }).click();
  await row.getByRole('combobox', { name: 'Rôle' }).selectOption('committee');
  await row.getByRole('combobox', { name: 'Où il vaut' }).selectOption('everywhere');
  await row.getByRole('button', { name: 'Donner ce rôle' }).click();
  await expect(admin.getByRole('status').filter({ hasText: 'Rôle donné' })).toBeFocused();
  await row.getByRole('button', { name: /^Retirer Membre du comité/ }).click();
  await expect(admin.getByRole('status').filter({ hasText: 'Rôle retiré' })).toBeVisible();
  await expect(row.getByText('Membre du comité')).toHaveCount(0);
});

test('the access review is marked and downloaded', async ({ openAs }) => {
  const admin = await openAs('admin');
  await admin.goto('/fr/people?view=review');
  await admin.getByRole('checkbox').first().check();
  await admin.getByRole('button', { name: 'Marquer un rôle comme revu' }).click();
  await expect(admin.getByText('Un rôle marqué comme revu')).toBeVisible();
  const download = admin.waitForEvent('download');
  await admin.getByRole('link', { name: /Télécharger la revue/ }).click();
  expect((await download).suggestedFilename()).toBe('access-review.csv');
});
