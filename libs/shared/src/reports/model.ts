import { directionOf, type LocalText, type Locale } from '../kernel/locale.js';
import type { PortableSections } from '../portable/contract.js';
import type { CalculationTerm } from '../progress/contract.js';
import type {
  Block,
  ReportActivity,
  ReportAmendment,
  ReportAxis,
  ReportChangeSide,
  ReportCommitment,
  ReportIndicator,
  ReportModel,
  ReportPlan,
} from './contract.js';
import { textToRich } from './rich-text-of-text.js';

/** An activity as stored: its weight and contribution come from the calculation's terms, never from here. */
export type ReportFactsActivity = Omit<ReportActivity, 'title' | 'titleLang' | 'textLang' | 'weight' | 'contribution'> & {
  title: LocalText;
  /** language the update was written in; null without an update */
  textLang: Locale | null;
};
export type ReportFactsCommitment = Omit<
  ReportCommitment,
  | 'title'
  | 'titleLang'
  | 'institution'
  | 'institutionLang'
  | 'supporting'
  | 'problem'
  | 'solution'
  | 'expectedResult'
  | 'activities'
  | 'indicators'
> & {
  title: LocalText;
  institution: LocalText;
  supporting: LocalText[];
  problem: LocalText | null;
  solution: LocalText | null;
  expectedResult: LocalText | null;
  activities: ReportFactsActivity[];
  terms: Pick<CalculationTerm, 'activity' | 'weight' | 'contribution'>[];
  indicators: (Omit<ReportIndicator, 'name' | 'nameLang'> & { name: LocalText })[];
};

type FactsSide = Omit<ReportChangeSide, 'title' | 'titleLang'> & { title: LocalText | null };
type FactsChange = Omit<ReportAmendment['changes'][number], 'before' | 'after'> & { before: FactsSide | null; after: FactsSide | null };
type FactsAmendment = Omit<ReportAmendment, 'reason' | 'changes'> & { reason: LocalText; changes: FactsChange[] };

/** What the storage knows of a plan at a date, in any order: the whole input of a report (DOMAIN.md §9). Rates arrive computed. */
export type ReportFacts = Pick<ReportModel, 'lang' | 'asOf' | 'knownAt' | 'lastFactAt' | 'title' | 'issuer'> & {
  plan: Omit<ReportPlan, 'title' | 'titleLang'> & { title: LocalText; mainLanguage: Locale };
  /** editorial texts in every language they were written in */
  sections: PortableSections;
  axes: (Omit<ReportAxis, 'title' | 'titleLang' | 'commitments'> & { title: LocalText })[];
  commitments: ReportFactsCommitment[];
  annexes: { dataNote: LocalText | null; amendments: FactsAmendment[]; comments: ReportModel['annexes']['comments'] };
};

const byNumber = (left: { number: number }, right: { number: number }): number => left.number - right.number;

const marked = (blocks: Block[], lang: Locale, reportLang: Locale): Block[] =>
  lang === reportLang ? blocks : blocks.map((block) => ({ ...block, lang }));

/** Plain text to paragraphs and lists (DOMAIN.md §9); the language is marked only when it is not the report's. */
export const textToBlocks = (local: LocalText | null, reportLang: Locale): Block[] =>
  local === null ? [] : marked(textToRich(local.text), local.lang, reportLang);

/** An editorial section in the report's language, else in the plan's main one; [] when nobody wrote it. */
const sectionIn = (texts: PortableSections[keyof PortableSections], lang: Locale, main: Locale): Block[] => {
  const own = texts?.[lang] ?? [];
  return own.length > 0 ? own : marked(texts?.[main] ?? [], main, lang);
};

/** The report as data, ordered and grouped from facts (DOMAIN.md §9); nothing is computed here. */
export const buildReportModel = (facts: ReportFacts): Omit<ReportModel, 'hash'> => {
  const { lang } = facts;
  const titled = ({ text, lang: textLang }: LocalText): { title: string; titleLang?: Locale } =>
    textLang === lang ? { title: text } : { title: text, titleLang: textLang };
  const named = ({ text, lang: nameLang }: LocalText): { name: string; nameLang?: Locale } =>
    nameLang === lang ? { name: text } : { name: text, nameLang };
  const blocks = (text: LocalText | null): Block[] => textToBlocks(text, lang);

  const activityOf = (
    { title, textLang, ...activity }: ReportFactsActivity,
    terms: ReadonlyMap<number, ReportFactsCommitment['terms'][number]>,
  ): ReportActivity => {
    const term = terms.get(activity.number);
    return {
      ...activity,
      ...titled(title),
      ...(textLang === null || textLang === lang ? {} : { textLang }),
      weight: term?.weight ?? null,
      contribution: term?.contribution ?? null,
    };
  };

  const commitmentOf = ({
    terms,
    title,
    institution,
    supporting,
    problem,
    solution,
    expectedResult,
    activities,
    indicators,
    ...rest
  }: ReportFactsCommitment): ReportCommitment => {
    const byActivity = new Map(terms.map((term) => [term.activity, term]));
    return {
      ...rest,
      ...titled(title),
      institution: institution.text,
      ...(institution.lang === lang ? {} : { institutionLang: institution.lang }),
      supporting: supporting.map(named),
      problem: blocks(problem),
      solution: blocks(solution),
      expectedResult: blocks(expectedResult),
      activities: [...activities].sort(byNumber).map((activity) => activityOf(activity, byActivity)),
      indicators: indicators.map(({ name, ...indicator }) => ({ ...indicator, ...named(name) })),
    };
  };

  const sideOf = (side: FactsSide | null): ReportChangeSide | null =>
    side === null ? null : { ...side, ...(side.title === null ? { title: null } : titled(side.title)) };

  const { title: planTitle, mainLanguage, ...plan } = facts.plan;
  const commitments = [...facts.commitments].sort(byNumber);
  return {
    schema: 'iltizam-report/2',
    lang,
    dir: directionOf(lang),
    scope: null,
    asOf: facts.asOf,
    knownAt: facts.knownAt,
    lastFactAt: facts.lastFactAt,
    title: facts.title,
    issuer: facts.issuer,
    plan: { ...plan, ...titled(planTitle) },
    sections: {
      context: sectionIn(facts.sections.context, lang, mainLanguage),
      cocreation: sectionIn(facts.sections.cocreation, lang, mainLanguage),
      followUp: sectionIn(facts.sections.followUp, lang, mainLanguage),
    },
    axes: [...facts.axes].sort(byNumber).map(({ title, ...axis }) => ({
      ...axis,
      ...titled(title),
      commitments: commitments.filter((commitment) => commitment.axis === axis.number).map((commitment) => commitment.number),
    })),
    commitments: commitments.map(commitmentOf),
    annexes: {
      dataNote: blocks(facts.annexes.dataNote),
      amendments: [...facts.annexes.amendments].sort(byNumber).map(({ reason, changes, ...amendment }) => ({
        ...amendment,
        reason: blocks(reason),
        changes: changes.map(({ before, after, ...change }) => ({ ...change, before: sideOf(before), after: sideOf(after) })),
      })),
      comments: facts.annexes.comments,
    },
  };
};
