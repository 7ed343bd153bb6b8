import type { EditionKind, ReportFileState } from './contract.js';
import { mayDiscard, mayEdit, mayPrepare, mayPublishDraft, mayPublishFinal, nextKind, stateOf, takesRemarks } from './lifecycle.js';

type Edition = { kind: EditionKind; publishedAt: string | null; files: { state: ReportFileState }[] };

const edition = (kind: EditionKind, publishedAt: string | null, ...states: ReportFileState[]): Edition => ({
  kind,
  publishedAt,
  files: states.map((state) => ({ state })),
});

const AT = '2026-11-01T10:00:00.000Z';
const DRAFT = edition('draft', null, 'ready', 'ready');
const PUBLIC_DRAFT = edition('draft', AT, 'ready');
const FINAL = edition('final', null, 'ready');
const PUBLIC_FINAL = edition('final', AT, 'ready');

const said = (verdict: ReturnType<typeof mayEdit>): string => (verdict.ok ? 'ok' : verdict.code);

describe('the life of a report', () => {
  test.each([
    ['nothing frozen', [], 'preparing', 'ok', 'draft', 'report.not_frozen'],
    ['a draft frozen', [DRAFT], 'frozen', 'report.frozen', 'draft', 'ok'],
    ['its draft published', [PUBLIC_DRAFT], 'draft_published', 'ok', 'final', 'report.not_frozen'],
    ['the final one frozen', [FINAL, PUBLIC_DRAFT], 'draft_published', 'report.frozen', 'final', 'ok'],
    ['the final one published', [PUBLIC_FINAL, PUBLIC_DRAFT], 'final', 'report.final', 'final', 'report.not_frozen'],
  ] as const)('with %s', (_, editions, state, edit, next, discard) => {
    const life = { editions };
    expect([stateOf(life), said(mayEdit(life)), nextKind(life), said(mayDiscard(life))]).toEqual([state, edit, next, discard]);
  });

  test.each([
    [[DRAFT], '2026-11-23', 'ok'],
    [[DRAFT], '2026-11-22', 'report.remarks_day'],
    [[edition('draft', null, 'ready', 'failed')], '2026-12-24', 'report.files_not_ready'],
    [[edition('draft', null, 'writing')], '2026-12-24', 'report.files_not_ready'],
    [[FINAL, PUBLIC_DRAFT], '2026-12-24', 'report.not_frozen'],
    [[], '2026-12-24', 'report.not_frozen'],
  ] as const)('a draft %# is published on 2026-11-22 with remarks until a day to come', (editions, until, code) => {
    expect(said(mayPublishDraft({ editions }, '2026-11-22', until))).toBe(code);
  });

  test.each([
    ['2026-11-21', null, 'ok'],
    ['2026-11-22', null, 'report.remarks_open'],
    ['2026-11-22', 'Le comité se réunit demain', 'ok'],
    [null, null, 'ok'],
  ] as const)('with remarks until %s and the reason %s, the final one on 2026-11-22 is %s', (remarksUntil, reason, code) => {
    const life = { editions: [FINAL, PUBLIC_DRAFT], remarksUntil };
    expect(said(mayPublishFinal(life, '2026-11-22', reason))).toBe(code);
    expect(said(mayPublishFinal({ editions: [DRAFT], remarksUntil }, '2026-11-22', reason))).toBe('report.not_frozen');
  });

  test('remarks are taken on a published draft until the end of their day', () => {
    const on = (editions: Edition[], today: string): boolean => takesRemarks({ editions, remarksUntil: '2026-11-22' }, today);
    expect([on([PUBLIC_DRAFT], '2026-11-22'), on([PUBLIC_DRAFT], '2026-11-23'), on([DRAFT], '2026-11-22')]).toEqual([true, false, false]);
    expect([on([FINAL, PUBLIC_DRAFT], '2026-11-22'), on([PUBLIC_FINAL, PUBLIC_DRAFT], '2026-11-22')]).toEqual([true, false]);
  });

  test('a report is of an adopted plan', () => {
    expect((['draft', 'consultation', 'adopted', 'in_progress', 'closed'] as const).map((state) => mayPrepare(state).ok)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});
