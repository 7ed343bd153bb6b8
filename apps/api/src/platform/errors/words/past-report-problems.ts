import type { ProblemsOf } from './wording.js';

export const pastReportProblems: ProblemsOf<'past_report'> = {
  'past_report.not_text': {
    fr: {
      title: 'Ce fichier n’est pas un texte',
      detail:
        'Son contenu ne se lit pas comme du texte. Enregistrez le rapport en PDF, en .docx ou en texte (.txt), puis choisissez-le de nouveau.',
    },
    ar: {
      title: 'هذا الملف ليس نصا',
      detail: 'لا يمكن قراءة محتواه كنص. احفظوا التقرير بصيغة PDF أو ‎.docx أو نصية (.txt) ثم اختاروه من جديد.',
    },
    en: {
      title: 'This file is not a text',
      detail: 'Its content cannot be read as text. Save the report as PDF, .docx or plain text (.txt), then choose it again.',
    },
    zgh: {
      title: 'ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵓⵔ ⵉⴳⵉ ⴰⴹⵕⵉⵚ',
      detail: 'ⵓⵔ ⵉⵖⵉⵢ ⴰⴷ ⵉⵜⵜⵓⵖⵔ ⵣⵓⵏⴷ ⴰⴹⵕⵉⵚ. ⵃⴹⵓ ⴰⵏⵇⵇⵉⵙ ⵙ PDF, .docx ⵏⵖ ⵙ ⵜⴰⵍⵖⴰ ⵏ ⵓⴹⵕⵉⵚ (.txt), ⵜⵙⵜⵉⴷ ⵜ ⴷⵉⵖ.',
    },
  },
  'past_report.no_text': {
    fr: {
      title: 'Ce fichier ne contient pas de texte',
      detail:
        'Ses pages sont des images, ou leurs lettres ne se laissent pas lire. Faites-en la reconnaissance de caractères (OCR) et enregistrez le résultat en PDF ou en .docx, ou collez le texte du rapport.',
    },
    ar: {
      title: 'لا نص في هذا الملف',
      detail:
        'صفحاته صور، أو لا يمكن قراءة حروفها. طبّقوا عليه التعرف على الحروف (OCR) واحفظوا النتيجة بصيغة PDF أو ‎.docx، أو ألصقوا نص التقرير.',
    },
    en: {
      title: 'This file holds no text',
      detail:
        'Its pages are pictures, or their letters cannot be read. Run character recognition (OCR) on it and save the result as PDF or .docx, or paste the text of the report.',
    },
    zgh: {
      title: 'ⵓⵔ ⵉⵍⵍⵉ ⵓⴹⵕⵉⵚ ⴳ ⵓⴼⴰⵢⵍⵓ ⴰⴷ',
      detail:
        'ⵜⴰⵙⵏⵉⵡⵉⵏ ⵏⵏⵙ ⴳⴰⵏⵜ ⵜⵉⵡⵍⴰⴼⵉⵏ, ⵏⵖ ⵓⵔ ⵖⵉⵢⵏ ⴰⴷ ⵜⵜⵓⵖⵔⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵏⵏⵙ. ⵙⵎⵔⵙ ⴰⵙⵏⵓⵎⵍ ⵏ ⵉⵙⴽⴽⵉⵍⵏ (OCR) ⵜⵃⴹⵓⴷ ⵜ ⵙ PDF ⵏⵖ .docx, ⵏⵖ ⵙⵏⵜⴹ ⴰⴹⵕⵉⵚ.',
    },
  },
  'past_report.not_french': {
    fr: {
      title: 'Seul le français est lu',
      detail:
        'Le lecteur connaît les libellés français des rapports imprimés. Donnez la version française du rapport ; les autres langues s’ajoutent ensuite au plan.',
    },
    ar: {
      title: 'لا تُقرأ إلا الفرنسية',
      detail: 'يعرف القارئ التسميات الفرنسية للتقارير المطبوعة. قدموا النسخة الفرنسية من التقرير؛ وتضاف اللغات الأخرى إلى الخطة بعد ذلك.',
    },
    en: {
      title: 'Only French is read',
      detail:
        'The reader knows the French labels of printed reports. Give the French version of the report; the other languages are added to the plan afterwards.',
    },
    zgh: {
      title: 'ⵖⴰⵙ ⵜⴰⴼⵕⴰⵏⵙⵉⵙⵜ ⴰⴷ ⵉⵜⵜⵓⵖⵔⴰⵏ',
      detail: 'ⴰⵎⵖⵔⵉ ⵉⵙⵙⵏ ⵜⵉⵏⵎⴰⵍ ⵜⵉⴼⵕⴰⵏⵙⵉⵙⵉⵏ ⵏ ⵉⵏⵇⵇⵉⵙⵏ. ⴼⴽ ⴰⵏⵇⵇⵉⵙ ⵙ ⵜⴼⵕⴰⵏⵙⵉⵙⵜ; ⵜⵓⵜⵍⴰⵢⵉⵏ ⵢⴰⴹⵏ ⵜⵜⵓⵔⵏⵓⵏⵜ ⵖⵔ ⵓⵖⴰⵡⴰⵙ ⴷⴼⴼⵉⵔ.',
    },
  },
  'past_report.nothing_found': {
    fr: {
      title: 'Aucun engagement trouvé',
      detail:
        'Le lecteur cherche des titres comme « Engagement 1 : … » et « Activité 1 : … », ou le planning d’un engagement. Vérifiez que le fichier est bien un rapport d’auto-évaluation, entier.',
    },
    ar: {
      title: 'لم يُعثر على أي التزام',
      detail:
        'يبحث القارئ عن عناوين مثل «Engagement 1 : …» و«Activité 1 : …»، أو عن برنامج إنجاز التزام واحد. تحققوا من أن الملف تقرير تقييم ذاتي كامل.',
    },
    en: {
      title: 'No commitment found',
      detail:
        'The reader looks for headings such as “Engagement 1 : …” and “Activité 1 : …”, or for the schedule of one commitment. Check that the file is a whole self-assessment report.',
    },
    zgh: {
      title: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⴳⵓⵍⵍⴰ',
      detail: 'ⴰⵎⵖⵔⵉ ⴷⴰ ⵉⵔⵣⵣⵓ ⵅⴼ ⵉⵣⵡⴰⵍ ⵣⵓⵏⴷ « Engagement 1 : … » ⴷ « Activité 1 : … ». ⵙⵙⵏⵇⴷ ⵎⴰ ⵉⴳⴰ ⵓⴼⴰⵢⵍⵓ ⴰⵏⵇⵇⵉⵙ ⵉⵎⴷⵏ.',
    },
  },
  'past_report.too_many_pages': {
    fr: {
      title: 'Trop de pages',
      detail: '{max} pages au plus. Gardez la partie du rapport qui décrit les engagements.',
    },
    ar: {
      title: 'صفحات كثيرة جدا',
      detail: 'عدد الصفحات {max} على الأكثر. احتفظوا بالجزء الذي يصف الالتزامات.',
    },
    en: {
      title: 'Too many pages',
      detail: '{max} pages at most. Keep the part of the report that describes the commitments.',
    },
    zgh: {
      title: 'ⴳⴳⵓⵜⵏⵜ ⵜⴰⵙⵏⵉⵡⵉⵏ',
      detail: '{max} ⵏ ⵜⴰⵙⵏⵉⵡⵉⵏ ⵙ ⵓⴳⴰⵔ. ⴰⴷⵊ ⵖⴰⵙ ⵜⴰⴼⵓⵍⵜ ⵉⵙⵙⴽⵏⵏ ⵜⵉⴳⵓⵍⵍⴰ.',
    },
  },
  'past_report.too_heavy': {
    fr: {
      title: 'Fichier trop lourd à lire',
      detail: 'La lecture n’a pas abouti en {seconds} secondes. Enregistrez de nouveau le rapport sans images, ou collez son texte.',
    },
    ar: {
      title: 'ملف ثقيل على القراءة',
      detail: 'لم تكتمل القراءة خلال {seconds} ثانية. احفظوا التقرير من جديد دون صور، أو ألصقوا نصه.',
    },
    en: {
      title: 'File too heavy to read',
      detail: 'The reading did not end within {seconds} seconds. Save the report again without pictures, or paste its text.',
    },
    zgh: {
      title: 'ⴰⴼⴰⵢⵍⵓ ⵥⵥⴰⵢ ⵅⴼ ⵜⵖⵓⵔⵉ',
      detail: 'ⵜⴰⵖⵓⵔⵉ ⵓⵔ ⵜⵙⵎⵉⴷ ⴳ {seconds} ⵏ ⵜⵙⵉⵏⵉⵏ. ⵃⴹⵓ ⴰⵏⵇⵇⵉⵙ ⴷⵉⵖ ⵡⴰⵔ ⵜⵉⵡⵍⴰⴼⵉⵏ, ⵏⵖ ⵙⵏⵜⴹ ⴰⴹⵕⵉⵚ ⵏⵏⵙ.',
    },
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
