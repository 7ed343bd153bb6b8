import type { PortablePlan } from '@iltizam/shared/portable/contract';
import type { StandingExperts } from './expert-names.js';

/** What an application wrote, for the page that shows it and for its undo. */
export type Wrote = PlanWrote | InstitutionsWrote | PeopleWrote;

export type PlanWrote = {
  kind: 'plan';
  slug: string;
  /** a plan that was not there before */
  created: boolean;
  amendment: number | null;
  /** the amendment that took that one back, once the import is undone */
  counter?: number | null;
  /** the plan as it was, where it was edited and not only amended or reported on: what an undo puts back, without names of people */
  before: PortablePlan | null;
  /** where those whom `before` does not name stand; null without it */
  standing: StandingExperts | null;
  updates: { activityId: number; updateId: number }[];
  measurements: number[];
  /** SHA-256 of the plan as the application left it */
  fingerprint: string;
};
export type InstitutionsWrote = {
  kind: 'institutions';
  /** as they were; null for those that were not there */
  bodies: { id: number; before: { sector: string; name: object } | null; version: number }[];
};
export type PeopleWrote = { kind: 'people'; invitations: number[] };
