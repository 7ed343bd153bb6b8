import { randomUUID } from 'node:crypto';
import { expect, test } from './journey.fixture.js';
import { send, YEAR } from './made-plan.js';

// A plan that is there already is refused on purpose; the page of a deleted one asks for it once more before it is left.
test.use({ refusals: [404, 409] });

test('a plan is taken along, deleted, and comes back from its archive as it was', async ({ openAs }) => {
  const slug = `archive-${randomUUID().slice(0, 8)}`;
  const title = `Plan emporté ${slug}`;
  const staff = await openAs('staff');
  await send(staff, 'post', '/plans', {
    member: 'maroc',
    number: 9,
    slug,
    title: { fr: title },
    summary: null,
    mainLanguage: 'fr',
    start: String(YEAR - 1),
    end: String(YEAR + 1),
  });
  const axis = await send(staff, 'post', `/plans/${slug}/axes`, { title: { fr: 'Transparence' } });
  const form = { axisId: axis.id, institution: 'budget', title: { fr: 'Budget « ouvert » 🇲🇦' }, weight: '1' };
  await send(staff, 'post', `/plans/${slug}/commitments`, form);

  await staff.goto(`/fr/studio/${slug}`);
  const downloading = staff.waitForEvent('download');
  await staff.getByRole('link', { name: 'Archive complète (ZIP)' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`${slug}.zip`);
  const archive = { name: `${slug}.zip`, mimeType: 'application/zip', buffer: await bytesOf(await download.createReadStream()) };

  const admin = await openAs('admin');
  await admin.goto('/fr/people');
  await admin.getByRole('link', { name: /^Archives\s: restaurer un plan/ }).click();
  const restore = async () => {
    await admin.getByLabel(/^Choisir (l’archive du plan|une autre archive)/).setInputFiles(archive);
    await admin.getByRole('button', { name: 'Restaurer' }).click();
  };
  await restore();
  await expect(admin.getByRole('alert')).toContainText(`Un brouillon d’ici, «\u00a0${title}\u00a0», a déjà l’adresse ${slug}.`);

  await staff.getByRole('button', { name: 'Supprimer ce brouillon' }).click();
  await staff.getByRole('button', { name: 'Oui, supprimer' }).click();
  await expect(staff).toHaveURL(/\/fr\/studio$/);
  await restore();
  await expect(admin.getByRole('status')).toContainText(title);
  await expect(admin.getByRole('status')).toContainText('1 engagement');
  await staff.goto(`/fr/studio/${slug}`);
  await expect(staff.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(staff.getByRole('link', { name: /Budget « ouvert » 🇲🇦/ })).toBeVisible();
});

const bytesOf = async (stream: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
};
