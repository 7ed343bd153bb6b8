import type { ErrorCode } from '@iltizam/shared/kernel/errors';
import type { Locale } from '@iltizam/shared/kernel/locale';

export type ProblemWording = Record<Locale, { title: string; detail: string }>;
export type FieldWording = Record<Locale, string>;

/** The words of every code of these areas: a code without words in each language does not compile, nor do words without a code. */
export type ProblemsOf<Area extends string> = Record<Extract<ErrorCode, `${Area}.${string}`>, ProblemWording>;
