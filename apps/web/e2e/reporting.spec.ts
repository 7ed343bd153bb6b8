import type { AssignedActivityList } from '@iltizam/shared/workspace/contract';
import { devices, type Page } from '@playwright/test';
import { expect, test } from './journey.fixture.js';
import { faultsOfAxe, overflowing } from './readable.js';

// Each journey writes to an activity of its own, of the plan under way, which reviews first; what is published is told in review.spec.ts.
const AUTOSAVED = 'Réalisation technique des portails';
const OFFLINE = 'Ateliers ouverts aux partenaires';
const SHARED = 'Ouverture des portails au public';

const PHONE = devices['Pixel 5'];

const openForm = async (page: Page, title: string): Promise<void> => {
  const answer = await page.request.get('/api/v1/workspace/activities?lang=fr');
  const { items } = (await answer.json()) as AssignedActivityList;
  const plain = (text: string) => text.replaceAll('’', "'");
  const found = items.find((item) => plain(item.title).startsWith(plain(title)));
  if (!found) throw new Error(`Nothing assigned is called ${title}.`);
  await page.goto(`/fr/workspace/activities/${found.id}`);
  await expect(percent(page)).toBeVisible();
};

const percent = (page: Page) => page.getByRole('textbox', { name: 'Avancement en pour cent' });
const note = (page: Page) => page.getByRole('textbox', { name: /^Note/ });
const saved = (page: Page) => page.getByText(/^Brouillon enregistré/);
const send = (page: Page) => page.getByRole('button', { name: 'Envoyer en relecture' });

/** Read by everybody, on a narrow screen too. */
const expectReadable = async (page: Page, where: string) => {
  expect(await faultsOfAxe(page, where)).toEqual([]);
  expect(await overflowing(page)).toEqual([]);
};

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, userAgent: PHONE.userAgent });

/** On a phone, whoever it is. */
const onPhone = async (page: Page): Promise<Page> => {
  await page.setViewportSize({ width: 360, height: 740 });
  return page;
};

test('what is typed is on the server a moment later: another device opens it as it was', async ({ openAs }) => {
  const phone = await onPhone(await openAs('lead-justice'));
  await openForm(phone, AUTOSAVED);
  await note(phone).fill('Deux portails sur trois');
  await phone.getByRole('button', { name: 'Ajouter une action' }).click();
  await phone.keyboard.type('Premier portail livré');
  await phone.getByRole('button', { name: 'Ajouter une étape à l’action 1' }).click();
  await phone.keyboard.type('Recette signée');
  await expect(saved(phone)).toBeVisible();
  await expectReadable(phone, 'the form');
  await phone.reload();
  await expect(phone.getByText('Votre brouillon est de retour')).toBeVisible();
  await expect(note(phone)).toHaveValue('Deux portails sur trois');
  await expect(phone.getByRole('textbox', { name: 'Action 1.1' })).toHaveValue('Recette signée');

  const office = await openAs('lead-justice');
  await openForm(office, AUTOSAVED);
  await expect(note(office)).toHaveValue('Deux portails sur trois');
  await office.goto('/fr/workspace');
  await expect(office.getByRole('listitem').filter({ hasText: AUTOSAVED })).toContainText(/Brouillon de Chef de projet justice/);
  await openForm(office, AUTOSAVED);
  await office.getByRole('button', { name: 'Repartir de la dernière mise à jour' }).click();
  await expect(office.getByText('Le brouillon est effacé')).toBeVisible();
  await expect(note(office)).toHaveValue('');
});

test.describe('without a connection', () => {
  // The browser writes each request that found no network as a failed resource.
  test('what is typed is kept, and sent only when asked once the connection is back', async ({ openAs, faults }) => {
    const page = await onPhone(await openAs('lead-justice'));
    await openForm(page, OFFLINE);
    await page.context().setOffline(true);
    await percent(page).fill('35');
    await note(page).fill('Écrit dans le train');
    await expect(page.getByText(/Pas de connexion.*gardé sur cet appareil/)).toBeVisible();
    await send(page).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Votre mise à jour n’est pas envoyée' })).toContainText(
      'Il n’y a pas de connexion',
    );
    await expect(page.getByRole('button', { name: 'Envoyer maintenant' })).toHaveCount(0);
    await expectReadable(page, 'the form without a connection');

    await page.context().setOffline(false);
    await expect(saved(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Envoyée en relecture' })).toHaveCount(0);
    await page.reload();
    await expect(percent(page)).toHaveValue('35');
    await expect(note(page)).toHaveValue('Écrit dans le train');
    await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
    await expect(page.getByRole('heading', { name: 'Envoyée en relecture' })).toBeFocused();
    const offline = faults.filter((fault) => fault.includes('ERR_INTERNET_DISCONNECTED'));
    faults.splice(0, faults.length, ...faults.filter((fault) => !offline.includes(fault)));
  });
});

test.describe('two people at once', () => {
  test.use({ refusals: [412, 404] });

  test('the later one sees both versions, chooses part by part, and loses nothing', async ({ openAs }) => {
    const first = await openAs('lead-justice');
    const second = await onPhone(await openAs('staff'));
    await openForm(first, SHARED);
    await openForm(second, SHARED);
    await percent(first).fill('20');
    await note(first).fill('Écrit au ministère');
    await expect(saved(first)).toBeVisible();

    await percent(second).fill('30');
    await second.getByRole('button', { name: 'Ajouter une action' }).click();
    // The save at the first blur found the other's version: the form stays under the fingers until somebody compares.
    await second.keyboard.type('Premier portail ouvert');
    await expect(second.getByRole('alert').filter({ hasText: 'Une autre version est enregistrée' })).toBeVisible();
    await expect(second.getByRole('textbox', { name: 'Action 1' })).toHaveValue('Premier portail ouvert');
    await second.getByRole('button', { name: 'Comparer les deux versions' }).click();
    await expect(second.getByRole('heading', { name: 'Deux versions de cette mise à jour' })).toBeFocused();
    await expectReadable(second, 'two versions');
    const side = (part: string, name: RegExp) => second.getByRole('group', { name: part }).getByRole('radio', { name });
    await expect(side('Avancement', /^La mienne/)).toBeChecked();
    await side('Avancement', /^L’autre.*20\s%/).check();
    await side('Note', /^L’autre.*Écrit au ministère/).check();
    await second.getByRole('button', { name: 'Continuer avec ce choix' }).click();
    await expect(percent(second)).toHaveValue('20');
    await expect(note(second)).toHaveValue('Écrit au ministère');
    await expect(second.getByRole('textbox', { name: 'Action 1' })).toHaveValue('Premier portail ouvert');
    await expect(saved(second)).toBeVisible();

    await first.reload();
    await expect(first.getByRole('textbox', { name: 'Action 1' })).toHaveValue('Premier portail ouvert');
    await first.getByRole('button', { name: 'Repartir de la dernière mise à jour' }).click();
    await expect(first.getByText('Le brouillon est effacé')).toBeVisible();
  });
});

test('nothing new is one tap, with a moment to take it back, and waits for its review like any report', async ({ openAs }) => {
  const page = await onPhone(await openAs('lead-justice'));
  await page.goto('/fr/workspace?q=rencontres');
  const press = () => page.getByRole('button', { name: /^Rien de neuf Rencontres/ }).click();
  await press();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByText(/part dans quelques secondes/)).toHaveCount(0);
  await press();
  await expect(page.getByText(/part dans quelques secondes/)).toBeVisible();
  await expectReadable(page, 'the list');
  await expect(page.getByText('C’est noté, et envoyé en relecture')).toBeVisible();
  await expect(page.getByRole('region', { name: /^En relecture/ }).getByRole('listitem')).toContainText('Rencontres de concertation');
});
