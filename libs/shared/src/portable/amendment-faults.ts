import type { AmendedKind } from '../amendments/contract.js';
import { DEFAULT_SETTINGS } from '../plans/settings.js';
import { settingsFaults } from '../plans/settings-rules.js';
import type { PortableAmendment, PortablePlan, PortableSubject, PortableTerms, PortableValues } from './contract.js';
import { fault, type FaultContext, periodFaults, type PortableFault, textFaults } from './fault.js';

const PART = ['effectiveOn', 'title', 'weight', 'start', 'end', 'applicable'];
/** What may be said of each kind of subject. */
const SAID: Record<AmendedKind, ReadonlySet<string>> = {
  plan: new Set(['effectiveOn', 'title', 'end', ...Object.keys(DEFAULT_SETTINGS)]),
  commitment: new Set([...PART, 'problem', 'solution', 'expectedResult']),
  activity: new Set(PART),
};

/** The numbers that a subject has by its kind, and the part that they name. */
function subjectFaults({ commitments }: PortablePlan, { kind, commitment, activity }: PortableSubject, pointer: string): PortableFault[] {
  const found = commitments.find(({ number }) => number === commitment);
  if (kind === 'plan' ? commitment !== null : !found) return [fault(`${pointer}/commitment`, 'unknown')];
  const known = kind === 'activity' ? found?.activities.some(({ number }) => number === activity) : activity === null;
  return known ? [] : [fault(`${pointer}/activity`, 'unknown')];
}

const TEXTS = ['title', 'problem', 'solution', 'expectedResult'] as const;

function valuesFaults(kind: AmendedKind, values: PortableValues | null, { main }: FaultContext, pointer: string): PortableFault[] {
  if (!values) return [];
  return [
    ...Object.keys(values)
      .filter((key) => !SAID[kind].has(key))
      .map((key) => fault(`${pointer}/${key}`, 'whitelistValidation')),
    ...TEXTS.flatMap((field) => textFaults(values[field], main, `${pointer}/${field}`)),
    ...periodFaults(values, pointer),
  ];
}

const termsFaults = ({ plan }: PortablePlan, kind: AmendedKind, terms: PortableTerms, pointer: string): PortableFault[] => {
  if (kind !== 'plan') return terms.applicable === undefined ? [fault(`${pointer}/applicable`, 'required')] : [];
  const { settings, start } = plan;
  const { effectiveOn: _on, title: _title, end = null, ...own } = terms;
  return [
    ...settingsFaults({ ...settings, ...own }).map(({ field, code }) => fault(`${pointer}/${field}`, code)),
    ...periodFaults({ start, end }, pointer),
  ];
};

/** What is wrong with an amendment: a part that is not there, a value that its kind does not have, terms that cannot hold. DOMAIN.md §3.8 */
export const amendmentFaults = (
  plan: PortablePlan,
  amendment: PortableAmendment,
  context: FaultContext,
  pointer: string,
): PortableFault[] => [
  ...textFaults(amendment.reason, context.main, `${pointer}/reason`),
  ...(amendment.recordedAt > context.now ? [fault(`${pointer}/recordedAt`, 'notYet')] : []),
  ...amendment.changes.flatMap((change, index) => {
    const at = `${pointer}/changes/${index}`;
    return [
      ...subjectFaults(plan, change, at),
      ...valuesFaults(change.kind, change.before, context, `${at}/before`),
      ...valuesFaults(change.kind, change.after, context, `${at}/after`),
    ];
  }),
  ...amendment.terms.flatMap((line, index) => {
    const at = `${pointer}/terms/${index}`;
    return [
      ...subjectFaults(plan, line, at),
      ...valuesFaults(line.kind, line.terms, context, `${at}/terms`),
      ...termsFaults(plan, line.kind, line.terms, `${at}/terms`),
    ];
  }),
];
