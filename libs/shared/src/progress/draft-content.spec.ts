import type { StandingReport, ReportProgress } from './contract.js';
import { contentOf, saidAgain, submittedReport } from './draft-content.js';

const report: ReportProgress = {
  percent: 33.33,
  effectiveOn: '2025-06-01',
  achievedActions: [{ text: 'Atelier', doneOn: '2025-05', actions: [{ text: 'Salle louée', doneOn: null }] }],
  difficulties: [
    { code: 'budget', severity: 'high', description: 'Crédits', owner: 'Finances', continues: 7 },
    { code: 'other', severity: 'low', description: 'Autre', owner: null, continues: null },
  ],
  evidence: [
    { title: 'Note', url: 'https://example.org/note', documentId: null },
    { title: 'Scan', url: null, documentId: 9 },
  ],
  note: null,
};

const previous: StandingReport = {
  id: 3,
  activity: { id: 1, number: 1, title: 'Activité', titleLang: 'fr' },
  percent: '33.33',
  previousPercent: null,
  band: 'limited',
  effectiveOn: '2025-06-01',
  recordedAt: '2025-06-02T08:00:00.000Z',
  institution: { key: 'a', name: 'A', nameLang: 'fr' },
  lang: 'fr',
  achievedActions: report.achievedActions,
  difficulties: [
    { id: 20, code: 'budget', severity: 'high', description: 'Crédits', owner: 'Finances', openedOn: '2025-01-01', resolvedOn: null },
    { id: 21, code: 'other', severity: 'low', description: 'Autre', owner: null, openedOn: '2025-01-01', resolvedOn: '2025-06-15' },
  ],
  evidence: [
    { title: 'Note', url: 'https://example.org/note', file: null, silent: null },
    {
      title: 'Scan',
      url: '/api/v1/documents/9/file',
      file: { id: 9, name: 'scan.pdf', mediaType: 'application/pdf', bytes: 10, sha256: '00', licence: 'cc_by_4' },
      silent: null,
    },
  ],
  note: 'Pour cette fois',
  review: null,
  awaitsReview: true,
};

test.each([0, 7, 33.3, 33.33, 100])('a report of %s %% comes back from the form as it went in', (percent) => {
  expect(submittedReport(contentOf({ ...report, percent, note: percent === 7 ? 'Note' : null }))).toEqual({
    ...report,
    percent,
    note: percent === 7 ? 'Note' : null,
  });
});

test('said again, the open difficulties go on, files stay files, and the note is left out', () => {
  expect(saidAgain(previous, '2025-09-01')).toEqual({
    ...report,
    effectiveOn: '2025-09-01',
    difficulties: [{ code: 'budget', severity: 'high', description: 'Crédits', owner: 'Finances', continues: 20 }],
  });
});
