import type { WarningReasonCode } from '@iltizam/shared/committee/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { DifficultyCode } from '@iltizam/shared/progress/contract';
import { AR } from './words/ar.js';
import { EN } from './words/en.js';
import { FR } from './words/fr.js';
import { ZGH } from './words/zgh.js';

/** What the printed page says, as the screens say it; counts and days arrive as numbers, the rest ready to print. */
export type BriefWords = {
  title: string;
  firstDay: string;
  situation: (date: string) => string;
  sinceMeeting: (date: string, title: string) => string;
  sinceDay: (date: string) => string;
  undeclared: (date: string) => string;
  figures: { rate: string; planned: string; change: string; completed: string; alerts: string; difficulties: string };
  axes: string;
  curve: string;
  curveAlt: (reported: string, planned: string, date: string) => string;
  series: { planned: string; reported: string; projected: string };
  forecast: {
    nothing: string;
    done: string;
    tooEarly: string;
    noEnd: string;
    inTime: (date: string, due: string) => string;
    tooLate: (date: string, due: string, days: number) => string;
    basis: (points: string, date: string) => string;
  };
  warnings: string;
  noWarnings: string;
  reason: Record<Exclude<WarningReasonCode, 'forecast_late'>, (count: number, days: number, figure: string) => string> & {
    forecast_late: (date: string | null, days: number) => string;
  };
  difficulties: string;
  noDifficulties: string;
  difficulty: (body: string, days: number, owner: string | null) => string;
  codes: Record<DifficultyCode, string>;
  changes: string;
  noChanges: string;
  firstDeclared: string;
  completed: string;
  late: string;
  opened: (count: number) => string;
  resolved: (count: number) => string;
  amended: (count: number) => string;
  more: (count: number) => string;
  questions: string;
  noQuestions: string;
  askDifficulty: (code: string, place: string, days: number, owner: string | null) => string;
  askEnd: (commitment: string, date: string | null) => string;
  askOverdue: (commitment: string, days: number) => string;
  noRate: string;
  page: string;
  fingerprint: (hash: string) => string;
};

export const BRIEF_WORDS: Readonly<Record<Locale, BriefWords>> = { fr: FR, ar: AR, en: EN, zgh: ZGH };
