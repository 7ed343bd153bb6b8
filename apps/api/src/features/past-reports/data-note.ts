import { LOCALES, type Locale, type LocalizedText } from '@iltizam/shared/kernel/locale';
import type { PastReading, PercentRule } from '@iltizam/shared/past-reports/contract';
import type { PastPlanLimits } from '@iltizam/shared/past-reports/to-portable';

type Words = {
  from: (title: string | null) => string;
  printed: string;
  page: string;
  rule: Record<PercentRule, string>;
  unreached: (list: string) => string;
  unknown: (list: string) => string;
  decided: (gaps: number, contradictions: number, corrections: number) => string;
};

const WORDS: Record<Locale, Words> = {
  fr: {
    from: (title) => `Plan repris du texte d’un document imprimé${title === null ? '' : ` : « ${title} »`}.`,
    printed: 'Le document imprime un niveau par activité, ni poids ni pourcentage : les poids sont égaux.',
    page: 'Le document imprime un pourcentage par activité, mais aucun poids : les poids sont égaux.',
    rule: {
      calibrated: 'Les pourcentages ont été choisis à l’intérieur des niveaux cochés pour redonner les taux imprimés.',
      middle: 'Les pourcentages sont le milieu du niveau coché, et 100 pour une activité complétée.',
    },
    unreached: (list) =>
      `À poids égaux, les niveaux cochés ne permettent pas le taux imprimé pour les engagements ${list} : le taux calculé diffère.`,
    unknown: (list) => `Niveau non connu pour les activités ${list}.`,
    decided: (gaps, contradictions, corrections) =>
      `La lecture a relevé ${gaps} lacune(s) et ${contradictions} contradiction(s), tranchées par une personne, et ${corrections} correction(s) de lecture.`,
  },
  en: {
    from: (title) => `Plan taken from the text of a printed document${title === null ? '' : `: “${title}”`}.`,
    printed: 'The document prints a level per activity, neither weights nor percentages: weights are equal.',
    page: 'The document prints a percentage per activity but no weight: weights are equal.',
    rule: {
      calibrated: 'Percentages were chosen inside the ticked levels so as to give back the printed rates.',
      middle: 'Percentages are the middle of the ticked level, and 100 for a completed activity.',
    },
    unreached: (list) =>
      `At equal weights the ticked levels do not allow the printed rate of commitments ${list}: the computed rate differs.`,
    unknown: (list) => `The level of activities ${list} is not known.`,
    decided: (gaps, contradictions, corrections) =>
      `The reading found ${gaps} gap(s) and ${contradictions} contradiction(s), decided by a person, and ${corrections} correction(s).`,
  },
  ar: {
    from: (title) => `خطة مأخوذة من نص وثيقة مطبوعة${title === null ? '' : `: «${title}»`}.`,
    printed: 'تطبع الوثيقة مستوى لكل نشاط دون وزن ولا نسبة: الأوزان متساوية.',
    page: 'تطبع الوثيقة نسبة لكل نشاط دون وزن: الأوزان متساوية.',
    rule: {
      calibrated: 'اختيرت النسب داخل المستويات المؤشر عليها بحيث تعطي النسب المطبوعة.',
      middle: 'النسب هي وسط المستوى المؤشر عليه، و100 للنشاط المكتمل.',
    },
    unreached: (list) => `بأوزان متساوية لا تسمح المستويات المؤشر عليها بالنسبة المطبوعة للالتزامات ${list}: النسبة المحسوبة تختلف.`,
    unknown: (list) => `مستوى الأنشطة ${list} غير معروف.`,
    decided: (gaps, contradictions, corrections) =>
      `عدد الثغرات في القراءة: ${gaps}، وعدد التناقضات: ${contradictions}، بتّ فيها شخص؛ وعدد التصحيحات: ${corrections}.`,
  },
  zgh: {
    from: (title) => `ⴰⵖⴰⵡⴰⵙ ⵉⵜⵜⵓⵙⵢⵏ ⵙⴳ ⵓⴹⵕⵉⵚ ⵏ ⵡⴰⵔⵔⴰ${title === null ? '' : `: « ${title} »`}.`,
    printed: 'ⴰⵔⵔⴰ ⴷⴰ ⵉⵙⴽⴰⵏ ⵜⴰⴼⵙⵏⴰ ⵏ ⴽⵓ ⵜⴰⵡⵓⵔⵉ, ⵡⴰⵔ ⵜⴰⵥⴰⵢⵜ ⵡⴰⵔ ⴰⴼⵎⵉⴹⵉ: ⵜⵉⵥⴰⵢⵉⵏ ⴳⴰⵏⵜ ⴽⵉⴼⴽⵉⴼ.',
    page: 'ⴰⵔⵔⴰ ⴷⴰ ⵉⵙⴽⴰⵏ ⴰⴼⵎⵉⴹⵉ ⵏ ⴽⵓ ⵜⴰⵡⵓⵔⵉ, ⵡⴰⵔ ⵜⴰⵥⴰⵢⵜ: ⵜⵉⵥⴰⵢⵉⵏ ⴳⴰⵏⵜ ⴽⵉⴼⴽⵉⴼ.',
    rule: {
      calibrated: 'ⵉⴼⵎⵉⴹⵉⵢⵏ ⵜⵜⵓⵙⵜⵉⵏ ⴳ ⵜⴼⵙⵏⵉⵡⵉⵏ ⵉⵜⵜⵓⵔⵛⵎⵏ ⴰⴼⴰⴷ ⴰⴷ ⴼⴽⵏ ⵉⴼⵎⵉⴹⵉⵢⵏ ⵉⵜⵜⵓⵙⵉⴳⴳⵣⵏ.',
      middle: 'ⵉⴼⵎⵉⴹⵉⵢⵏ ⴳⴰⵏ ⵜⵓⵣⵣⵓⵎⵜ ⵏ ⵜⴼⵙⵏⴰ ⵉⵜⵜⵓⵔⵛⵎⵏ, ⴷ 100 ⵉ ⵜⵡⵓⵔⵉ ⵉⵎⵎⴷⵏ.',
    },
    unreached: (list) => `ⵙ ⵜⵥⴰⵢⵉⵏ ⵉⴳⴰⵏ ⴽⵉⴼⴽⵉⴼ, ⵜⵉⴼⵙⵏⵉⵡⵉⵏ ⵓⵔ ⴷⴰ ⴰⴽⴽⴰⵏⵜ ⴰⴼⵎⵉⴹⵉ ⵉⵜⵜⵓⵙⵉⴳⴳⵣⵏ ⵏ ⵜⴳⵓⵍⵍⴰ ${list}.`,
    unknown: (list) => `ⵜⴰⴼⵙⵏⴰ ⵏ ⵜⵡⵓⵔⵉⵡⵉⵏ ${list} ⵓⵔ ⵜⵜⵢⴰⵙⵙⵏ.`,
    decided: (gaps, contradictions, corrections) =>
      `ⵜⵉⵖⵔⵉ ⵜⵓⴼⴰ ${gaps} ⵏ ⵉⵎⵓⵔⴰⵏ ⴷ ${contradictions} ⵏ ⵉⵏⵎⴳⴰⵍⵏ, ⵉⴼⵔⴰ ⵜⵏ ⵢⴰⵏ ⵓⴼⴳⴰⵏ, ⴷ ${corrections} ⵏ ⵉⵙⵖⵜⵉⵜⵏ.`,
  },
};

/** Where the figures of a plan made from a printed document come from, said on its pages in four languages. DOMAIN.md §13 */
export function dataNoteOf(reading: PastReading, rule: PercentRule, { unreached, unknown }: PastPlanLimits): LocalizedText {
  const count = (of: string): number => reading.findings.filter((finding) => finding.class === of).length;
  const printsPercents = reading.kind === 'commitment_page';
  return Object.fromEntries(
    LOCALES.map((locale) => {
      const words = WORDS[locale];
      const comma = locale === 'ar' ? '، ' : ', ';
      const sentences = [
        words.from(reading.title),
        ...(printsPercents ? [words.page] : [words.printed, words.rule[rule]]),
        ...(unreached.length > 0 ? [words.unreached(unreached.join(comma))] : []),
        ...(unknown.length > 0 ? [words.unknown(unknown.join(comma))] : []),
        words.decided(count('gap'), count('contradiction'), count('correction')),
      ];
      return [locale, sentences.join(' ')];
    }),
  );
}
