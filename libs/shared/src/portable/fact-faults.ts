import { continuedBy } from './continuation.js';
import type { PortableIndicator, PortableUpdate } from './contract.js';
import { fault, type FaultContext, type PortableFault, textFaults } from './fault.js';

type Evidence = PortableUpdate['evidence'][number];

const evidenceFaults = ({ url, sha256 }: Evidence, { documents }: FaultContext, pointer: string): PortableFault[] => {
  if ((url === null) === (sha256 === null)) return [fault(`${pointer}/url`, 'linkOrFile')];
  return sha256 !== null && !documents.has(sha256) ? [fault(`${pointer}/sha256`, 'fileNotThere')] : [];
};

/** What takes back a report says why, and nothing else. DOMAIN.md §3.7 */
const withdrawalFaults = ({ percent, note, actions, difficulties, evidence }: PortableUpdate, pointer: string): PortableFault[] =>
  percent === null
    ? [
        ...(actions.length + difficulties.length + evidence.length > 0 ? [fault(`${pointer}/percent`, 'required')] : []),
        ...(note === null ? [fault(`${pointer}/note`, 'required')] : []),
      ]
    : [];

/** What is wrong with the updates of an activity: a body that is not listed, a time to come, a difficulty that goes on with none. */
export function updateFaults(updates: readonly PortableUpdate[], context: FaultContext, pointer: string): PortableFault[] {
  const told = updates
    .map((update, index) => ({ ...update, index }))
    .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : Number(a.recordedAt > b.recordedAt)));
  const continued = continuedBy(told);
  return told.flatMap(({ index, ...update }, place) => {
    const { institution, effectiveOn, recordedAt, difficulties, evidence } = update;
    const at = `${pointer}/${index}`;
    return [
      ...withdrawalFaults(update, at),
      ...(context.institutions.has(institution) ? [] : [fault(`${at}/institution`, 'unknown')]),
      ...(effectiveOn > context.today ? [fault(`${at}/effectiveOn`, 'update.effective_in_future')] : []),
      ...(recordedAt > context.now ? [fault(`${at}/recordedAt`, 'notYet')] : []),
      ...difficulties.flatMap(({ continues, openedOn }, own) => [
        ...(continues && !continued[place]?.[own] ? [fault(`${at}/difficulties/${own}/continues`, 'nothingGoesOn')] : []),
        ...(openedOn > effectiveOn ? [fault(`${at}/difficulties/${own}/openedOn`, 'notAfter', { day: effectiveOn })] : []),
      ]),
      ...evidence.flatMap((one, own) => evidenceFaults(one, context, `${at}/evidence/${own}`)),
    ];
  });
}

/** What is wrong with an indicator: a value that corrects none of those before it, or one that another value corrects already. */
export function indicatorFaults({ name, measurements }: PortableIndicator, { main, now }: FaultContext, pointer: string): PortableFault[] {
  const replaced = new Set<number>();
  return [
    ...textFaults(name, main, `${pointer}/name`),
    ...measurements.flatMap(({ replaces, withdrawn, recordedAt }, index) => {
      const at = `${pointer}/measurements/${index}`;
      const wrong = replaces === null ? withdrawn : replaces >= index || replaced.has(replaces);
      if (replaces !== null) replaced.add(replaces);
      return [
        ...(wrong ? [fault(`${at}/replaces`, 'nothingReplaced')] : []),
        ...(recordedAt > now ? [fault(`${at}/recordedAt`, 'notYet')] : []),
      ];
    }),
  ];
}
