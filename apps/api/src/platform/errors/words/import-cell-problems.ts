import type { ProblemsOf } from './wording.js';

/** What a file says and no import writes, with the place where it changes. */
export const importCellProblems: ProblemsOf<'import_cell'> = {
  'import_cell.of_its_past': {
    fr: {
      title: 'Fixé avec le plan',
      detail:
        'Cela est fixé quand le plan est créé ou repris de ses sources, et ne change plus ensuite. Laissez la valeur d’origine ou videz la colonne de ce fichier.',
    },
    ar: {
      title: 'محدد مع الخطة',
      detail: 'يُحدَّد هذا عند إنشاء الخطة أو أخذها من مصادرها، ولا يتغير بعد ذلك. اتركوا القيمة الأصلية.',
    },
    en: {
      title: 'Settled with the plan',
      detail:
        'This is settled when the plan is created or taken from its sources, and does not change afterwards. Leave the value as it was.',
    },
    zgh: {
      title: 'ⵉⵜⵜⵓⵙⴱⴷⴷ ⴰⴽⴷ ⵓⵖⴰⵡⴰⵙ',
      detail: 'ⴰⵢⴰ ⵉⵜⵜⵓⵙⴱⴷⴷ ⴰⴷⴷⴰⵢ ⵉⵜⵜⵓⵙⴽⴰⵔ ⵓⵖⴰⵡⴰⵙ, ⵓⵔ ⵙⴰⵔ ⵉⴱⴷⴷⵍ. ⴰⵊⵊ ⴰⵜⵉⴳ ⴰⵎⵣⵡⴰⵔⵓ.',
    },
  },
  'import_cell.state_elsewhere': {
    fr: {
      title: 'L’état change dans l’atelier',
      detail:
        'Un plan passe d’un état à l’autre avec ses contrôles, dans «\u00a0Préparer les plans\u00a0»\u00a0; la date s’inscrit ce jour-là. Laissez la valeur d’origine.',
    },
    ar: {
      title: 'الحالة تتغير في ورشة الإعداد',
      detail: 'تنتقل الخطة من حالة إلى أخرى مع مراقباتها في «إعداد الخطط»، ويُسجَّل التاريخ في ذلك اليوم. اتركوا القيمة الأصلية.',
    },
    en: {
      title: 'The state changes in the studio',
      detail:
        'A plan moves from state to state with its checks, in “Prepare plans”; the date is noted on that day. Leave the value as it was.',
    },
    zgh: {
      title: 'ⴰⴷⴷⴰⴷ ⵉⴱⴷⴷⵍ ⴳ ⵓⵙⵉⵔⴳ',
      detail: 'ⴰⴷⴷⴰⴷ ⵏ ⵓⵖⴰⵡⴰⵙ ⴰⵔ ⵉⵜⴱⴷⴷⴰⵍ ⴳ «ⴰⵙⵙⵓⵊⴷ ⵏ ⵉⵖⴰⵡⴰⵙⵏ». ⴰⵊⵊ ⴰⵜⵉⴳ ⴰⵎⵣⵡⴰⵔⵓ.',
    },
  },
  'import_cell.member_elsewhere': {
    fr: {
      title: 'Le membre change ailleurs',
      detail: 'Le nom et la nature d’un membre changent dans «\u00a0Membres\u00a0», pour tous ses plans. Laissez la valeur d’origine.',
    },
    ar: {
      title: 'العضو يتغير في مكان آخر',
      detail: 'يتغير اسم العضو ونوعه في «الأعضاء»، لجميع خططه. اتركوا القيمة الأصلية.',
    },
    en: {
      title: 'The member changes elsewhere',
      detail: 'The name and kind of a member change in “Members”, for all its plans. Leave the value as it was.',
    },
    zgh: {
      title: 'ⴰⴳⵎⴰⵎ ⵉⴱⴷⴷⵍ ⴳ ⵓⴷⵖⴰⵔ ⵢⴰⴹⵏ',
      detail: 'ⵉⵙⵎ ⵏ ⵓⴳⵎⴰⵎ ⴰⵔ ⵉⵜⴱⴷⴷⴰⵍ ⴳ «ⵉⴳⵎⴰⵎⵏ». ⴰⵊⵊ ⴰⵜⵉⴳ ⴰⵎⵣⵡⴰⵔⵓ.',
    },
  },
  'import_cell.body_elsewhere': {
    fr: {
      title: 'L’organisme change ailleurs',
      detail: 'Un organisme est renommé partout à la fois\u00a0: apportez cette ligne par un import «\u00a0Des organismes\u00a0».',
    },
    ar: {
      title: 'الهيئة تتغير في مكان آخر',
      detail: 'تتغير تسمية الهيئة حيثما وردت دفعة واحدة: أحضروا هذا السطر باستيراد من نوع «هيئات».',
    },
    en: {
      title: 'The body changes elsewhere',
      detail: 'A body is renamed everywhere at once: bring this row by an import of “Bodies”.',
    },
    zgh: {
      title: 'ⵜⴰⵎⵙⵙⵓⴷⵙⵜ ⵜⴱⴷⴷⵍ ⴳ ⵓⴷⵖⴰⵔ ⵢⴰⴹⵏ',
      detail: 'ⴰⵡⵉ ⵉⵣⵔⵉⵔⵉⴳ ⴰⴷ ⵙ ⵓⵙⴽⵛⵎ ⵏ ⵜⵎⵙⵙⵓⴷⴰⵙ.',
    },
  },
  'import_cell.amendment_told': {
    fr: {
      title: 'L’amendement est publié',
      detail:
        'Un amendement publié ne se réécrit pas, et un nouveau ne s’écrit pas ici. Changez la valeur elle-même (titre, texte, poids, dates, règles) dans sa feuille\u00a0: l’import en fait un amendement.',
    },
    ar: {
      title: 'التعديل منشور',
      detail:
        'لا يُعاد كتابة تعديل منشور، ولا يُكتب هنا تعديل جديد. غيّروا القيمة نفسها (العنوان أو النص أو الوزن أو التواريخ أو القواعد) في ورقتها: يجعل الاستيراد منها تعديلا.',
    },
    en: {
      title: 'The amendment is published',
      detail:
        'A published amendment is not rewritten, and a new one is not written here. Change the value itself (title, text, weight, dates, rules) in its sheet: the import makes an amendment of it.',
    },
    zgh: {
      title: 'ⵉⵜⵜⵓⴼⵙⵔ ⵓⵙⵙⵏⴼⵍ',
      detail: 'ⴰⵙⵙⵏⴼⵍ ⵉⵜⵜⵓⴼⵙⵔⵏ ⵓⵔ ⴰⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴷⴰⵖ. ⴱⴷⴷⵍ ⴰⵜⵉⴳ ⵏⵏⵙ ⴳ ⵜⵡⵔⵉⵇⵜ ⵏⵏⵙ: ⴰⵙⴽⵛⵎ ⴰⴷ ⴳⵉⵙ ⵉⵙⴽⵔ ⴰⵙⵙⵏⴼⵍ.',
    },
  },
  'import_cell.structure_adopted': {
    fr: {
      title: 'La structure est adoptée',
      detail:
        'Après l’adoption, un plan ne reçoit plus ni axe, ni engagement, ni indicateur. Une activité peut s’ajouter\u00a0; le reste attend le plan suivant.',
    },
    ar: {
      title: 'البنية معتمدة',
      detail: 'بعد الاعتماد لا تُضاف إلى الخطة محاور ولا التزامات ولا مؤشرات. يمكن إضافة نشاط، والباقي ينتظر الخطة الموالية.',
    },
    en: {
      title: 'The structure is adopted',
      detail:
        'After the adoption a plan gets no more axes, commitments or indicators. An activity can be added; the rest waits for the next plan.',
    },
    zgh: {
      title: 'ⵜⵜⵓⵙⵉⵖ ⵜⵓⵙⴽⴰ',
      detail: 'ⴷⴼⴼⵉⵔ ⵡⴰⵙⴰⵖ ⵓⵔ ⴰⵔ ⵜⵜⵢⴰⵔⵏⴰⵏ ⵉⴳⵍⵍⴰⵢⵏ ⵏⵖ ⵜⵉⵔⵎⵓⵜⵉⵏ ⵏⵖ ⵉⵎⵎⴰⵍⵏ. ⵉⵖⵉ ⴰⴷ ⵜⵔⵏⵓⴷ ⵜⴰⵡⵓⵔⵉ.',
    },
  },
  'import_cell.back_to_adopted': {
    fr: {
      title: 'Retour à la valeur adoptée',
      detail:
        'C’est la valeur adoptée\u00a0; un amendement a mis en vigueur\u00a0: {inForce}. Appliqué, l’import remet la valeur adoptée par un nouvel amendement. Pour ne rien changer, écrivez la valeur en vigueur, ou apportez aussi la feuille des amendements.',
    },
    ar: {
      title: 'عودة إلى القيمة المعتمدة',
      detail:
        'هذه هي القيمة المعتمدة، وقد جعل تعديلٌ القيمةَ السارية: {inForce}. عند التطبيق يعيد الاستيراد القيمة المعتمدة بتعديل جديد. لكي لا يتغير شيء، اكتبوا القيمة السارية أو أحضروا ورقة التعديلات أيضا.',
    },
    en: {
      title: 'Back to the adopted value',
      detail:
        'This is the adopted value; an amendment put in force: {inForce}. Applied, the import puts the adopted value back by a new amendment. To change nothing, write the value in force, or bring the sheet of amendments along.',
    },
    zgh: {
      title: 'ⴰⵖⵓⵍ ⵖⵔ ⵡⴰⵜⵉⴳ ⵉⵜⵜⵓⵙⵉⵖⵏ',
      detail: 'ⵡⴰⴷ ⵉⴳⴰ ⴰⵜⵉⴳ ⵉⵜⵜⵓⵙⵉⵖⵏ; ⴰⵜⵉⴳ ⵏ ⵖⵉⵍⴰ: {inForce}. ⴰⵙⴽⵛⵎ ⴰⴷ ⴷ ⵉⵔⴰⵔ ⴰⵜⵉⴳ ⵉⵜⵜⵓⵙⵉⵖⵏ ⵙ ⵓⵙⵙⵏⴼⵍ ⴰⵎⴰⵢⵏⵓ.',
    },
  },
  'import_cell.narrative_drafted': {
    fr: {
      title: 'Un brouillon est en cours',
      detail:
        'Quelqu’un écrit ce compte rendu dans cette langue et ne l’a pas publié\u00a0: un fichier ne le remplace pas. Publiez-le ou reprenez-le sur la page de l’activité.',
    },
    ar: {
      title: 'توجد مسودة',
      detail: 'يكتب شخص ما هذا التقرير السردي بهذه اللغة ولم ينشره بعد: لا يحل ملف محله. انشروه أو تابعوه في صفحة النشاط.',
    },
    en: {
      title: 'A draft is under way',
      detail:
        'Somebody is writing this narrative in this language and has not published it: a file does not replace it. Publish it or go on with it on the page of the activity.',
    },
    zgh: {
      title: 'ⵉⵍⵍⴰ ⵓⵔⵎⵓⴷ',
      detail: 'ⵉⵍⵍⴰ ⵎⴰⴷ ⵉⵜⵜⴰⵔⴰⵏ ⴰⵔⵔⴰ ⴰⴷ ⵙ ⵜⵓⵜⵍⴰⵢⵜ ⴰⴷ ⵓⵔ ⵜ ⵉⴼⵙⵉⵔ: ⵓⵔ ⵜ ⵉⵜⵜⴱⴷⴷⵉⵍ ⵓⴼⴰⵢⵍⵓ. ⴼⵙⵔ ⵜ ⵏⵖ ⴽⵎⵎⵍ ⵜ ⴳ ⵜⴰⵙⵏⴰ ⵏ ⵜⵡⵓⵔⵉ.',
    },
  },
  'import_cell.weight_kept': {
    fr: {
      title: 'Un poids donné reste',
      detail:
        'Une activité qui a un poids dans un plan adopté en garde un\u00a0: écrivez-le. Une activité ajoutée peut ne pas en avoir\u00a0; pour retirer une activité du calcul, abandonnez-la par un amendement.',
    },
    ar: {
      title: 'الوزن المعطى يبقى',
      detail:
        'النشاط الذي له وزن في خطة معتمدة يحتفظ بوزن: اكتبوه. يمكن لنشاط مضاف ألا يكون له وزن؛ ولإخراج نشاط من الحساب، تخلوا عنه بتعديل.',
    },
    en: {
      title: 'A weight once given stays',
      detail:
        'An activity that has a weight in an adopted plan keeps one: write it. An added activity may have none; to take an activity out of the calculation, drop it by an amendment.',
    },
    zgh: {
      title: 'ⵜⴰⵥⴰⵢⵜ ⵉⵜⵜⵓⴼⴽⴰⵏ ⴰⵔ ⵜⵜⵖⵉⵎⵉ',
      detail: 'ⵜⴰⵡⵓⵔⵉ ⵉⵍⴰⵏ ⵜⴰⵥⴰⵢⵜ ⴳ ⵓⵖⴰⵡⴰⵙ ⵉⵜⵜⵓⵇⴱⵍⵏ ⴷⴰ ⵜⵜ ⵜⵃⵟⵟⵓ: ⴰⵔⴰ ⵜⵜ.',
    },
  },
};
