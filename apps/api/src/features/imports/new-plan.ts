import { type FileRow } from '@iltizam/shared/imports/difference';
import type { PortableCommitment, PortablePlan } from '@iltizam/shared/portable/contract';
import { isPublic } from '@iltizam/shared/plans/lifecycle';
import { type FilePlaces, messageAt } from './file-messages.js';
import type { StoredMessage } from './reading.js';

/** The bodies that a plan names. */
const namedBodies = ({ commitments }: PortablePlan): Set<string> =>
  new Set(
    commitments.flatMap(({ institution, supporting, activities }) => [
      institution,
      ...supporting,
      ...activities.flatMap(({ updates }) => updates.map((update) => update.institution)),
    ]),
  );

const described = (places: FilePlaces, key: string): FileRow | null => places.rowOf('institutions', key);

/** Brought in with its past: what was public once has an instant for it. */
const asItWas = (plan: PortablePlan, now: string): PortablePlan['plan'] => {
  const { state, publishedAt, weightsFrozenAt } = plan.plan;
  const frozen = state === 'in_progress' || state === 'closed';
  return {
    ...plan.plan,
    publishedAt: publishedAt ?? (isPublic(state) ? now : null),
    weightsFrozenAt: weightsFrozenAt ?? (frozen ? now : null),
  };
};

const asDraft = (plan: PortablePlan): PortablePlan['plan'] => ({
  ...plan.plan,
  state: 'draft',
  archive: false,
  knownCommitments: null,
  ratesAsOf: null,
  publishedAt: null,
  weightsFrozenAt: null,
});

const pastOf = (commitment: PortableCommitment): string[] => [
  ...commitment.activities.flatMap(({ number, updates }) => (updates.length > 0 ? [`C${commitment.number}.A${number}.U1`] : [])),
  ...commitment.indicators.flatMap(({ number, measurements }) => (measurements.length > 0 ? [`C${commitment.number}.I${number}.M1`] : [])),
];

/**
 * A plan as it is brought in where there was none: a draft, unless whoever brings it in administers too and is believed for its past. What a
 * draft cannot hold is an error: nothing is left out in silence. DOMAIN.md §11
 */
export function newPlan(
  wanted: PortablePlan,
  past: boolean,
  places: FilePlaces,
  now: Date,
): { plan: PortablePlan; messages: StoredMessage[] } {
  const named = namedBodies(wanted);
  const institutions = wanted.institutions.filter(({ key }) => named.has(key) || described(places, key) !== null);
  const plan = { ...wanted, institutions, plan: past ? asItWas(wanted, now.toISOString()) : asDraft(wanted) };
  if (past) return { plan, messages: [] };
  const head = places.rowOf('plan', 'P');
  const messages: StoredMessage[] = [];
  if (wanted.plan.state !== 'draft') messages.push(messageAt(head, 'state', { code: 'import.becomes_draft', severity: 'warning' }));
  const facts = wanted.commitments.flatMap(pastOf);
  const kept = (row: FileRow | null): StoredMessage => messageAt(row, null, { code: 'import.past_kept_out' });
  messages.push(
    ...facts.map((key) => kept(places.rowOf(key.includes('.U') ? 'updates' : 'measurements', key))),
    ...wanted.amendments.map(({ number }) => kept(places.rowOf('amendments', `M${number}`))),
    ...(wanted.publishedRates.length > 0 ? [kept(places.rowOf('published_rates', 'P') ?? head)] : []),
  );
  return { plan, messages };
}
