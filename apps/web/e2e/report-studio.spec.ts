import { readFileSync } from 'node:fs';
import type { PublishedReportList, StudioReport } from '@iltizam/shared/editions/contract';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { Page } from '@playwright/test';
import { PLAN, PUBLISHED_ON } from './figures.js';
import { expect, test } from './journey.fixture.js';
import { read } from './made-plan.js';
import { faultsOfAxe, overflowing } from './readable.js';

// Provoked: what somebody else saved meanwhile.
// A trace runs a script in every frame; that of the preview lets none in, and says so.
test.use({ refusals: [412], trace: 'off' });

const CONTEXT = `Un contexte relu ${Date.now()}`;
const ARABIC = `سياق ${Date.now()}`;

const step = (page: Page, name: string) => page.getByRole('navigation', { name: 'Étapes du rapport' }).getByRole('link', { name }).click();
const confirm = async (page: Page, button: string, answer: string) => {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('button', { name: answer }).click();
};
/** The form for another report is folded once there is one. */
const openForm = async (page: Page) => {
  await page.goto(`/fr/studio/${PLAN}/reports`);
  const summary = page.locator('summary', { hasText: 'Préparer un rapport' });
  await summary.evaluate((element) => element.parentElement?.setAttribute('open', ''));
  return page.getByRole('form', { name: 'Préparer un rapport' });
};
const text = (page: Page, name: string) => page.getByRole('textbox', { name });
const saved = (page: Page) => expect(page.getByText('Enregistré.')).toBeVisible();

/** The axe and the narrow screen, on a page whose address only this journey knows. */
const expectReadable = async (page: Page, where: string) => {
  expect(await faultsOfAxe(page, where)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await expect.poll(() => overflowing(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
};

/** The page in the frame, which runs no script, not even a test's. */
const preview = async (page: Page, language: string): Promise<string> => {
  const frame = page.locator('iframe');
  await expect(frame).toHaveAttribute('src', new RegExp(`lang=${language}$`));
  await expect.poll(() => page.frames().some((inside) => inside.url().endsWith(`preview.html?lang=${language}`))).toBe(true);
  return (await page.request.get((await frame.getAttribute('src')) ?? '')).text();
};

/** What a link of the page leads to, as a file. */
const bytesOf = async (page: Page, name: string): Promise<Buffer> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()]);
  return readFileSync(await file.path());
};

test('a report is prepared, written in two languages, looked at, frozen, downloaded and published as a draft with the figures of the dashboard', async ({
  openAs,
}) => {
  test.setTimeout(240_000);
  const staff = await openAs('staff');
  const form = await openForm(staff);
  await form.getByLabel('Chiffres à la date du').fill(PUBLISHED_ON);
  await form.getByRole('checkbox', { name: /^arabe/ }).check();
  await form.getByRole('button', { name: 'Préparer ce rapport' }).click();
  await expect(staff.getByRole('heading', { level: 2, name: 'Textes', exact: true })).toBeVisible();
  const id = /reports\/(\d+)/.exec(staff.url())?.[1] ?? '';

  // A paragraph, a list in a list and a link, by the keyboard; what was pasted is cleaned.
  const context = text(staff, 'Contexte (français)');
  await context.focus();
  await staff.keyboard.press('Control+a');
  await staff.keyboard.press('Delete');
  await staff.keyboard.type(CONTEXT);
  await staff.keyboard.press('Enter');
  await staff.keyboard.press('Control+Shift+8');
  await staff.keyboard.type('Un point');
  await staff.keyboard.press('Enter');
  await staff.keyboard.press('Tab');
  await staff.keyboard.type('Voir ');
  await staff.keyboard.press('Alt+F10');
  const toolbar = staff.getByRole('toolbar').first();
  await expect(toolbar.getByRole('button', { name: 'Intertitre' })).toBeFocused();
  await toolbar.getByRole('button', { name: 'Lien', exact: true }).focus();
  await staff.keyboard.press('Enter');
  const link = staff.getByRole('form', { name: 'Lien' });
  await link.getByRole('textbox').fill('javascript:alert(1)');
  await staff.keyboard.press('Enter');
  await expect(link.getByText(/^Écrivez une adresse complète/)).toBeVisible();
  await link.getByRole('textbox').fill('exemple.ma/rapport');
  await staff.keyboard.press('Enter');
  await expect(context.getByRole('link', { name: 'https://exemple.ma/rapport' })).toBeVisible();
  await saved(staff);
  await expectReadable(staff, 'texts of a report');

  await staff
    .getByRole('navigation', { name: 'Langues du rapport' })
    .getByRole('link', { name: /^arabe/ })
    .click();
  const arabic = text(staff, 'Contexte (arabe)');
  await expect(arabic).toHaveAttribute('dir', 'rtl');
  await arabic.fill(ARABIC);
  await saved(staff);
  const { sections } = await read<StudioReport>(staff, `/studio/reports/${id}`);
  expect(sections.context).toEqual({
    fr: [
      { t: 'p', runs: [{ text: CONTEXT }] },
      {
        t: 'ul',
        items: [
          {
            runs: [{ text: 'Un point' }],
            items: [
              { runs: [{ text: 'Voir ' }, { text: 'https://exemple.ma/rapport', href: 'https://exemple.ma/rapport' }, { text: ' ' }] },
            ],
          },
        ],
      },
    ],
    ar: [{ t: 'p', runs: [{ text: ARABIC }] }],
  });

  // What a check found leads to the page where it is put right, and back.
  await step(staff, 'Vérifications');
  await expectReadable(staff, 'checks of a report');
  const finding = staff.getByRole('listitem').filter({ hasText: /^Engagement 4, activité 5.*Non entamée/ });
  await finding.getByRole('link', { name: /^Corriger/ }).click();
  await expect(staff).toHaveURL(/\/workspace\/activities\/\d+$/);
  await expect(staff.getByRole('heading', { level: 1 })).toBeVisible();
  await staff.goBack();

  await step(staff, 'Aperçu');
  expect(await preview(staff, 'ar')).toContain(ARABIC);
  await staff
    .getByRole('navigation', { name: 'Langues du rapport' })
    .getByRole('link', { name: /^français/ })
    .click();
  expect(await preview(staff, 'fr')).toContain(CONTEXT);

  await step(staff, 'Figer et publier');
  await confirm(staff, 'Figer le projet de rapport', 'Oui, figer');
  await expect(staff.getByText(/^Les \d+ fichiers sont prêts\.$/)).toBeVisible({ timeout: 120_000 });
  await expectReadable(staff, 'files of a report');
  const pdf = await bytesOf(staff, 'Télécharger PDF accessible, arabe');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(500_000);
  const docx = await bytesOf(staff, 'Télécharger Word (DOCX), français');
  expect(docx.subarray(0, 2).toString()).toBe('PK');
  expect(docx.length).toBeGreaterThan(50_000);

  await confirm(staff, 'Publier le projet', 'Oui, publier le projet');
  await expect(staff.getByText('Projet publié').first()).toBeVisible();
  const { number } = await read<StudioReport>(staff, `/studio/reports/${id}`);

  const visitor = await openAs('visitor');
  expect(await (await visitor.request.get(`/fr/plans/${PLAN}`)).text()).toContain(`#rapport-${number}-draft`);
  await visitor.goto(`/fr/plans/${PLAN}`);
  await visitor.getByRole('link', { name: new RegExp(`^Le projet du rapport ${number} reçoit vos remarques jusqu’au`) }).click();
  await expect(visitor).toHaveURL(new RegExp(`/plans/${PLAN}/reports#rapport-${number}-draft$`));
  const report = visitor.getByRole('article', { name: new RegExp(`^Rapport ${number}, projet`) });
  await expect(report).toContainText('Ceci est un projet de rapport');
  await expect(report).toContainText('Les remarques sont reçues jusqu’au');
  await report.getByRole('button', { name: 'Recalculer maintenant' }).click();
  await expect(report).toContainText('les mêmes chiffres');
  const remarks = report.getByRole('region', { name: 'Remarques sur ce projet' });
  await remarks.getByText('Écrire une remarque').click();
  await remarks.getByRole('textbox', { name: 'Remarque' }).fill(`Une remarque sur le rapport ${number}`);
  await remarks.getByRole('button', { name: 'Envoyer la remarque' }).click();
  await expect(remarks.getByRole('status')).toContainText('Un modérateur la lira');
  await expect(remarks.getByText('Une remarque attend sa modération.')).toBeVisible();
  await expect(remarks.getByText(/^Aucune remarque/)).toHaveCount(0);
  await expectReadable(visitor, 'published reports');
  const lead = await openAs('lead-budget');
  await lead.goto('/fr/inbox');
  const told = lead.getByRole('article').filter({ hasText: 'Le projet de ce rapport est publié' }).first();
  await told.getByRole('link', { name: new RegExp(`^Rapport ${number}, chiffres au`) }).click();
  await expect(lead.getByRole('article', { name: new RegExp(`^Rapport ${number}, projet`) })).toBeInViewport();
  const published = await read<PublishedReportList>(visitor, `/plans/${PLAN}/reports`);
  const json = published.items.find((item) => item.number === number)?.files.find(({ lang, format }) => lang === 'ar' && format === 'json');
  const model = (await (await visitor.request.get(json?.url ?? '')).json()) as ReportModel;
  const { plan } = await read<PlanProgress>(visitor, `/plans/${PLAN}/progress?asOf=${PUBLISHED_ON}`);
  expect(model.plan.rate).toBe('82.18');
  expect(model.plan.rate).toBe(plan.rate);
});

test('what is written in two places at once is put together, and asked about where it is the same text', async ({ openAs }) => {
  test.setTimeout(90_000);
  const [mine, theirs] = [await openAs('staff'), await openAs('staff')];
  const form = await openForm(mine);
  await form.getByRole('button', { name: 'Préparer ce rapport' }).click();
  await text(mine, 'Contexte (français)').waitFor();
  await theirs.goto(mine.url());
  await text(theirs, 'Contexte (français)').fill('Leur contexte');
  await text(theirs, 'Mécanismes de suivi (français)').fill('Leur suivi');
  await saved(theirs);
  await text(mine, 'Contexte (français)').fill('Mon contexte');
  const choice = mine.getByRole('group', { name: 'Contexte (français)' });
  await expect(choice).toContainText('Leur contexte');
  await expect(text(mine, 'Mécanismes de suivi (français)')).toHaveText('Leur suivi');
  await mine.getByRole('button', { name: 'Continuer avec ces choix' }).click();
  await saved(mine);
  await theirs.reload();
  await expect(text(theirs, 'Contexte (français)')).toHaveText('Mon contexte');
});
