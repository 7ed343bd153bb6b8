import type { IsoDate } from '../kernel/dates.js';
import { no, ok, type Verdict } from '../kernel/verdict.js';
import { isOpen } from '../plans/lifecycle.js';
import type { PlanState } from '../plans/contract.js';
import type { EditionKind, ReportEdition, ReportFileState, ReportState } from './contract.js';

/** What the life of a report looks at: its editions, in any order. */
export type LifeFacts = {
  editions: readonly (Pick<ReportEdition, 'kind' | 'publishedAt'> & { files: readonly { state: ReportFileState }[] })[];
};

type Edition = LifeFacts['editions'][number];

const published = ({ editions }: LifeFacts, kind: EditionKind): boolean =>
  editions.some((edition) => edition.kind === kind && edition.publishedAt !== null);

/** The edition that was frozen and is not public yet; there is one at most. DOMAIN.md §9 */
export const frozenEdition = <Facts extends LifeFacts>({ editions }: Facts): Facts['editions'][number] | null =>
  editions.find(({ publishedAt }) => publishedAt === null) ?? null;

/** Where a report stands; never stored, since its editions say it. DOMAIN.md §9 */
export const stateOf = (report: LifeFacts): ReportState => {
  if (published(report, 'final')) return 'final';
  if (published(report, 'draft')) return 'draft_published';
  return frozenEdition(report) ? 'frozen' : 'preparing';
};

/** A report is prepared once the plan's promises are made. DOMAIN.md §9 */
export const mayPrepare = (plan: PlanState): Verdict => (isOpen(plan) ? no('report.plan_open') : ok);

/** Texts, day and languages change while nothing is frozen; of a final report nothing does. DOMAIN.md §9 */
export const mayEdit = (report: LifeFacts): Verdict => {
  if (published(report, 'final')) return no('report.final');
  return frozenEdition(report) ? no('report.frozen') : ok;
};

/** The same holds for freezing it: what is frozen is published or discarded first. */
export const mayFreeze = mayEdit;

/** What a report frozen now would be: a draft until a draft was published. DOMAIN.md §9 */
export const nextKind = (report: LifeFacts): EditionKind => (published(report, 'draft') ? 'final' : 'draft');

/** Only what nobody but staff has seen may be discarded. DOMAIN.md §9 */
export const mayDiscard = (report: LifeFacts): Verdict => (frozenEdition(report) ? ok : no('report.not_frozen'));

const publishable = (edition: Edition | null, kind: EditionKind): Verdict => {
  if (edition?.kind !== kind) return no('report.not_frozen');
  return edition.files.every(({ state }) => state === 'ready') ? ok : no('report.files_not_ready');
};

/** A draft is published with a day to come, until which remarks are taken. DOMAIN.md §8 */
export const mayPublishDraft = (report: LifeFacts, today: IsoDate, remarksUntil: IsoDate): Verdict => {
  const verdict = publishable(frozenEdition(report), 'draft');
  if (!verdict.ok) return verdict;
  return remarksUntil > today ? ok : no('report.remarks_day');
};

/** The final report waits until the last day for remarks has passed, or says why it does not. DOMAIN.md §8 */
export const mayPublishFinal = (report: LifeFacts & { remarksUntil: IsoDate | null }, today: IsoDate, reason: string | null): Verdict => {
  const verdict = publishable(frozenEdition(report), 'final');
  if (!verdict.ok) return verdict;
  return report.remarksUntil !== null && today <= report.remarksUntil && reason === null ? no('report.remarks_open') : ok;
};

/** Remarks are taken on a published draft, until its day in Morocco ends and while there is no final report. DOMAIN.md §8 */
export const takesRemarks = (report: LifeFacts & { remarksUntil: IsoDate | null }, today: IsoDate): boolean =>
  stateOf(report) === 'draft_published' && report.remarksUntil !== null && today <= report.remarksUntil;
