import type { ProblemsOf } from './wording.js';

export const reportProblems: ProblemsOf<'report' | 'report_template'> = {
  'report.failed': {
    fr: { title: 'Le rapport n’a pas pu être produit', detail: 'La mise en page a échoué. Réessayez ; la version HTML reste disponible.' },
    ar: { title: 'تعذر إنتاج التقرير', detail: 'فشل إعداد الصفحات. أعيدوا المحاولة؛ نسخة HTML تبقى متاحة.' },
    en: { title: 'The report could not be made', detail: 'Typesetting failed. Try again; the HTML version remains available.' },
    zgh: { title: 'ⵓⵔ ⵉⵣⵎⵉⵔ ⵓⵏⵇⵇⵉⵙ ⴰⴷ ⵉⵜⵜⵓⵙⴽⵔ', detail: 'ⵓⵔ ⵢⴰⵍⵍⴼⵓⵙ ⵓⵙⵙⵓⴷⵙ ⵏ ⵜⴰⵙⵏⵉⵡⵉⵏ. ⴰⵔⵎ ⴷⵉⵖ; ⵜⵓⵏⵖⵉⵍⵜ HTML ⵜⵍⵍⴰ ⵙⵓⵍ.' },
  },
  'report.plan_open': {
    fr: { title: 'Le plan n’est pas encore adopté', detail: 'Un rapport se prépare à partir de l’adoption du plan.' },
    ar: { title: 'لم تعتمد الخطة بعد', detail: 'لا يعد التقرير إلا بعد اعتماد الخطة.' },
    en: { title: 'The plan is not adopted yet', detail: 'A report is prepared once the plan has been adopted.' },
    zgh: { title: 'ⵓⵔ ⵜⴰ ⵉⵜⵜⵓⵙⵙⵖⵓⴷ ⵓⵖⴰⵡⴰⵙ', detail: 'ⴷⴰ ⵉⵜⵜⵓⵙⵓⵊⴰⴷ ⵓⵏⵇⵇⵉⵙ ⴷⴼⴼⵉⵔ ⵓⵙⵙⵖⴷ ⵏ ⵓⵖⴰⵡⴰⵙ.' },
  },
  'report.final': {
    fr: { title: 'Le rapport est définitif', detail: 'Le rapport définitif est publié : plus rien n’y change.' },
    ar: { title: 'التقرير نهائي', detail: 'نشر التقرير النهائي، ولا يتغير فيه شيء بعد ذلك.' },
    en: { title: 'The report is final', detail: 'The final report has been published: nothing in it changes any more.' },
    zgh: { title: 'ⴰⵏⵇⵇⵉⵙ ⵉⴳⴰ ⴰⵎⴳⴳⴰⵔⵓ', detail: 'ⵉⵜⵜⵓⴼⵙⵔ ⵓⵏⵇⵇⵉⵙ ⴰⵎⴳⴳⴰⵔⵓ: ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵏⴼⴰⵍ ⴳⵉⵙ ⴰⵎⵢⴰ.' },
  },
  'report.frozen': {
    fr: { title: 'Une édition est figée', detail: 'Publiez l’édition figée ou abandonnez-la avant de changer le rapport.' },
    ar: { title: 'توجد نسخة مجمدة', detail: 'انشروا النسخة المجمدة أو تخلوا عنها قبل تغيير التقرير.' },
    en: { title: 'An edition is frozen', detail: 'Publish the frozen edition or discard it before you change the report.' },
    zgh: { title: 'ⵜⵍⵍⴰ ⵜⵓⵏⵖⵉⵍⵜ ⵉⵜⵜⵓⵙⴱⴷⴷⵏ', detail: 'ⴼⵙⵔ ⵜⵓⵏⵖⵉⵍⵜ ⵉⵜⵜⵓⵙⴱⴷⴷⵏ ⵏⵖ ⴰⵊⵊ ⵜⵜ ⴷⴰⵜ ⵓⵙⵏⴼⵍ ⵏ ⵓⵏⵇⵇⵉⵙ.' },
  },
  'report.not_frozen': {
    fr: { title: 'Rien à publier', detail: 'Aucune édition figée de cette sorte n’attend sa publication. Figez d’abord le rapport.' },
    ar: { title: 'لا شيء للنشر', detail: 'لا توجد نسخة مجمدة من هذا النوع تنتظر النشر. جمدوا التقرير أولا.' },
    en: { title: 'Nothing to publish', detail: 'No frozen edition of this kind waits for its publication. Freeze the report first.' },
    zgh: { title: 'ⵓⵔ ⵉⵍⵍⵉ ⵎⴰ ⵉⵜⵜⵓⴼⵙⴰⵔⵏ', detail: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵓⵏⵖⵉⵍⵜ ⵉⵜⵜⵓⵙⴱⴷⴷⵏ ⵏ ⵡⴰⵏⴰⵡ ⴰⴷ. ⵙⴱⴷⴷ ⴰⵏⵇⵇⵉⵙ ⴷ ⴰⵎⵣⵡⴰⵔⵓ.' },
  },
  'report.files_not_ready': {
    fr: {
      title: 'Des fichiers manquent encore',
      detail: 'Tous les fichiers de l’édition doivent être écrits avant la publication. Relancez ceux qui ont échoué.',
    },
    ar: { title: 'ما زالت ملفات ناقصة', detail: 'يجب أن تكتب جميع ملفات النسخة قبل نشرها. أعيدوا محاولة ما فشل منها.' },
    en: {
      title: 'Some files are still missing',
      detail: 'All files of the edition must be written before it is published. Try those again that failed.',
    },
    zgh: { title: 'ⵙⵓⵍ ⵓⵔ ⵎⵎⴷⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ', detail: 'ⵉⵅⵚⵚⴰ ⴰⴷ ⵜⵜⵓⵔⴰⵏ ⵎⴰⵕⵕⴰ ⵉⴼⴰⵢⵍⵓⵜⵏ ⴷⴰⵜ ⵓⴼⵙⴰⵔ. ⴰⵔⵎ ⴷⵉⵖ ⵡⵉⵏⵏⴰ ⵓⵔ ⵢⴰⵍⵍⴼⵓⵙⵏ.' },
  },
  'report.remarks_day': {
    fr: {
      title: 'Date limite des remarques trop proche',
      detail: 'Le dernier jour pour les remarques doit être postérieur à aujourd’hui.',
    },
    ar: { title: 'آخر يوم للملاحظات قريب جدا', detail: 'يجب أن يكون آخر يوم للملاحظات بعد اليوم.' },
    en: { title: 'The last day for remarks is too soon', detail: 'The last day for remarks must be later than today.' },
    zgh: { title: 'ⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ ⵉ ⵉⵅⴼⴰⵡⴰⵍⵏ ⵉⵇⵇⵔⴱ', detail: 'ⵉⵅⵚⵚⴰ ⴰⴷ ⵢⵉⵍⵉ ⵡⴰⵙⵙ ⴰⵎⴳⴳⴰⵔⵓ ⵉ ⵉⵅⴼⴰⵡⴰⵍⵏ ⴷⴼⴼⵉⵔ ⵡⴰⵙⵙⴰ.' },
  },
  'report.remarks_open': {
    fr: {
      title: 'Les remarques sont encore reçues',
      detail: 'Attendez la fin du délai, ou dites pourquoi le rapport définitif paraît plus tôt.',
    },
    ar: { title: 'ما زالت الملاحظات مفتوحة', detail: 'انتظروا انقضاء الأجل، أو اذكروا سبب صدور التقرير النهائي قبله.' },
    en: {
      title: 'Remarks are still being taken',
      detail: 'Wait until their last day has passed, or say why the final report comes earlier.',
    },
    zgh: { title: 'ⵙⵓⵍ ⵜⵜⵓⴰⵎⴰⵥⵏ ⵉⵅⴼⴰⵡⴰⵍⵏ', detail: 'ⵇⵇⵍ ⴰⵔ ⵜⴰⴳⴳⴰⵔⴰ ⵏ ⵜⵉⵣⵉ, ⵏⵖ ⵉⵏⵉ ⵎⴰⵅ ⵉⵣⵡⵔ ⵓⵏⵇⵇⵉⵙ ⴰⵎⴳⴳⴰⵔⵓ.' },
  },
  'report.remarks_closed': {
    fr: { title: 'Les remarques sont closes', detail: 'Le délai pour faire des remarques sur ce projet de rapport est passé.' },
    ar: { title: 'أغلق باب الملاحظات', detail: 'انقضى أجل إبداء الملاحظات على مشروع هذا التقرير.' },
    en: { title: 'Remarks are closed', detail: 'The last day for remarks on this draft report has passed.' },
    zgh: { title: 'ⵇⵇⵏⵏ ⵉⵅⴼⴰⵡⴰⵍⵏ', detail: 'ⵜⵣⵔⵉ ⵜⵉⵣⵉ ⵏ ⵉⵅⴼⴰⵡⴰⵍⵏ ⵅⴼ ⵓⵙⵏⴼⴰⵔ ⴰⴷ ⵏ ⵓⵏⵇⵇⵉⵙ.' },
  },
  'report.file_not_failed': {
    fr: { title: 'Ce fichier n’a pas échoué', detail: 'Seul un fichier dont l’écriture a échoué peut être relancé.' },
    ar: { title: 'لم يفشل هذا الملف', detail: 'لا تعاد المحاولة إلا لملف تعذرت كتابته.' },
    en: { title: 'This file did not fail', detail: 'Only a file that could not be written can be tried again.' },
    zgh: { title: 'ⵓⵔ ⵉⵅⵙⵉⵔ ⵓⴼⴰⵢⵍⵓ ⴰⴷ', detail: 'ⴷⴰ ⵉⵜⵜⵓⴰⵔⴰⵎ ⴷⵉⵖ ⵖⴰⵙ ⵓⴼⴰⵢⵍⵓ ⵏⵏⴰ ⵓⵔ ⵉⵜⵜⵓⵔⵉⵏ.' },
  },
  'report_template.not_word': {
    fr: { title: 'Pas un document Word', detail: 'Le modèle doit être un document Word (.docx).' },
    ar: { title: 'ليس مستند Word', detail: 'يجب أن يكون القالب مستند Word ‏(.docx).' },
    en: { title: 'Not a Word document', detail: 'The template must be a Word document (.docx).' },
    zgh: { title: 'ⵓⵔ ⵉⴳⵉ ⴰⵔⵔⴰ ⵏ Word', detail: 'ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⴳ ⵓⵎⴷⵢⴰ ⴰⵔⵔⴰ ⵏ Word (.docx).' },
  },
  'report_template.placeholders_missing': {
    fr: {
      title: 'Repères manquants',
      detail: 'Il manque dans le modèle\u00a0: {names}. Écrivez chacun de ces repères entre doubles accolades.',
    },
    ar: { title: 'علامات ناقصة', detail: 'ينقص القالب: {names}. اكتبوا كل علامة منها بين حاضنتين مزدوجتين.' },
    en: { title: 'Placeholders missing', detail: 'The template lacks: {names}. Write each of these placeholders between double braces.' },
    zgh: { title: 'ⵅⵚⵚⴰⵏⵜ ⵜⵎⴰⵜⴰⵔⵉⵏ', detail: 'ⵅⵚⵚⴰⵏ ⴳ ⵓⵎⴷⵢⴰ: {names}. ⴰⵔⴰ ⴽⵓ ⵢⴰⵏ ⴳⵔ ⵙⵏⴰⵜ ⵜⵙⵇⵇⵓⵙⵉⵏ.' },
  },
  'report_template.body_not_alone': {
    fr: {
      title: 'Repère mal placé',
      detail:
        'Le repère «\u00a0body\u00a0» doit être seul dans un paragraphe du document, hors de l’en-tête et du pied de page\u00a0: le rapport entier prend sa place.',
    },
    ar: {
      title: 'علامة في غير موضعها',
      detail: 'يجب أن تكون العلامة «body» وحدها في فقرة من المستند، خارج رأس الصفحة وذيلها: يحل التقرير كله محلها.',
    },
    en: {
      title: 'Placeholder out of place',
      detail:
        'The placeholder “body” must stand alone in a paragraph of the document, outside header and footer: the whole report takes its place.',
    },
    zgh: {
      title: 'ⵜⴰⵎⴰⵜⴰⵔⵜ ⵓⵔ ⵜⵍⵍⵉ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵙ',
      detail: 'ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵍⵉ «\u00a0body\u00a0» ⵡⴰⵃⴷⵓⵙ ⴳ ⵜⵙⴷⴷⴰⵔⵜ ⵏ ⵡⴰⵔⵔⴰ: ⴰⵏⵇⵇⵉⵙ ⴰⴽⴽⵯ ⴰⴷ ⵢⴰⵎⵥ ⴰⴷⵖⴰⵔ ⵏⵏⵙ.',
    },
  },
  'report_template.unusable': {
    fr: {
      title: 'Modèle inutilisable',
      detail:
        'Un rapport d’essai n’a pas pu être écrit dans ce modèle. Partez du modèle de départ, ou enregistrez de nouveau le vôtre depuis Word.',
    },
    ar: {
      title: 'قالب غير صالح',
      detail: 'تعذرت كتابة تقرير تجريبي في هذا القالب. انطلقوا من القالب الأولي، أو احفظوا قالبكم من جديد في Word.',
    },
    en: {
      title: 'Template not usable',
      detail: 'A trial report could not be written in this template. Start from the starter template, or save yours from Word again.',
    },
    zgh: { title: 'ⴰⵎⴷⵢⴰ ⵓⵔ ⵉⵜⵜⵓⵙⵡⵓⵔⵉ', detail: 'ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⵓⵏⵇⵇⵉⵙ ⵏ ⵉⵔⵉⵎ ⴳ ⵓⵎⴷⵢⴰ ⴰⴷ. ⴱⴷⵓ ⵙⴳ ⵓⵎⴷⵢⴰ ⵏ ⵓⵙⵏⵜⵉ, ⵏⵖ ⵃⴹⵓ ⵡⵉⵏⵏⴽ ⵙⴳ Word ⴷⵉⵖ.' },
  },
  'report_template.reaches_out': {
    fr: {
      title: 'Modèle qui va chercher ailleurs',
      detail:
        'Un modèle, une image ou un champ lié y renvoie à un autre fichier ou à un site : chaque lecteur du rapport irait le chercher. Intégrez-le, puis renvoyez le modèle. Les objets d’autres logiciels n’y ont pas leur place non plus.',
    },
    ar: {
      title: 'قالب يجلب من مكان آخر',
      detail:
        'يحيل فيه قالب أو صورة أو حقل مرتبط إلى ملف آخر أو موقع، فيجلبه كل قارئ للتقرير. أدمجوه في القالب ثم أعيدوا إرساله. ولا تُقبل فيه كائنات برامج أخرى.',
    },
    en: {
      title: 'Template that fetches from elsewhere',
      detail:
        'A linked template, picture or field in it leads to another file or site: every reader of the report would fetch it. Embed it, then send the template again. Objects of other programs are not taken either.',
    },
    zgh: {
      title: 'ⴰⵎⴷⵢⴰ ⵉⵜⵜⴰⵡⵉⵏ ⵙⴳ ⴷⵉⵏ',
      detail:
        'ⵍⵍⴰⵏ ⴷⵉⴳⵙ ⵓⵎⴷⵢⴰ, ⵜⵡⵍⴰⴼⵜ ⵏⵖ ⵉⴳⵔ ⵉⵇⵇⵏⵏ ⵖⵔ ⵓⴼⴰⵢⵍⵓ ⵏⵖ ⵖⵔ ⵓⵙⵉⵜ ⵢⴰⴹⵏ. ⵙⴽⵛⵎ ⵜ ⴳ ⵓⵎⴷⵢⴰ, ⵜⴰⵣⵏⴷ ⵜ ⴷⵉⵖ. ⵓⵔ ⵜⵜⵓⵇⴱⴰⵍⵏ ⵉⵎⴳⵉⵙⵏ ⵏ ⵉⵙⵖⵣⴰⵏⵏ ⵢⴰⴹⵏ.',
    },
  },
};
