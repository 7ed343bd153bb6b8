import type { SheetForm } from '@iltizam/shared/activities/contract';
import { addedLine, movedLine, removedLine, sheetBody, sheetValues } from './sheet-values.js';

const sheet: SheetForm = {
  objective: { fr: 'Une stratégie', ar: 'استراتيجية' },
  projectStart: '2020-03',
  projectMonths: [10, 18],
  means: { missions: 2, expertsPerMission: 2, daysPerMission: 2.5, personDays: 10 },
  experts: [
    { role: { fr: 'Juge' }, title: 'M.', name: 'Expert 1', country: 'ES', agreed: true },
    { role: null, title: null, name: null, country: 'BE', agreed: false },
  ],
  targetGroup: null,
  method: { fr: 'Un.\n\nDeux.' },
  indicators: [{ fr: 'Un' }, { fr: 'Deux' }, { fr: 'Trois' }],
  deliverables: [],
};

test('what is stored comes back as it was', () => expect(sheetBody(sheetValues(sheet))).toEqual(sheet));

test('a new sheet has a line in each list, and no means', () => {
  const body = sheetBody(sheetValues(null)) as SheetForm;
  expect([body.experts, body.indicators, body.deliverables].map(({ length }) => length)).toEqual([1, 1, 1]);
  expect(body.means).toBeNull();
});

test('lines are added, moved and removed', () => {
  const values = sheetValues(sheet);
  const after = (changes: object): SheetForm => sheetBody({ ...values, ...changes }) as SheetForm;
  expect(after(addedLine(values, 'indicators')).indicators).toEqual([{ fr: 'Un' }, { fr: 'Deux' }, { fr: 'Trois' }, {}]);
  expect(after(movedLine(values, 'indicators', 2, -1)).indicators).toEqual([{ fr: 'Un' }, { fr: 'Trois' }, { fr: 'Deux' }]);
  expect(after(removedLine(values, 'indicators', 0)).indicators).toEqual([{ fr: 'Deux' }, { fr: 'Trois' }]);
  expect(after(removedLine(values, 'experts', 0)).experts).toEqual([sheet.experts[1]]);
});

test('what was removed does not come back with the next line', () => {
  const values = sheetValues(sheet);
  const shorter = { ...values, ...removedLine(values, 'experts', 0) };
  const again = sheetBody({ ...shorter, ...addedLine(shorter, 'experts') }) as SheetForm;
  expect(again.experts[1]).toEqual({ role: null, title: null, name: null, country: null, agreed: false });
});

test('what is no number goes as none, what is no month as it was typed', () => {
  const body = sheetBody({ ...sheetValues(sheet), 'means.missions': 'deux', projectMonths: 'M10, bientôt' });
  expect(body).toMatchObject({ means: { missions: null, daysPerMission: 2.5 }, projectMonths: [10, 'bientôt'] });
});
