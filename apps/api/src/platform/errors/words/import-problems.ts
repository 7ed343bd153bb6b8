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
  'import.erases': {
    fr: {
      title: 'L’import efface des cellules',
      detail: 'Cellules que cet import efface\u00a0: {count}. Regardez-les, puis confirmez qu’elles sont à effacer. Rien n’a été écrit.',
    },
    ar: {
      title: 'الاستيراد يمحو خلايا',
      detail: 'عدد الخلايا التي يمحوها هذا الاستيراد: {count}. راجعوها ثم أكدوا أنها للمحو. لم يُكتب شيء.',
    },
    en: {
      title: 'The import erases cells',
      detail: 'Cells that this import erases: {count}. Look at them, then confirm that they are meant to go. Nothing was written.',
    },
    zgh: {
      title: 'ⴰⵙⴽⵛⵎ ⴰⵔ ⵉⵙⴼⴹ ⵜⵉⴱⵍⵓⵍⵉⵏ',
      detail: 'ⵜⵉⴱⵍⵓⵍⵉⵏ ⵏⵏⴰ ⵉⵙⴼⴹ ⵓⵙⴽⵛⵎ ⴰⴷ: {count}. ⵙⵏⵇⴷ ⵜⵏⵜ, ⵙⵙⵉⴷⵜ ⵎⴰⵙ ⵔⴰⴷ ⵜⵜⵙⴼⴹⵏⵜ. ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⵡⴰⵍⵓ.',
    },
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
  'import.under_way': {
    fr: { title: 'Import en cours', detail: 'Cet import est en train d’être appliqué ou annulé. Attendez qu’il soit fini.' },
    ar: { title: 'الاستيراد جارٍ', detail: 'هذا الاستيراد قيد التطبيق أو التراجع. انتظروا حتى ينتهي.' },
    en: { title: 'Import under way', detail: 'This import is being applied or undone. Wait until that is over.' },
    zgh: { title: 'ⴰⵙⴽⵛⵎ ⵉⵙⵓⵍ', detail: 'ⵉⵙⵓⵍ ⵓⵙⴽⵛⵎ ⴰⴷ ⴰⵔ ⵉⵜⵜⵓⵙⵏⴰⵙ ⵏⵖ ⴰⵔ ⵉⵜⵜⵓⵔⴰⵔ. ⵇⵇⵍ ⴰⵔ ⴷ ⵉⴼⵓⴽⴽ.' },
  },
  'import.changed_since': {
    fr: { title: 'Modifié depuis', detail: 'Quelqu’un a écrit depuis dans ce que l’import a touché. Corrigez à la main.' },
    ar: { title: 'عُدل منذ ذلك', detail: 'كتب أحد منذ ذلك فيما لمسه الاستيراد. صححوا يدويا.' },
    en: { title: 'Changed since', detail: 'Somebody has since written in what the import touched. Correct it by hand.' },
    zgh: { title: 'ⵉⴱⴷⴷⵍ ⵙⴳ ⵉⵎⵉⵔ', detail: 'ⵢⵓⵔⴰ ⵢⴰⵏ ⴳ ⵎⴰⵢⴷ ⵉⵙⵍⴰ ⵓⵙⴽⵛⵎ. ⵙⵖⵜⵉ ⵙ ⵓⴼⵓⵙ.' },
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
