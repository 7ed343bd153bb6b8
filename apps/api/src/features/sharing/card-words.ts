import { CLDR } from '@iltizam/shared/kernel/cldr.generated';
import type { PartialDate } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Band } from '@iltizam/shared/progress/contract';

type CardWords = {
  site: string;
  tagline: string;
  commitment: (number: number) => string;
  axis: (number: number) => string;
  partly: (described: number, commitments: number) => string;
  done: (date: string) => string;
  published: (date: string) => string;
  noRate: (date: string) => string;
  reported: (date: string) => string;
  bands: Record<Band | 'not_reported', string>;
  firstDay: string;
  months: readonly string[];
};

/** What a card says, as the screens say it. */
export const CARD_WORDS: Record<Locale, CardWords> = {
  fr: {
    site: 'Iltizam',
    tagline: 'Suivi public des engagements',
    commitment: (number) => `Engagement ${number}`,
    axis: (number) => `Axe ${number}`,
    partly: (described, commitments) => `Engagements décrits\u00a0: ${described} sur ${commitments}`,
    done: (date) => `réalisés au ${date}`,
    published: (date) => `taux publié, ${date}`,
    noRate: (date) => `Rien n’était déclaré au ${date}`,
    reported: (date) => `dernière déclaration\u00a0: ${date}`,
    bands: {
      not_started: 'Non entamée',
      limited: 'Limitée',
      significant: 'Significative',
      completed: 'Complétée',
      not_reported: 'Non déclarée',
    },
    firstDay: '1er',
    months: CLDR.fr.months,
  },
  ar: {
    site: 'التزام',
    tagline: 'التتبع العمومي للالتزامات',
    commitment: (number) => `الالتزام ${number}`,
    axis: (number) => `المحور ${number}`,
    partly: (described, commitments) => `الالتزامات الموصوفة: ${described} من أصل ${commitments}`,
    done: (date) => `منجزة إلى غاية ${date}`,
    published: (date) => `النسبة المنشورة، ${date}`,
    noRate: (date) => `لم يكن أي شيء مصرحا به في ${date}`,
    reported: (date) => `آخر تصريح: ${date}`,
    bands: {
      not_started: 'لم ينطلق بعد',
      limited: 'تقدم محدود',
      significant: 'تقدم ملموس',
      completed: 'مكتمل',
      not_reported: 'غير مصرح به',
    },
    firstDay: '1',
    months: CLDR.ar.months,
  },
  en: {
    site: 'Iltizam',
    tagline: 'Public tracking of commitments',
    commitment: (number) => `Commitment ${number}`,
    axis: (number) => `Axis ${number}`,
    partly: (described, commitments) => `Commitments described: ${described} of ${commitments}`,
    done: (date) => `done on ${date}`,
    published: (date) => `published rate, ${date}`,
    noRate: (date) => `Nothing had been reported by ${date}`,
    reported: (date) => `last report: ${date}`,
    bands: {
      not_started: 'Not started',
      limited: 'Limited',
      significant: 'Significant',
      completed: 'Completed',
      not_reported: 'Not reported',
    },
    firstDay: '1',
    months: CLDR.en.months,
  },
  zgh: {
    site: 'ⵉⵍⵜⵉⵣⴰⵎ',
    tagline: 'ⴰⴹⴼⴰⵕ ⴰⴳⴷⵓⴷⴰⵏ ⵏ ⵜⴳⵓⵍⵍⴰ',
    commitment: (number) => `ⵜⴰⴳⴰⵍⵍⵉⵜ ${number}`,
    axis: (number) => `ⴰⴳⵍⵍⵓⵙ ${number}`,
    partly: (described, commitments) => `ⵜⵉⴳⵓⵍⵍⴰ ⵉⵜⵜⵓⴳⵍⵎⵏ: ${described} ⵙⴳ ${commitments}`,
    done: (date) => `ⵉⵜⵜⵓⵙⴽⵔⵏ ⴳ ${date}`,
    published: (date) => `ⴰⴼⵎⵉⴹⵉ ⵉⵜⵜⵓⴼⵙⵔⵏ, ${date}`,
    noRate: (date) => `ⵓⵔ ⵉⵜⵜⵓⵎⵍⵉ ⴰⵡⴷ ⵢⴰⵜ ⴳ ${date}`,
    reported: (date) => `ⵓⵎⵎⵓⵍ ⴰⵎⴳⴳⴰⵔⵓ: ${date}`,
    bands: {
      not_started: 'ⵓⵔ ⵜⴱⴷⵉ',
      limited: 'ⵜⴷⵔⵓⵙ',
      significant: 'ⵜⵎⵇⵇⵓⵔ',
      completed: 'ⵜⵎⵎⴷ',
      not_reported: 'ⵓⵔ ⵜⵜⵓⵎⵍⵉ',
    },
    firstDay: '1',
    months: CLDR.zgh.months,
  },
};

/** "31 juillet 2023", "décembre 2020" or "2020": as precise as the date is. DOMAIN.md §4 */
export const dateInWords = (date: PartialDate, { months, firstDay }: CardWords): string => {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = month.startsWith('Q') ? month : (months[Number(month) - 1] ?? month);
  if (day === undefined) return `${name} ${year}`;
  return `${day === '01' ? firstDay : Number(day)} ${name} ${year}`;
};
