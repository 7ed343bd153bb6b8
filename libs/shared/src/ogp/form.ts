import type { PartialDate } from '../kernel/dates.js';
import type { LocalText, Locale } from '../kernel/locale.js';
import type { Band } from '../progress/contract.js';
import { told } from '../progress/reporting.js';
import type { Block, ReportActivity, ReportCommitment, ReportModel } from '../reports/contract.js';
import { richToText } from '../reports/rich-text-of-text.js';
import { OGP_EVIDENCE_MAX, OGP_FIELDS, type OgpCommitment, type OgpCompletion, type OgpEvidence, type OgpField } from './contract.js';

const LEVELS: Record<Band, OgpCompletion> = {
  not_started: 'not_started',
  limited: 'limited',
  significant: 'substantial',
  completed: 'completed',
};

/** The OGP's word for a band. DOMAIN.md §9 */
export const ogpCompletion = (band: Band): OgpCompletion => LEVELS[band];

const written = (blocks: readonly Block[], lang: Locale): LocalText | null =>
  blocks.length === 0 ? null : { text: richToText(blocks), lang: blocks[0]?.lang ?? lang };

const evidenceOf = ({ number, evidence, textLang }: ReportActivity, lang: Locale): OgpEvidence[] =>
  evidence.map(({ title, url, file }) => ({
    activity: number,
    title: { text: title, lang: textLang ?? lang },
    url: file === null ? url : null,
    file: file?.name ?? null,
  }));

const addressOf = ({ url, file, title }: OgpEvidence): string => url ?? file ?? title.text;

/** One piece cited by two activities is one piece, where it is cited first. */
const apart = (pieces: readonly OgpEvidence[]): OgpEvidence[] =>
  pieces.filter((piece, index) => pieces.findIndex((other) => addressOf(other) === addressOf(piece)) === index);

const completionOf = (commitment: ReportCommitment): OgpCommitment['completion'] => {
  const { rate, band } = told(commitment);
  return rate === null || band === null ? null : { level: ogpCompletion(band), rate };
};

/** What nobody can say but a person: it is asked for in every form. */
const ALWAYS: readonly OgpField[] = ['relevance', 'additional', 'openedGovernment'];

const lacking = (form: Omit<OgpCommitment, 'toFill'>): OgpField[] =>
  OGP_FIELDS.filter((field) => {
    if (ALWAYS.includes(field)) return true;
    const value = form[field as Exclude<OgpField, 'relevance' | 'additional' | 'openedGovernment'>];
    return value === null || (Array.isArray(value) && value.length === 0);
  });

/** What the report does not say: what the OGP calls the parts, and the commitment's own dates. */
export type OgpFacts = {
  memberCode: string | null;
  planName: string | null;
  id: string | null;
  start: PartialDate | null;
  end: PartialDate | null;
};

/** The form of one commitment out of the report of its plan; null when the plan has no such commitment. DOMAIN.md §9 */
export const ogpForm = (
  { lang, asOf, knownAt, issuer, plan, commitments }: ReportModel,
  number: number,
  { memberCode, planName, id, start, end }: OgpFacts,
): OgpCommitment | null => {
  const commitment = commitments.find((one) => one.number === number);
  if (commitment === undefined) return null;
  const local = (text: string, textLang: Locale | undefined): LocalText => ({ text, lang: textLang ?? lang });
  const standing = commitment.activities.filter(({ dropped }) => dropped === null);
  const evidence = apart(standing.flatMap((activity) => evidenceOf(activity, lang)));
  const form = {
    schema: 'iltizam-ogp-commitment/1' as const,
    asOf,
    knownAt,
    lang,
    id,
    member: issuer,
    memberCode,
    plan: {
      ogpName: planName,
      slug: plan.slug,
      number: plan.number,
      title: local(plan.title, plan.titleLang),
      start: plan.start,
      end: plan.end,
    },
    number,
    title: local(commitment.title, commitment.titleLang),
    start,
    end,
    lead: local(commitment.institution, commitment.institutionLang),
    supporting: commitment.supporting.map(({ name, nameLang }) => local(name, nameLang)),
    problem: written(commitment.problem, lang),
    description: written(commitment.solution, lang),
    contribution: written(commitment.expectedResult, lang),
    completion: completionOf(commitment),
    results: standing
      .filter(({ actions }) => actions.length > 0)
      .map(({ number: activity, title, titleLang, textLang, actions }) => ({
        activity,
        title: local(title, titleLang),
        actions: actions.map(({ text }) => local(text, textLang)),
      })),
    evidence: evidence.slice(0, OGP_EVIDENCE_MAX),
    evidenceTotal: evidence.length,
  };
  return { ...form, toFill: lacking(form) };
};
