import type { ProblemsOf } from './wording.js';

export const documentProblems: ProblemsOf<'document'> = {
  'document.heic': {
    fr: {
      title: 'Photo au format HEIC',
      detail:
        'Ce format de photo n’est pas lu ici. Choisissez « Le plus compatible » dans les réglages de l’appareil photo, ou enregistrez la photo en JPEG.',
    },
    ar: {
      title: 'صورة بصيغة HEIC',
      detail: 'لا تُقرأ هذه الصيغة هنا. اختاروا « الأكثر توافقا » في إعدادات الكاميرا، أو احفظوا الصورة بصيغة JPEG.',
    },
    en: {
      title: 'HEIC photo',
      detail: 'This photo format is not read here. Choose “Most compatible” in the camera settings, or save the photo as JPEG.',
    },
    zgh: { title: 'ⵜⴰⵡⵍⴰⴼⵜ ⵙ ⵜⴰⵍⵖⴰ HEIC', detail: 'ⵜⴰⵍⵖⴰ ⴰⴷ ⵓⵔ ⴷⴰ ⵜⵜⵢⴰⵖⵔⴰ ⴷⴰ. ⵙⵙⵉⵙⵉⵎ ⵜⴰⵡⵍⴰⴼⵜ ⵙ JPEG.' },
  },
  'document.type_refused': {
    fr: { title: 'Type de fichier non accepté', detail: 'Les fichiers « {extension} » ne sont pas acceptés. Types acceptés : {allowed}.' },
    ar: { title: 'نوع الملف غير مقبول', detail: 'ملفات « {extension} » غير مقبولة. الأنواع المقبولة: {allowed}.' },
    en: { title: 'File type not accepted', detail: '“{extension}” files are not accepted. Accepted types: {allowed}.' },
    zgh: { title: 'ⴰⵏⴰⵡ ⵏ ⵓⴼⴰⵢⵍⵓ ⵓⵔ ⵉⵇⴱⵉⵍ', detail: 'ⵉⴼⴰⵢⵍⵓⵜⵏ « {extension} » ⵓⵔ ⵜⵜⵇⴱⴰⵍⵏ. ⵡⵉⵏⵏⴰ ⵉⵜⵜⵇⴱⴰⵍⵏ: {allowed}.' },
  },
  'document.name_refused': {
    fr: {
      title: 'Nom de fichier non accepté',
      detail:
        'Ce nom est trop long, contient des caractères cachés ou une seconde extension trompeuse. Renommez le fichier ({max} caractères au plus).',
    },
    ar: {
      title: 'اسم الملف غير مقبول',
      detail: 'الاسم طويل جدا، أو يحتوي على حروف خفية أو امتداد ثان مضلل. غيروا اسم الملف ({max} حرفا على الأكثر).',
    },
    en: {
      title: 'File name not accepted',
      detail: 'This name is too long, has hidden characters or a misleading second extension. Rename the file ({max} characters at most).',
    },
    zgh: { title: 'ⵉⵙⵎ ⵏ ⵓⴼⴰⵢⵍⵓ ⵓⵔ ⵉⵇⴱⵉⵍ', detail: 'ⵉⵙⵎ ⴰⴷ ⵉⵖⵣⵣⵉⴼ ⴱⴰⵀⵔⴰ, ⵏⵖ ⴳⵉⵙ ⵉⵙⴽⴽⵉⵍⵏ ⵏⵏⵜⵍⵏⵉⵏ. ⵙⵏⴼⵍ ⵉⵙⵎ ⵏⵏⵙ ({max} ⵏ ⵉⵙⴽⴽⵉⵍⵏ ⵙ ⵓⴳⴳⴰⵔ).' },
  },
  'document.empty': {
    fr: { title: 'Fichier vide', detail: 'Ce fichier ne contient rien. Vérifiez-le puis choisissez-le de nouveau.' },
    ar: { title: 'ملف فارغ', detail: 'لا يحتوي هذا الملف على شيء. تحققوا منه ثم اختاروه من جديد.' },
    en: { title: 'Empty file', detail: 'There is nothing in this file. Check it, then choose it again.' },
    zgh: { title: 'ⴰⴼⴰⵢⵍⵓ ⵉⵅⵡⴰ', detail: 'ⵓⵔ ⵉⵍⵍⵉ ⵢⴰⵜ ⴳ ⵓⴼⴰⵢⵍⵓ ⴰⴷ. ⵥⵕ ⵜ, ⵙⵜⵉ ⵜ ⴷⵉⵖ.' },
  },
  'document.too_large': {
    fr: { title: 'Fichier trop volumineux', detail: '{max} Mo au plus. Réduisez le fichier ou partagez-le en plusieurs.' },
    ar: { title: 'الملف كبير جدا', detail: '{max} ميغابايت على الأكثر. صغّروا الملف أو قسّموه.' },
    en: { title: 'File too large', detail: '{max} MB at most. Make the file smaller or split it.' },
    zgh: { title: 'ⴰⴼⴰⵢⵍⵓ ⵉⵅⴰⵜⵔ ⴱⴰⵀⵔⴰ', detail: '{max} MB ⵙ ⵓⴳⴳⴰⵔ. ⵙⵙⵎⵥⵉ ⴰⴼⴰⵢⵍⵓ ⵏⵖ ⴱⴹⵓ ⵜ.' },
  },
  'document.missing': {
    fr: { title: 'Aucun fichier', detail: 'Aucun fichier n’a été reçu en entier. Choisissez-le de nouveau.' },
    ar: { title: 'لا يوجد ملف', detail: 'لم يصل أي ملف كاملا. اختاروه من جديد.' },
    en: { title: 'No file', detail: 'No file was received in full. Choose it again.' },
    zgh: { title: 'ⵓⵔ ⵉⵍⵍⵉ ⵓⴼⴰⵢⵍⵓ', detail: 'ⵓⵔ ⴷ ⵉⵍⴽⵉⵎ ⴰⵡⴷ ⵢⴰⵏ ⵓⴼⴰⵢⵍⵓ ⵙ ⵜⵉⵎⵎⴰⴷ ⵏⵏⵙ. ⵙⵜⵉ ⵜ ⴷⵉⵖ.' },
  },
  'document.content_differs': {
    fr: {
      title: 'Contenu différent de l’extension',
      detail:
        'Le nom se termine par « {extension} », mais le contenu n’est pas de ce type. Exportez de nouveau le fichier depuis son logiciel.',
    },
    ar: {
      title: 'المحتوى لا يطابق الامتداد',
      detail: 'ينتهي الاسم بـ « {extension} »، لكن المحتوى ليس من هذا النوع. صدّروا الملف من جديد من برنامجه.',
    },
    en: {
      title: 'Content does not match the extension',
      detail: 'The name ends in “{extension}”, but the content is not of that type. Export the file again from its program.',
    },
    zgh: {
      title: 'ⴰⴳⴱⵓⵔ ⵓⵔ ⵉⵎⵙⴰⵙⴰ ⴷ ⵢⵉⵙⵎ',
      detail: 'ⵉⵙⵎ ⵉⵜⵜⴼⵓⴽⴽⵓ ⵙ « {extension} », ⵎⴰⵛⴰ ⴰⴳⴱⵓⵔ ⵓⵔ ⵉⴳⵉ ⵏ ⵓⵏⴰⵡ ⴰⴷ. ⵙⵙⵓⴼⵖ ⴰⴼⴰⵢⵍⵓ ⴷⵉⵖ ⵙⴳ ⵓⵙⵖⵥⴰⵏ ⵏⵏⵙ.',
    },
  },
  'document.unreadable': {
    fr: {
      title: 'Fichier endommagé',
      detail: 'Ce fichier est incomplet ou endommagé. Ouvrez-le, enregistrez-le de nouveau, puis renvoyez-le.',
    },
    ar: { title: 'ملف تالف', detail: 'هذا الملف ناقص أو تالف. افتحوه واحفظوه من جديد ثم أعيدوا إرساله.' },
    en: { title: 'Damaged file', detail: 'This file is incomplete or damaged. Open it, save it again, then send it again.' },
    zgh: { title: 'ⴰⴼⴰⵢⵍⵓ ⵉⵅⵙⵔⵏ', detail: 'ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵓⵔ ⵉⵎⵎⵉⴷ ⵏⵖ ⵉⵅⵙⵔ. ⵕⵥⵎ ⵜ, ⵙⵙⵉⵙⵉⵎ ⵜ ⴷⵉⵖ, ⴰⵣⵏ ⵜ.' },
  },
  'document.macros': {
    fr: {
      title: 'Fichier avec des macros',
      detail: 'Les fichiers qui contiennent des programmes (macros) ne sont pas acceptés. Enregistrez-le sans macros ou en PDF.',
    },
    ar: { title: 'ملف يحتوي على وحدات ماكرو', detail: 'لا تُقبل الملفات التي تحتوي على برامج (ماكرو). احفظوه بدونها أو بصيغة PDF.' },
    en: { title: 'File with macros', detail: 'Files that contain programs (macros) are not accepted. Save it without macros or as PDF.' },
    zgh: { title: 'ⴰⴼⴰⵢⵍⵓ ⴳⵉⵙ ⵉⵎⴰⴽⵕⵓⵜⵏ', detail: 'ⵉⴼⴰⵢⵍⵓⵜⵏ ⵏⵏⴰ ⴳ ⵍⵍⴰⵏ ⵉⵖⵥⴰⵏⵏ (macro) ⵓⵔ ⵜⵜⵇⴱⴰⵍⵏ. ⵙⵙⵉⵙⵉⵎ ⵜ ⵡⴰⵔ ⵏⵏⵙⵏ ⵏⵖ ⵙ PDF.' },
  },
  'document.protected': {
    fr: {
      title: 'Fichier protégé par un mot de passe',
      detail: 'Un fichier chiffré ne peut être ni vérifié ni lu par le public. Enregistrez-le sans mot de passe.',
    },
    ar: { title: 'ملف محمي بكلمة مرور', detail: 'لا يمكن التحقق من ملف مشفر ولا يمكن للعموم قراءته. احفظوه بدون كلمة مرور.' },
    en: {
      title: 'File protected by a password',
      detail: 'An encrypted file can be neither checked nor read by the public. Save it without a password.',
    },
    zgh: { title: 'ⴰⴼⴰⵢⵍⵓ ⵙ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ', detail: 'ⴰⴼⴰⵢⵍⵓ ⵉⵔⴳⵍⵏ ⵓⵔ ⵉⵖⵉⵢ ⴰⴷ ⵉⵜⵜⵓⵥⵕ ⵓⵍⴰ ⵉⵜⵜⵢⴰⵖⵔ. ⵙⵙⵉⵙⵉⵎ ⵜ ⵡⴰⵔ ⵜⴰⴳⵓⵔⵉ ⵏ ⵓⵣⵔⴰⵢ.' },
  },
  'document.archive_unsafe': {
    fr: {
      title: 'Fichier d’une taille démesurée',
      detail: 'Une fois décompressé, ce fichier serait démesuré, ou il est construit de façon anormale. Enregistrez-le en PDF.',
    },
    ar: { title: 'ملف بحجم مفرط', detail: 'سيكون حجم هذا الملف مفرطا بعد فك ضغطه، أو أن بنيته غير عادية. احفظوه بصيغة PDF.' },
    en: {
      title: 'File of an excessive size',
      detail: 'Unpacked, this file would be excessively large, or it is built abnormally. Save it as PDF.',
    },
    zgh: { title: 'ⴰⴼⴰⵢⵍⵓ ⵉⵅⴰⵜⵔⵏ ⵙ ⵓⵙⵉⴳⴳⵣ', detail: 'ⵎⴽ ⵉⵜⵜⵓⵕⵥⵎ ⵓⴼⴰⵢⵍⵓ ⴰⴷ, ⵔⴰⴷ ⵉⵅⴰⵜⵔ ⴱⴰⵀⵔⴰ. ⵙⵙⵉⵙⵉⵎ ⵜ ⵙ PDF.' },
  },
  'document.picture_too_large': {
    fr: { title: 'Image trop grande', detail: 'Cette image a trop de pixels. Réduisez-la à 10 000 × 10 000 au plus.' },
    ar: { title: 'الصورة كبيرة جدا', detail: 'عدد نقط هذه الصورة كبير جدا. صغّروها إلى 10000 × 10000 على الأكثر.' },
    en: { title: 'Picture too large', detail: 'This picture has too many pixels. Reduce it to 10,000 × 10,000 at most.' },
    zgh: { title: 'ⵜⴰⵡⵍⴰⴼⵜ ⵜⵅⴰⵜⵔ ⴱⴰⵀⵔⴰ', detail: 'ⴳ ⵜⵡⵍⴰⴼⵜ ⴰⴷ ⴽⵉⴳⴰⵏ ⵏ ⵉⴱⵉⴽⵙⵍⵏ. ⵙⵙⵎⵥⵉ ⵜⵜ ⴰⵔ 10000 × 10000.' },
  },
  'document.infected': {
    fr: { title: 'Virus détecté', detail: 'L’antivirus a reconnu une menace dans ce fichier. Il a été supprimé.' },
    ar: { title: 'تم اكتشاف فيروس', detail: 'تعرّف مضاد الفيروسات على تهديد في هذا الملف. تم حذفه.' },
    en: { title: 'Virus found', detail: 'The virus scanner recognised a threat in this file. It was deleted.' },
    zgh: { title: 'ⵉⵜⵜⵢⴰⴼ ⵓⴼⵉⵔⵓⵙ', detail: 'ⵢⵓⴼⴰ ⵓⵙⵖⵥⴰⵏ ⵏ ⵓⵃⵟⵟⵓ ⴰⵎⵉⵀⵉ ⴳ ⵓⴼⴰⵢⵍⵓ ⴰⴷ. ⵉⵜⵜⵓⴽⴽⵙ.' },
  },
  'document.scanner_unavailable': {
    fr: {
      title: 'Vérification impossible pour l’instant',
      detail: 'L’antivirus ne répond pas et aucun fichier n’est accepté sans lui. Réessayez dans quelques minutes.',
    },
    ar: { title: 'التحقق غير ممكن حاليا', detail: 'مضاد الفيروسات لا يجيب ولا يُقبل أي ملف بدونه. أعيدوا المحاولة بعد دقائق.' },
    en: {
      title: 'Cannot be checked right now',
      detail: 'The virus scanner does not answer and no file is accepted without it. Try again in a few minutes.',
    },
    zgh: { title: 'ⴰⵙⴰⴼⵓ ⵓⵔ ⵉⵖⵉⵢ ⴷⵖⵉ', detail: 'ⴰⵙⵖⵥⴰⵏ ⵏ ⵓⵃⵟⵟⵓ ⵓⵔ ⴷⴰ ⵉⵜⵜⵔⴰⵔ, ⵓⵔ ⴷⴰ ⵉⵜⵜⵇⴱⴰⵍ ⴰⵡⴷ ⵢⴰⵏ ⵓⴼⴰⵢⵍⵓ ⵡⴰⵔ ⵏⵏⵙ. ⴰⵔⵎ ⴷⵉⵖ ⴷⴼⴼⵉⵔ ⵉⵎⵉⴽ.' },
  },
  'document.storage_full': {
    fr: {
      title: 'Plus de place pour les fichiers',
      detail: 'Le serveur n’a plus de place. Prévenez la coordination ; rien d’autre n’est perdu.',
    },
    ar: { title: 'لم يعد هناك مكان للملفات', detail: 'لم يعد في الخادم مكان. أخبروا التنسيق؛ لم يضع أي شيء آخر.' },
    en: { title: 'No room for files', detail: 'The server has no room left. Tell the coordination; nothing else is lost.' },
    zgh: { title: 'ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⵓⴷⵖⴰⵔ ⵉ ⵉⴼⴰⵢⵍⵓⵜⵏ', detail: 'ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⵓⴷⵖⴰⵔ ⴳ ⵓⵎⴰⴽⴽⴰⵢ. ⵉⵏⵉ ⵜ ⵉ ⵓⵙⵎⴰⵙⴰⵢ; ⵓⵔ ⵜⵣⵍⵉ ⵢⴰⵜ ⵢⴰⴹⵏ.' },
  },
};
