import type { LocalText, Locale } from '../kernel/locale.js';
import { directionOf } from '../kernel/locale.js';
import type { CalculationTerm } from '../progress/contract.js';
import type { Block, ReportActivity, ReportAxis, ReportCommitment, ReportIndicator, ReportModel, ReportPlan } from './contract.js';

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

/** What the storage knows of a plan at a date, in any order: the whole input of a report (DOMAIN.md §9). Rates arrive computed. */
export type ReportFacts = Pick<ReportModel, 'lang' | 'asOf' | 'knownAt' | 'title' | 'issuer'> & {
  plan: Omit<ReportPlan, 'title' | 'titleLang'> & { title: LocalText };
  /** editorial texts: a blank line starts a paragraph, a line starting with "- " is an item */
  sections: { context: LocalText | null; cocreation: LocalText | null; followUp: LocalText | null };
  axes: (Omit<ReportAxis, 'title' | 'titleLang' | 'commitments'> & { title: LocalText })[];
  commitments: ReportFactsCommitment[];
  annexes: { dataNote: LocalText | null; comments: ReportModel['annexes']['comments'] };
};

const byNumber = (left: { number: number }, right: { number: number }): number => left.number - right.number;

const ITEM = /^\s*[-•*–]\s+/;

/** Plain text to paragraphs and lists (DOMAIN.md §9); the language is marked only when it is not the report's. */
export const textToBlocks = (local: LocalText | null, reportLang: Locale): Block[] => {
  if (local === null) return [];
  const mark = local.lang === reportLang ? {} : { lang: local.lang };
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let items: string[] = [];
  const close = (): void => {
    if (paragraph.length > 0) blocks.push({ t: 'p', text: paragraph.join(' '), ...mark });
    if (items.length > 0) blocks.push({ t: 'ul', items, ...mark });
    paragraph = [];
    items = [];
  };
  for (const line of local.text.split(/\r\n|\r|\n/)) {
    const text = line.trim();
    const isItem = ITEM.test(line);
    if (text === '' || (isItem && paragraph.length > 0) || (!isItem && items.length > 0)) close();
    if (text === '') continue;
    if (isItem) items.push(line.replace(ITEM, '').trim());
    else paragraph.push(text);
  }
  close();
  return blocks;
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

  const { title: planTitle, ...plan } = facts.plan;
  const commitments = [...facts.commitments].sort(byNumber);
  return {
    schema: 'iltizam-report/1',
    lang,
    dir: directionOf(lang),
    asOf: facts.asOf,
    knownAt: facts.knownAt,
    title: facts.title,
    issuer: facts.issuer,
    plan: { ...plan, ...titled(planTitle) },
    sections: {
      context: blocks(facts.sections.context),
      cocreation: blocks(facts.sections.cocreation),
      followUp: blocks(facts.sections.followUp),
    },
    axes: [...facts.axes].sort(byNumber).map(({ title, ...axis }) => ({
      ...axis,
      ...titled(title),
      commitments: commitments.filter((commitment) => commitment.axis === axis.number).map((commitment) => commitment.number),
    })),
    commitments: commitments.map(commitmentOf),
    annexes: { dataNote: blocks(facts.annexes.dataNote), comments: facts.annexes.comments },
  };
};
