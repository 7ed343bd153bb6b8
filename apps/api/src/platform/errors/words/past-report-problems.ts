import type { ProblemsOf } from './wording.js';

export const pastReportProblems: ProblemsOf<'past_report'> = {
  'past_report.not_text': {
    fr: {
      title: 'Ce fichier n’est pas un texte',
      detail: 'Son contenu ne se lit pas comme du texte. Enregistrez le rapport au format texte (.txt), puis choisissez-le de nouveau.',
    },
    ar: { title: 'هذا الملف ليس نصا', detail: 'لا يمكن قراءة محتواه كنص. احفظوا التقرير بصيغة نصية (.txt) ثم اختاروه من جديد.' },
    en: {
      title: 'This file is not a text',
      detail: 'Its content cannot be read as text. Save the report as plain text (.txt), then choose it again.',
    },
    zgh: { title: 'ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵓⵔ ⵉⴳⵉ ⴰⴹⵕⵉⵚ', detail: 'ⵓⵔ ⵉⵖⵉⵢ ⴰⴷ ⵉⵜⵜⵓⵖⵔ ⵣⵓⵏⴷ ⴰⴹⵕⵉⵚ. ⵃⴹⵓ ⴰⵏⵇⵇⵉⵙ ⵙ ⵜⴰⵍⵖⴰ ⵏ ⵓⴹⵕⵉⵚ (.txt), ⵜⵙⵜⵉⴷ ⵜ ⴷⵉⵖ.' },
  },
  'past_report.too_long': {
    fr: { title: 'Texte trop long', detail: '{lines} lignes au plus, de {characters} caractères au plus.' },
    ar: { title: 'النص طويل جدا', detail: '{lines} سطر على الأكثر، و{characters} حرف في السطر على الأكثر.' },
    en: { title: 'Text too long', detail: '{lines} lines at most, of {characters} characters at most.' },
    zgh: { title: 'ⴰⴹⵕⵉⵚ ⵖⵣⵣⵉⴼ ⴱⴰⵀⵔⴰ', detail: '{lines} ⵏ ⵉⵣⵔⵉⵔⴳⵏ ⵙ ⵓⴳⴰⵔ, ⴷ {characters} ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⴳ ⵓⵣⵔⵉⵔⴳ.' },
  },
  'past_report.undecided': {
    fr: {
      title: 'Il reste des points à trancher',
      detail: '{count} lacunes ou contradictions attendent une décision. Tranchez-les avant de créer le plan.',
    },
    ar: { title: 'ما زالت نقاط تنتظر البت', detail: 'عدد الثغرات أو التناقضات التي تنتظر قرارا: {count}. بتّوا فيها قبل إنشاء الخطة.' },
    en: {
      title: 'Some points are still to be decided',
      detail: '{count} gaps or contradictions wait for a decision. Decide on them before making the plan.',
    },
    zgh: { title: 'ⵇⵇⵉⵎⴰⵏⵜ ⵜⵏⵇⵇⵉⴹⵉⵏ ⵉⵔⴰⵏ ⴰⴱⵔⴰⵎ', detail: '{count} ⵏ ⵉⵎⵓⵔⴰⵏ ⵏⵖ ⵉⵏⵎⴳⴰⵍⵏ ⵇⵇⵍⵏ ⵉ ⵓⴱⵔⴰⵎ. ⴼⵔⵓ ⵜⵏ ⴷⴰⵜ ⵓⵙⴽⴰⵔ ⵏ ⵓⵖⴰⵡⴰⵙ.' },
  },
  'past_report.planned': {
    fr: { title: 'Le plan est déjà créé', detail: 'Un plan a été créé à partir de ce rapport : ses décisions ne changent plus.' },
    ar: { title: 'الخطة موجودة من قبل', detail: 'أُنشئت خطة من هذا التقرير: لم تعد قراراته تتغير.' },
    en: { title: 'The plan exists already', detail: 'A plan was made from this report: its decisions no longer change.' },
    zgh: { title: 'ⴰⵖⴰⵡⴰⵙ ⵉⵍⵍⴰ ⵢⴰⴷ', detail: 'ⵉⵜⵜⵓⵙⴽⵔ ⵓⵖⴰⵡⴰⵙ ⵙⴳ ⵓⵏⵇⵇⵉⵙ ⴰⴷ: ⵓⵔ ⵙⵓⵍ ⴷⴰ ⵜⵜⵏⴼⴰⵍⵏ ⵉⴱⵔⴰⵎⵏ ⵏⵏⵙ.' },
  },
};
