import type { IsoDate, IsoDateTime, PartialDate } from '../kernel/dates.js';
import type { DecimalString } from '../kernel/decimal.js';
import type { LocalText, Locale } from '../kernel/locale.js';

/** The four levels of the OGP's form, from nothing done to all done: one for each of our bands. DOMAIN.md §9 */
export const OGP_COMPLETIONS = ['not_started', 'limited', 'substantial', 'completed'] as const;
export type OgpCompletion = (typeof OGP_COMPLETIONS)[number];

/** The OGP takes this many pieces of evidence with a form. */
export const OGP_EVIDENCE_MAX = 3;

/** What the form asks for, in its order. */
export const OGP_FIELDS = [
  'id',
  'start',
  'end',
  'problem',
  'description',
  'contribution',
  'relevance',
  'additional',
  'completion',
  'results',
  'evidence',
  'openedGovernment',
] as const;
export type OgpField = (typeof OGP_FIELDS)[number];

/** A piece of evidence: a link, or a file of the platform by its name. */
export type OgpEvidence = { activity: number; title: LocalText; url: string | null; file: string | null };

/** GET /plans/{plan}/commitments/{number}/ogp.json: the form of the end of a commitment, with what the platform knows and no more. DOMAIN.md §9 */
export type OgpCommitment = {
  schema: 'iltizam-ogp-commitment/1';
  asOf: IsoDate;
  /** what was recorded later is left out; null when nothing is */
  knownAt: IsoDateTime | null;
  lang: Locale;
  /** the OGP's, as `MO0006`, as it is known today; null until staff note it */
  id: string | null;
  /** the member of the OGP, as it is named here */
  member: string;
  /** the OGP's code of the member, as `MO`; null until staff note it */
  memberCode: string | null;
  plan: {
    /** how the OGP names it, as `morocco-action-plan-2021-2023`; null until staff note it */
    ogpName: string | null;
    slug: string;
    number: number;
    title: LocalText;
    start: PartialDate;
    end: PartialDate;
  };
  number: number;
  title: LocalText;
  start: PartialDate | null;
  end: PartialDate | null;
  lead: LocalText;
  supporting: LocalText[];
  problem: LocalText | null;
  /** what the commitment is: our proposed solution */
  description: LocalText | null;
  /** how it contributes: our expected result */
  contribution: LocalText | null;
  /** of the commitment's band; null where nothing was reported */
  completion: { level: OgpCompletion; rate: DecimalString } | null;
  /** the achieved actions that were reported, by activity */
  results: { activity: number; title: LocalText; actions: LocalText[] }[];
  /** the first pieces, three at most: a person chooses */
  evidence: OgpEvidence[];
  /** how many pieces there are in all */
  evidenceTotal: number;
  /** what a person must still write: the platform does not know it */
  toFill: OgpField[];
};
