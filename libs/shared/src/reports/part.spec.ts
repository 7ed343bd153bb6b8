import { buildReportModel, type ReportFactsCommitment } from './model.js';
import type { ReportModel, ReportPart } from './contract.js';
import { partOf } from './part.js';
import { aCommitment, anActivity, fr, reportFacts } from './report-facts.fixture.js';

const same = { before: '50.00', after: '50.00' };

const commitment = (number: number, axis: number, key: string, rate: string, on: string | null): ReportFactsCommitment =>
  aCommitment(number, {
    axis,
    institution: fr(key.toUpperCase()),
    institutionKey: key,
    rate,
    shown: Number.parseInt(rate, 10),
    band: 'limited',
    activities: [anActivity(1, { band: null, percent: null, effectiveOn: on })],
  });

const change = (number: number | null) => ({ what: 'weight' as const, commitment: number, activity: null, before: null, after: null });

const facts = reportFacts({
  title: 'Rapport du plan',
  sections: { context: { fr: [{ t: 'p', runs: [{ text: 'Le contexte.' }] }] } },
  axes: [
    { number: 1, title: fr('Un'), rate: '45.00', shown: 45, band: 'limited' },
    { number: 2, title: fr('Deux'), rate: '30.00', shown: 30, band: 'limited' },
  ],
  commitments: [
    commitment(1, 1, 'budget', '50.00', '2023-05-01'),
    commitment(2, 1, 'sante', '40.00', '2023-07-20'),
    commitment(3, 2, 'budget', '30.00', null),
  ],
  annexes: {
    dataNote: fr('Une note.'),
    amendments: [
      {
        number: 1,
        effectiveOn: '2022-01-01',
        recordedAt: '2022-01-01T00:00:00Z',
        reason: fr('Motif.'),
        approver: 'Comité',
        changes: [change(1), change(2)],
        effect: {
          plan: same,
          commitments: [
            { number: 1, ...same },
            { number: 2, ...same },
          ],
        },
      },
      {
        number: 2,
        effectiveOn: '2022-02-01',
        recordedAt: '2022-02-01T00:00:00Z',
        reason: fr('Motif.'),
        approver: 'Comité',
        changes: [change(null)],
        effect: { plan: same, commitments: [] },
      },
    ],
    comments: { published: 1, refused: 0, pending: 0, officialReplies: 0, answered: 0, medianReplyDays: null },
  },
});

const whole: ReportModel = { ...buildReportModel(facts), hash: 'whole' };

const CASES: [string, ReportPart, { axes: number[]; commitments: number[]; amendments: number[]; changes: number[] }][] = [
  ['a commitment', { kind: 'commitment', number: 2 }, { axes: [1], commitments: [2], amendments: [1, 2], changes: [1, 1] }],
  ['an axis', { kind: 'axis', number: 1 }, { axes: [1], commitments: [1, 2], amendments: [1, 2], changes: [2, 1] }],
  ['a body', { kind: 'institution', key: 'budget' }, { axes: [1, 2], commitments: [1, 3], amendments: [1, 2], changes: [1, 1] }],
  ['what no amendment touched', { kind: 'axis', number: 2 }, { axes: [2], commitments: [3], amendments: [2], changes: [1] }],
];

describe('the report of a part', () => {
  it.each(CASES)('of %s says the figures of the whole report', (_name, part, { axes, commitments, amendments, changes }) => {
    const narrowed = partOf(whole, part, 'Titre');
    if (narrowed === null) throw new Error('There is such a part');
    expect(narrowed.axes.map(({ number }) => number)).toEqual(axes);
    expect(narrowed.axes.flatMap((axis) => axis.commitments)).toEqual(commitments);
    expect(narrowed.commitments).toEqual(whole.commitments.filter(({ number }) => commitments.includes(number)));
    expect(narrowed.axes.map(({ rate }) => rate)).toEqual(whole.axes.filter(({ number }) => axes.includes(number)).map(({ rate }) => rate));
    expect(narrowed.plan).toEqual(whole.plan);
    expect(narrowed.annexes.amendments.map(({ number }) => number)).toEqual(amendments);
    expect(narrowed.annexes.amendments.map((amendment) => amendment.changes.length)).toEqual(changes);
    expect(narrowed).toMatchObject({ title: 'Titre', scope: { ...part, planReportedOn: '2023-07-20' }, sections: { context: [] } });
    expect(narrowed).not.toHaveProperty('hash');
  });

  it.each<ReportPart>([
    { kind: 'commitment', number: 9 },
    { kind: 'axis', number: 9 },
    { kind: 'institution', key: 'nobody' },
  ])('is not there where the plan has no $kind of that name', (part) => {
    expect(partOf(whole, part, 'Titre')).toBeNull();
  });
});
