import type { ReportModel } from '@iltizam/shared/reports/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import { runningProduct } from '../../../test/product.js';
import { IF, ok, studioOf } from '../../../test/studio.js';

const product = runningProduct();
const { staff, read, move, wholeDraft, eventsOf } = studioOf(product);

test('the texts of the report are written in any state, by paragraphs, and printed as plain text', async () => {
  const caller = await staff();
  const { slug } = await wholeDraft(caller);
  const before = await read(caller, slug);
  expect(before.sections).toEqual({ context: null, cocreation: null, followUp: null });
  const write = (version: number, body: object) => caller.send<Saved>('PUT', `/plans/${slug}/sections`, body, IF(version));
  await ok(write(before.version, { context: { fr: ' Un.\r\n\r\n\n<b>Deux</b>. ', ar: '' }, cocreation: { ar: 'واحد' } }));
  expect(await write(before.version, {})).toBeProblem(412, 'request.precondition_failed');
  expect(await write(before.version, { context: { de: 'Eins' } })).toBeProblem(422, 'request.invalid');
  const after = await read(caller, slug);
  expect(after.sections).toEqual({ context: { fr: 'Un.\n\n<b>Deux</b>.' }, cocreation: { ar: 'واحد' }, followUp: null });
  expect(after.completeness[0]?.total).toBe((before.completeness[0]?.total ?? 0) + 2);
  expect(await eventsOf('plan', after.id)).toContain('plan.sections_written');

  await ok(move(caller, slug, 'adopted'));
  await ok(write((await read(caller, slug)).version, { ...after.sections, followUp: { fr: 'Trois.' } }));
  const { visitor } = product.api;
  const { sections } = await ok(visitor.get<ReportModel>(`/plans/${slug}/report.json`));
  expect(sections.context.map((block) => ('runs' in block ? block.runs.map(({ text }) => text).join('') : ''))).toEqual([
    'Un.',
    '<b>Deux</b>.',
  ]);
  expect(sections.followUp).toHaveLength(1);
  expect(await ok(visitor.get<string>(`/plans/${slug}/report.html`))).toContain('&lt;b&gt;Deux');
});
