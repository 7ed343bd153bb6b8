import type { IsoDate } from '../kernel/dates.js';
import type { ReportAmendment, ReportCommitment, ReportModel, ReportPart, ReportScope } from './contract.js';

/** The last day that something was declared of; null when nothing was. */
export const lastReportOf = ({ commitments }: Pick<ReportModel, 'commitments'>): IsoDate | null =>
  commitments
    .flatMap(({ activities }) => activities.flatMap(({ effectiveOn }) => effectiveOn ?? []))
    .reduce<IsoDate | null>((last, day) => (last === null || day > last ? day : last), null);

const isOf =
  (part: ReportPart) =>
  ({ number, axis, institutionKey }: ReportCommitment): boolean => {
    switch (part.kind) {
      case 'commitment':
        return number === part.number;
      case 'axis':
        return axis === part.number;
      case 'institution':
        return institutionKey === part.key;
    }
  };

const scopeOf = (part: ReportPart, [first]: readonly ReportCommitment[], planReportedOn: IsoDate | null): ReportScope | null => {
  if (part.kind !== 'institution') return { ...part, planReportedOn };
  if (first === undefined) return null;
  const { institution: name, institutionLang: nameLang } = first;
  return { ...part, name, ...(nameLang === undefined ? {} : { nameLang }), planReportedOn };
};

/** What an amendment says of the commitments that are kept, and of the plan itself; null when it says nothing of them. */
const amendmentOf = (amendment: ReportAmendment, numbers: ReadonlySet<number>): ReportAmendment | null => {
  const changes = amendment.changes.filter(({ commitment }) => commitment === null || numbers.has(commitment));
  if (changes.length === 0) return null;
  const commitments = amendment.effect.commitments.filter(({ number }) => numbers.has(number));
  return { ...amendment, changes, effect: { ...amendment.effect, commitments } };
};

/**
 * The report of one commitment, one axis or one leading body, out of that of its plan (DOMAIN.md §9): every figure is that of the whole
 * report, and the plan's stays the plan's. What is written of the whole plan only is left out. null when the plan has no such part.
 */
export const partOf = ({ hash: _hash, ...model }: ReportModel, part: ReportPart, title: string): Omit<ReportModel, 'hash'> | null => {
  const commitments = model.commitments.filter(isOf(part));
  const numbers = new Set(commitments.map(({ number }) => number));
  const axes = model.axes
    .filter(({ number }) => (part.kind === 'axis' ? number === part.number : commitments.some(({ axis }) => axis === number)))
    .map((axis) => ({ ...axis, commitments: axis.commitments.filter((number) => numbers.has(number)) }));
  const scope = axes.length === 0 ? null : scopeOf(part, commitments, lastReportOf(model));
  if (scope === null) return null;
  return {
    ...model,
    scope,
    title,
    sections: { context: [], cocreation: [], followUp: [] },
    axes,
    commitments,
    annexes: { ...model.annexes, amendments: model.annexes.amendments.flatMap((amendment) => amendmentOf(amendment, numbers) ?? []) },
  };
};
