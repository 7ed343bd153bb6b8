import type { ErrorCode, ErrorParams } from '@iltizam/shared/kernel/errors';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { accountProblems } from './words/account-problems.js';
import { archiveProblems } from './words/archive-problems.js';
import { commentProblems } from './words/comment-problems.js';
import { documentProblems } from './words/document-problems.js';
import { fieldFacts } from './words/field-facts.js';
import { fieldForms } from './words/field-forms.js';
import { importCellProblems } from './words/import-cell-problems.js';
import { importProblems } from './words/import-problems.js';
import { pastReportProblems } from './words/past-report-problems.js';
import { planProblems } from './words/plan-problems.js';
import { progressProblems } from './words/progress-problems.js';
import { reportProblems } from './words/report-problems.js';
import { requestProblems } from './words/request-problems.js';
import type { FieldWording, ProblemWording } from './words/wording.js';

const PROBLEMS: Record<ErrorCode, ProblemWording> = {
  ...requestProblems,
  ...accountProblems,
  ...planProblems,
  ...progressProblems,
  ...importProblems,
  ...importCellProblems,
  ...commentProblems,
  ...reportProblems,
  ...documentProblems,
  ...archiveProblems,
  ...pastReportProblems,
};

const FIELDS = { ...fieldForms, ...fieldFacts };
export type FieldCode = keyof typeof FIELDS;

const filled = (text: string, params: ErrorParams): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole));

export const problemWords = (locale: Locale, code: ErrorCode, params: ErrorParams): { title: string; detail: string } => {
  const { title, detail } = PROBLEMS[code][locale];
  return { title, detail: filled(detail, params) };
};

/** A rule without words of its own says that the form is wrong, never the library's English. */
export const fieldWords = (locale: Locale, code: string, params: ErrorParams): string => {
  if (code in PROBLEMS) return problemWords(locale, code as ErrorCode, params).detail;
  const wording: FieldWording = FIELDS[code in FIELDS ? (code as FieldCode) : 'nestedValidation'];
  return filled(wording[locale], params);
};
