import type { ProblemsOf } from './wording.js';

export const importProblems: ProblemsOf<'import'> = {
  'import.type_refused': {
    fr: { title: 'Type de fichier refusé', detail: 'Apportez un classeur (.xlsx), un tableau (.csv) ou une archive de tableaux (.zip).' },
    ar: { title: 'نوع ملف مرفوض', detail: 'قدّموا مصنفا (.xlsx) أو جدولا (.csv) أو أرشيف جداول (.zip).' },
    en: { title: 'File type refused', detail: 'Bring a workbook (.xlsx), a table (.csv) or an archive of tables (.zip).' },
    zgh: { title: 'ⴰⵏⴰⵡ ⵏ ⵓⴼⴰⵢⵍⵓ ⵉⵜⵜⵡⴰⴳⵢⴻⵏ', detail: 'ⴰⵡⵉⴷ ⴰⴷⵍⵉⵙ ⵏ ⵜⴼⵍⵡⵉⵏ (.xlsx), ⵜⴰⴼⵍⵡⵉⵜ (.csv) ⵏⵖ ⴰⵔⵛⵉⴼ ⵏ ⵜⴼⵍⵡⵉⵏ (.zip).' },
  },
  'import.unreadable': {
    fr: {
      title: 'Fichier illisible',
      detail: 'Le fichier n’a pas pu être lu\u00a0: il est endommagé, protégé ou n’est pas ce que dit son nom.',
    },
    ar: { title: 'ملف غير مقروء', detail: 'تعذرت قراءة الملف: إنه تالف أو محمي أو ليس ما يقوله اسمه.' },
    en: { title: 'Unreadable file', detail: 'The file could not be read: it is damaged, protected or not what its name says.' },
    zgh: { title: 'ⴰⴼⴰⵢⵍⵓ ⵓⵔ ⵉⵜⵜⵢⴰⵖⵔⵉⵏ', detail: 'ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵜⵜⵢⴰⵖⵔ ⵓⴼⴰⵢⵍⵓ: ⵉⵅⵙⵔ, ⵉⵜⵜⵡⴰⵃⴹⴰ ⵏⵖ ⵓⵔ ⵉⴳⵉ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵉⵏⵉ ⵢⵉⵙⵎ ⵏⵏⵙ.' },
  },
  'import.plan_missing': {
    fr: {
      title: 'Quel plan\u202f?',
      detail: 'Aucune ligne ne dit de quel plan il s’agit, ou ce plan n’existe pas et le fichier ne le décrit pas.',
    },
    ar: { title: 'أي خطة؟', detail: 'لا يقول أي سطر عن أي خطة يتعلق الأمر، أو أن هذه الخطة غير موجودة والملف لا يصفها.' },
    en: {
      title: 'Which plan?',
      detail: 'No row says which plan it is about, or that plan does not exist and the file does not describe it.',
    },
    zgh: { title: 'ⵎⴰⵏ ⴰⵖⴰⵡⴰⵙ?', detail: 'ⵓⵔ ⵉⵍⵍⵉ ⵉⵣⵔⵉⵔⵉⴳ ⵉⵜⵜⵉⵏⵉⵏ ⵎⴰⵏ ⴰⵖⴰⵡⴰⵙ, ⵏⵖ ⵓⵔ ⵉⵍⵍⵉ ⵓⵖⴰⵡⴰⵙ ⴰⴷ ⵓⵔ ⵜ ⵉⵙⵏⵓⵎⵍ ⵓⴼⴰⵢⵍⵓ.' },
  },
  'import.several_plans': {
    fr: { title: 'Plusieurs plans', detail: 'Le fichier parle de plusieurs plans\u00a0: un fichier n’en apporte qu’un.' },
    ar: { title: 'عدة خطط', detail: 'يتحدث الملف عن عدة خطط: ملف واحد يأتي بخطة واحدة.' },
    en: { title: 'Several plans', detail: 'The file speaks of several plans: one file brings one.' },
    zgh: { title: 'ⴽⵉⴳⴰⵏ ⵏ ⵉⵖⴰⵡⴰⵙⵏ', detail: 'ⴰⵔ ⵉⵙⴰⵡⴰⵍ ⵓⴼⴰⵢⵍⵓ ⵅⴼ ⴽⵉⴳⴰⵏ ⵏ ⵉⵖⴰⵡⴰⵙⵏ: ⴰⴼⴰⵢⵍⵓ ⵉⵜⵜⴰⵡⵉⴷ ⵢⴰⵏ.' },
  },
  'import.not_ready': {
    fr: { title: 'Import non applicable', detail: 'Seul un import lu et sans erreur peut être appliqué, une fois.' },
    ar: { title: 'استيراد غير قابل للتطبيق', detail: 'لا يطبق إلا استيراد قُرئ دون أخطاء، مرة واحدة.' },
    en: { title: 'Import cannot be applied', detail: 'Only an import that was read without errors can be applied, once.' },
    zgh: { title: 'ⴰⵙⴽⵛⵎ ⵓⵔ ⵉⵜⵜⵓⵙⵏⵙⵉⵏ', detail: 'ⵖⴰⵙ ⴰⵙⴽⵛⵎ ⵉⵜⵜⵢⴰⵖⵔⵉⵏ ⴱⵍⴰ ⵜⵉⵣⴳⵍⵉⵡⵉⵏ ⴰⵢⴷ ⵉⵜⵜⵓⵙⵏⵙⴰⵏ, ⵢⴰⵜ ⵜⵡⴰⵍⴰ.' },
  },
  'import.plan_moved': {
    fr: {
      title: 'Le plan a changé',
      detail:
        'Le plan a été modifié depuis la lecture du fichier. Rien n’a été écrit\u202f; le fichier est relu\u00a0: vérifiez-le de nouveau.',
    },
    ar: { title: 'تغيرت الخطة', detail: 'عُدلت الخطة منذ قراءة الملف. لم يُكتب شيء؛ تعاد قراءة الملف: تحققوا منه مرة أخرى.' },
    en: {
      title: 'The plan has changed',
      detail: 'The plan was changed since the file was read. Nothing was written; the file is being read again: check it once more.',
    },
    zgh: { title: 'ⵉⴱⴷⴷⵍ ⵓⵖⴰⵡⴰⵙ', detail: 'ⵉⴱⴷⴷⵍ ⵓⵖⴰⵡⴰⵙ ⵙⴳ ⵜⵖⵓⵔⵉ ⵏ ⵓⴼⴰⵢⵍⵓ. ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⵡⴰⵍⵓ; ⴰⴷ ⵉⵜⵜⵢⴰⵖⵔ ⴷⴰⵖ: ⵙⵏⵇⴷ ⵜ.' },
  },
  'import.plan_closed': {
    fr: { title: 'Le plan est clos', detail: 'Un plan clos ne change plus.' },
    ar: { title: 'الخطة مغلقة', detail: 'الخطة المغلقة لا تتغير.' },
    en: { title: 'The plan is closed', detail: 'A closed plan no longer changes.' },
    zgh: { title: 'ⵉⵇⵇⵏ ⵓⵖⴰⵡⴰⵙ', detail: 'ⴰⵖⴰⵡⴰⵙ ⵉⵇⵇⵏⵏ ⵓⵔ ⴰⵔ ⵉⵜⴱⴷⴷⴰⵍ.' },
  },
  'import.not_applied': {
    fr: { title: 'Rien à annuler', detail: 'Seul un import appliqué peut être annulé, une fois.' },
    ar: { title: 'لا شيء للتراجع عنه', detail: 'لا يمكن التراجع إلا عن استيراد طُبق، مرة واحدة.' },
    en: { title: 'Nothing to undo', detail: 'Only an import that was applied can be undone, once.' },
    zgh: { title: 'ⵓⵔ ⵉⵍⵍⵉ ⵎⴰ ⵉⵜⵜⵓⵔⴰⵔⵏ', detail: 'ⵖⴰⵙ ⴰⵙⴽⵛⵎ ⵉⵜⵜⵓⵙⵏⵙⵏ ⴰⵢⴷ ⵉⵜⵜⵓⵔⴰⵔⵏ, ⵢⴰⵜ ⵜⵡⴰⵍⴰ.' },
  },
  'import.changed_since': {
    fr: { title: 'Modifié depuis', detail: 'Quelqu’un a écrit depuis dans ce que l’import a touché. Corrigez à la main.' },
    ar: { title: 'عُدل منذ ذلك', detail: 'كتب أحد منذ ذلك فيما لمسه الاستيراد. صححوا يدويا.' },
    en: { title: 'Changed since', detail: 'Somebody has since written in what the import touched. Correct it by hand.' },
    zgh: { title: 'ⵉⴱⴷⴷⵍ ⵙⴳ ⵉⵎⵉⵔ', detail: 'ⵢⵓⵔⴰ ⵢⴰⵏ ⴳ ⵎⴰⵢⴷ ⵉⵙⵍⴰ ⵓⵙⴽⵛⵎ. ⵙⵖⵜⵉ ⵙ ⵓⴼⵓⵙ.' },
  },
  'import.of_its_past': {
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
  'import.state_elsewhere': {
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
  'import.member_elsewhere': {
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
  'import.body_elsewhere': {
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
  'import.amendment_told': {
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
  'import.structure_adopted': {
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
  'import.back_to_adopted': {
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
  'import.narrative_drafted': {
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
  'import.not_amendable': {
    fr: {
      title: 'Ne change plus après l’adoption',
      detail:
        'Le plan est adopté\u00a0: cette valeur ne change plus, même par un amendement. Les traductions, les titres, les textes d’un engagement, les poids, les dates et les règles peuvent changer.',
    },
    ar: {
      title: 'لا يتغير بعد الاعتماد',
      detail: 'الخطة معتمدة: لا تتغير هذه القيمة ولو بتعديل. يمكن تغيير الترجمات والعناوين ونصوص الالتزام والأوزان والتواريخ والقواعد.',
    },
    en: {
      title: 'Not changed after the adoption',
      detail:
        'The plan is adopted: this value does not change any more, even by an amendment. Translations, titles, the texts of a commitment, weights, dates and rules can change.',
    },
    zgh: {
      title: 'ⵓⵔ ⴰⵔ ⵉⵜⴱⴷⴷⴰⵍ ⴷⴼⴼⵉⵔ ⵡⴰⵙⴰⵖ',
      detail: 'ⵉⵜⵜⵓⵙⵉⵖ ⵓⵖⴰⵡⴰⵙ: ⴰⵜⵉⴳ ⴰⴷ ⵓⵔ ⵙⴰⵔ ⵉⴱⴷⴷⵍ. ⵖⵉⵏⵜ ⴰⴷ ⴱⴷⴷⵍⵏⵜ ⵜⵙⵓⵖⵉⵍⵉⵏ, ⵉⵣⵡⴰⵍ, ⵜⵓⴷⴷⵓⵣⵉⵏ, ⵉⵙⴰⴽⵓⴷⵏ ⴷ ⵉⵍⵓⴳⵏ.',
    },
  },
  'import.number_follows': {
    fr: { title: 'Numéro à suivre', detail: 'Ce qui s’ajoute vient à la suite\u00a0: le numéro attendu est {next}.' },
    ar: { title: 'رقم خارج الترتيب', detail: 'ما يضاف يأتي في الأخير: الرقم المنتظر هو {next}.' },
    en: { title: 'Number out of order', detail: 'What is added comes last: the number expected is {next}.' },
    zgh: { title: 'ⵓⵟⵟⵓⵏ ⵓⵔ ⵉⴹⴼⵉⵕⵏ', detail: 'ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵔⵏⴰⵏ ⵉⵜⵜⴰⵛⴽⴰⴷ ⴳ ⵜⵉⴳⵉⵔⴰ: ⵓⵟⵟⵓⵏ ⵉⵜⵜⵓⵔⴰⵊⴰⵏ ⵉⴳⴰ {next}.' },
  },
  'import.fact_told': {
    fr: { title: 'Déjà publié', detail: 'Ce qui a été déclaré ne se réécrit pas. Ajoutez une ligne pour le corriger.' },
    ar: { title: 'سبق نشره', detail: 'ما صُرح به لا يعاد كتابته. أضيفوا سطرا لتصحيحه.' },
    en: { title: 'Already public', detail: 'What was reported is not rewritten. Add a row to correct it.' },
    zgh: { title: 'ⵉⵜⵜⵓⴼⵙⵔ ⵢⴰⴷ', detail: 'ⴰⵢⵏⵏⴰ ⵉⵜⵜⵓⵏⵏⴰⵏ ⵓⵔ ⴰⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴷⴰⵖ. ⵔⵏⵓ ⵉⵣⵔⵉⵔⵉⴳ ⵃⵎⴰ ⴰⴷ ⵜ ⵜⵙⵖⵜⵉⴷ.' },
  },
  'import.becomes_draft': {
    fr: {
      title: 'Devient un brouillon',
      detail: 'Le fichier dit un autre état, mais le plan sera un brouillon\u00a0: seul un compte qui administre aussi garde l’état.',
    },
    ar: { title: 'يصبح مسودة', detail: 'يذكر الملف حالة أخرى، لكن الخطة ستكون مسودة: لا يحتفظ بالحالة إلا حساب له الإدارة أيضا.' },
    en: {
      title: 'Becomes a draft',
      detail: 'The file says another state, but the plan will be a draft: only an account that also administers keeps the state.',
    },
    zgh: { title: 'ⴰⴷ ⵉⴳ ⴰⵔⵎⵓⴷ', detail: 'ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵓⴼⴰⵢⵍⵓ ⴰⴷⴷⴰⴷ ⵢⴰⴹⵏ, ⵎⴰⵛⴰ ⴰⴷ ⵉⴳ ⵓⵖⴰⵡⴰⵙ ⴰⵔⵎⵓⴷ: ⵖⴰⵙ ⴰⵎⵉⴹⴰⵏ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⴰⵢⴷ ⵉⵃⵟⵟⵓⵏ ⴰⴷⴷⴰⴷ.' },
  },
  'import.past_kept_out': {
    fr: {
      title: 'Réservé à l’administration',
      detail: 'Avancement, mesures et amendements d’un plan nouveau ne s’apportent que par un compte qui administre aussi.',
    },
    ar: { title: 'خاص بالإدارة', detail: 'لا يأتي بتقدم خطة جديدة وقياساتها وتعديلاتها إلا حساب له الإدارة أيضا.' },
    en: {
      title: 'For administrators',
      detail: 'Progress, measurements and amendments of a new plan are only brought in by an account that also administers.',
    },
    zgh: { title: 'ⵉ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ', detail: 'ⴰⵙⴳⵎⵓ, ⵉⵙⵖⵍⵏ ⴷ ⵉⵙⵙⵏⴼⵍⵏ ⵏ ⵓⵖⴰⵡⴰⵙ ⴰⵎⴰⵢⵏⵓ ⵖⴰⵙ ⴰⵎⵉⴹⴰⵏ ⵏ ⵜⵎⵙⵙⵓⴳⵓⵔⵜ ⴰⵢⴷ ⵜⵏ ⵉⵜⵜⴰⵡⵉⵏ.' },
  },
  'import.nothing_changes': {
    fr: { title: 'Rien à écrire', detail: 'Le fichier dit ce que le plan dit déjà.' },
    ar: { title: 'لا شيء للكتابة', detail: 'يقول الملف ما تقوله الخطة أصلا.' },
    en: { title: 'Nothing to write', detail: 'The file says what the plan already says.' },
    zgh: { title: 'ⵓⵔ ⵉⵍⵍⵉ ⵎⴰ ⵉⵜⵜⵢⴰⵔⴰⵏ', detail: 'ⴰⵔ ⵉⵜⵜⵉⵏⵉ ⵓⴼⴰⵢⵍⵓ ⴰⵢⵏⵏⴰ ⵉⵜⵜⵉⵏⵉ ⵓⵖⴰⵡⴰⵙ.' },
  },
};
