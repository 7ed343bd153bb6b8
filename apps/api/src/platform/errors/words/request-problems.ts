import type { ProblemsOf } from './wording.js';

export const requestProblems: ProblemsOf<'request' | 'resource' | 'server' | 'permission'> = {
  'request.invalid': {
    fr: { title: 'Des champs sont à corriger', detail: 'Rien n’a été enregistré. Corrigez les champs indiqués puis renvoyez.' },
    ar: { title: 'بعض الحقول تحتاج إلى تصحيح', detail: 'لم يُحفظ أي شيء. صححوا الحقول المبينة ثم أعيدوا الإرسال.' },
    en: { title: 'Some fields need correcting', detail: 'Nothing was saved. Correct the fields named below and send again.' },
    zgh: { title: 'ⵍⵍⴰⵏ ⵢⵉⴳⵔⴰⵏ ⵉⵅⵚⵚⴰⵏ ⴰⵙⵖⵜⵉ', detail: 'ⵓⵔ ⵉⵜⵜⵓⵃⴹⵉ ⵡⴰⵍⵓ. ⵙⵖⵜⵉ ⵉⴳⵔⴰⵏ ⵉⵜⵜⵓⵎⵍⴰⵏ, ⵜⴰⵣⵏⴷ ⴷⵉⵖ.' },
  },
  'request.malformed': {
    fr: { title: 'Demande illisible', detail: 'La demande n’est pas du JSON valable ou n’a pas la forme attendue.' },
    ar: { title: 'طلب غير مقروء', detail: 'الطلب ليس بصيغة JSON صحيحة أو لا يوافق الشكل المنتظر.' },
    en: { title: 'Unreadable request', detail: 'The request is not valid JSON or has not the expected form.' },
    zgh: { title: 'ⵜⵓⵜⵜⵔⴰ ⵓⵔ ⵉⵜⵜⵓⵖⵔⵉⵏ', detail: 'ⵜⵓⵜⵜⵔⴰ ⵓⵔ ⵜⴳⵉ JSON ⵉⵖⵓⴷⴰⵏ ⵏⵖ ⵓⵔ ⵖⵓⵔⵙ ⵜⴰⵍⵖⴰ ⵉⵜⵜⵓⴳⴰⵏⵉⵏ.' },
  },
  'request.too_large': {
    fr: { title: 'Demande trop volumineuse', detail: 'Ce qui est envoyé dépasse la taille permise.' },
    ar: { title: 'طلب كبير جدا', detail: 'ما تم إرساله يتجاوز الحجم المسموح به.' },
    en: { title: 'Request too large', detail: 'What was sent is larger than allowed.' },
    zgh: { title: 'ⵜⵓⵜⵜⵔⴰ ⵜⵅⴰⵜⵔ ⴰⵟⵟⴰⵙ', detail: 'ⵎⴰⵢⴷ ⵢⵓⵣⵏⵏ ⵉⵣⵔⵉ ⵜⵉⴷⴷⵉ ⵉⵜⵜⵓⵙⵓⵔⴼⵏ.' },
  },
  'request.too_many': {
    fr: { title: 'Trop de demandes', detail: 'Patientez un peu avant de recommencer.' },
    ar: { title: 'طلبات كثيرة', detail: 'انتظروا قليلا قبل إعادة المحاولة.' },
    en: { title: 'Too many requests', detail: 'Wait a little before trying again.' },
    zgh: { title: 'ⴳⴳⵓⵜⵏⵜ ⵜⵓⵜⵜⵔⵉⵡⵉⵏ', detail: 'ⵇⵇⵍ ⵉⵎⵉⴽ ⴷⴰⵜ ⴰⴷ ⵜⴰⵔⵎⴷ ⴷⵉⵖ.' },
  },
  'request.precondition_required': {
    fr: { title: 'Version manquante', detail: 'Indiquez dans If-Match la version que vous modifiez.' },
    ar: { title: 'النسخة غير محددة', detail: 'حددوا في If-Match النسخة التي تعدلونها.' },
    en: { title: 'Version missing', detail: 'Name the version that you are editing in If-Match.' },
    zgh: { title: 'ⵓⵔ ⵜⵍⵍⵉ ⵜⵓⵏⵖⵉⵍⵜ', detail: 'ⵎⵍ ⴳ If-Match ⵜⵓⵏⵖⵉⵍⵜ ⵏⵏⴰ ⵜⵙⵏⴼⴰⵍⴷ.' },
  },
  'request.precondition_failed': {
    fr: { title: 'Modifié entre-temps', detail: 'Quelqu’un d’autre a modifié cet élément. Relisez-le avant de recommencer.' },
    ar: { title: 'تم التعديل في هذه الأثناء', detail: 'عدّل شخص آخر هذا العنصر. أعيدوا قراءته قبل المحاولة.' },
    en: { title: 'Changed in the meantime', detail: 'Somebody else changed this item. Read it again before retrying.' },
    zgh: { title: 'ⵉⵏⴼⵍ ⴳ ⵜⵉⵣⵉ ⴰⴷ', detail: 'ⵉⵙⵏⴼⵍ ⵢⴰⵏ ⵢⴰⴹⵏ ⴰⴼⵔⴷⵉⵙ ⴰⴷ. ⴰⵍⵙ ⵜⵉⵖⵔⵉ ⵏⵏⵙ ⴷⴰⵜ ⴰⴷ ⵜⴰⵔⵎⴷ ⴷⵉⵖ.' },
  },
  'request.idempotency_mismatch': {
    fr: { title: 'Clé déjà utilisée', detail: 'Cette clé Idempotency-Key a déjà servi pour une autre demande.' },
    ar: { title: 'المفتاح مستعمل من قبل', detail: 'سبق استعمال هذا المفتاح Idempotency-Key لطلب آخر.' },
    en: { title: 'Key already used', detail: 'This Idempotency-Key was already used for another request.' },
    zgh: { title: 'ⵜⴰⵙⴰⵔⵓⵜ ⵜⵜⵓⵙⵙⵎⵔⵙ ⵢⴰⴷ', detail: 'ⵜⴰⵙⴰⵔⵓⵜ ⴰⴷ Idempotency-Key ⵜⵜⵓⵙⵙⵎⵔⵙ ⵢⴰⴷ ⵉ ⵜⵓⵜⵜⵔⴰ ⵢⴰⴹⵏ.' },
  },
  'request.cross_site': {
    fr: { title: 'Demande venue d’un autre site', detail: 'Par sécurité, cette action ne peut venir que de ce site.' },
    ar: { title: 'طلب قادم من موقع آخر', detail: 'حفاظا على الأمن، لا يمكن لهذا الإجراء أن يأتي إلا من هذا الموقع.' },
    en: { title: 'Request from another site', detail: 'For safety, this action can only come from this site.' },
    zgh: { title: 'ⵜⵓⵜⵜⵔⴰ ⵜⴽⴽⴰ ⴷ ⵙⴳ ⵓⵙⵉⵜ ⵢⴰⴹⵏ', detail: 'ⵉ ⵜⴰⵏⴼⵔⵓⵜ, ⵜⵉⴳⴰⵡⵜ ⴰⴷ ⵓⵔ ⵜⵣⵎⵉⵔ ⴰⴷ ⴷ ⵜⴽⴽ ⵖⴰⵙ ⵙⴳ ⵓⵙⵉⵜ ⴰⴷ.' },
  },
  'resource.not_found': {
    fr: { title: 'Introuvable', detail: 'Cette page ou cet élément n’existe pas, ou n’est pas public.' },
    ar: { title: 'غير موجود', detail: 'هذه الصفحة أو هذا العنصر غير موجود أو غير منشور.' },
    en: { title: 'Not found', detail: 'This page or item does not exist, or is not public.' },
    zgh: { title: 'ⵓⵔ ⵉⵜⵜⵢⴰⴼⴰ', detail: 'ⵜⴰⵙⵏⴰ ⵏⵖ ⴰⴼⵔⴷⵉⵙ ⴰⴷ ⵓⵔ ⵉⵍⵍⵉ, ⵏⵖ ⵓⵔ ⵉⵜⵜⵓⴼⵙⵔ.' },
  },
  'server.failed': {
    fr: {
      title: 'Erreur de notre côté',
      detail: 'L’opération n’a pas abouti et rien n’a été modifié. Réessayez ; si l’erreur persiste, signalez-la avec son numéro.',
    },
    ar: { title: 'خطأ من جهتنا', detail: 'لم تكتمل العملية ولم يتغير أي شيء. أعيدوا المحاولة، وإذا استمر الخطأ فأبلغوا عنه مع رقمه.' },
    en: {
      title: 'An error on our side',
      detail: 'The operation did not complete and nothing was changed. Try again; if it persists, report it with its number.',
    },
    zgh: { title: 'ⵜⴰⵣⴳⵍⵜ ⵙⴳⵏⵖ', detail: 'ⵓⵔ ⵜⵎⵎⵉⴷ ⵜⵎⵀⵍⵜ ⵓⵔ ⵉⵏⴼⵉⵍ ⵡⴰⵍⵓ. ⴰⵔⵎ ⴷⵉⵖ; ⵎⴽ ⵜⵇⵇⵉⵎⴰ ⵜⵣⴳⵍⵜ, ⵎⵍ ⵜⵜ ⴰⴽⴷ ⵡⵓⵟⵟⵓⵏ ⵏⵏⵙ.' },
  },
  'server.unavailable': {
    fr: {
      title: 'Service momentanément indisponible',
      detail: 'Les données ne sont pas accessibles pour l’instant. Réessayez dans quelques secondes.',
    },
    ar: { title: 'الخدمة غير متاحة مؤقتا', detail: 'لا يمكن الوصول إلى المعطيات حاليا. أعيدوا المحاولة بعد ثوان.' },
    en: { title: 'Service unavailable for a moment', detail: 'The data cannot be reached right now. Try again in a few seconds.' },
    zgh: { title: 'ⴰⵎⴰⴽⴽⴰⵢ ⵓⵔ ⵉⵍⵍⵉ ⴷⵖⵉ', detail: 'ⵓⵔ ⵉⵣⵎⵉⵔ ⵓⴷⴰⴼ ⵖⵔ ⵉⵙⴼⴽⴰ ⴷⵖⵉ. ⴰⵔⵎ ⴷⵉⵖ ⴷⴼⴼⵉⵔ ⵉⵎⵉⴽ ⵏ ⵜⵙⵉⵏⵉⵏ.' },
  },
  'server.busy': {
    fr: {
      title: 'Trop d’écritures en même temps',
      detail: 'D’autres écrivent au même endroit et rien n’a été enregistré. Réessayez dans quelques secondes.',
    },
    ar: { title: 'كتابات كثيرة في الوقت نفسه', detail: 'آخرون يكتبون في الموضع نفسه ولم يُحفظ أي شيء. أعيدوا المحاولة بعد ثوان.' },
    en: {
      title: 'Too much is being written at once',
      detail: 'Others are writing in the same place and nothing was saved. Try again in a few seconds.',
    },
    zgh: { title: 'ⴽⵉⴳⴰⵏ ⵏ ⵜⵉⵔⵔⴰ ⴳ ⵢⴰⵏ ⵡⴰⴽⵓⴷ', detail: 'ⴰⵔ ⵜⵜⴰⵔⴰⵏ ⵡⵉⵢⴰⴹ ⴳ ⵓⴷⵖⴰⵔ ⴰⴷ, ⵓⵔ ⵉⵜⵜⵓⵃⴹⵉ ⵡⴰⵍⵓ. ⴰⵔⵎ ⴷⵉⵖ ⴷⴼⴼⵉⵔ ⵉⵎⵉⴽ ⵏ ⵜⵙⵉⵏⵉⵏ.' },
  },
  'server.tables_full': {
    fr: {
      title: 'Trop de grands tableaux à la fois',
      detail:
        'Les fichiers des grands tableaux attendent leur tour, ou n’ont plus de place. Demandez celui-ci de nouveau dans quelques minutes.',
    },
    ar: {
      title: 'جداول كبيرة كثيرة في الوقت نفسه',
      detail: 'ملفات الجداول الكبيرة تنتظر دورها أو لم يعد لها مكان. اطلبوا هذا الجدول مجددا بعد دقائق.',
    },
    en: {
      title: 'Too many large tables at once',
      detail: 'Files of large tables are waiting for their turn, or have no more room. Ask for this one again in a few minutes.',
    },
    zgh: {
      title: 'ⴽⵉⴳⴰⵏ ⵏ ⵜⴼⵍⵡⵉⵏ ⵜⵉⵅⴰⵜⴰⵔⵉⵏ ⴳ ⵢⴰⵏ ⵡⴰⴽⵓⴷ',
      detail: 'ⴰⵔ ⵜⵜⵔⴰⵊⴰⵏ ⵉⴼⴰⵢⵍⵓⵜⵏ ⵏ ⵜⴼⵍⵡⵉⵏ ⵜⵉⵅⴰⵜⴰⵔⵉⵏ ⵜⴰⵡⴰⵍⴰ ⵏⵏⵙⵏ, ⵏⵖ ⵓⵔ ⵉⵇⵇⵉⵎⵉ ⵓⴷⵖⴰⵔ. ⵙⵓⵜⵔ ⵜ ⴷⵉⵖ ⴷⴼⴼⵉⵔ ⵉⵎⵉⴽ ⵏ ⵜⵙⴷⵉⴷⵉⵏ.',
    },
  },
  'permission.denied': {
    fr: { title: 'Action non permise', detail: 'Votre rôle ne permet pas cette action ici.' },
    ar: { title: 'إجراء غير مسموح به', detail: 'دوركم لا يسمح بهذا الإجراء هنا.' },
    en: { title: 'Not allowed', detail: 'Your role does not allow this action here.' },
    zgh: { title: 'ⵜⵉⴳⴰⵡⵜ ⵓⵔ ⵉⵜⵜⵓⵙⵓⵔⴼⵏ', detail: 'ⵜⴰⵡⵓⵔⵉ ⵏⵏⴽ ⵓⵔ ⴰⴽ ⵜⴰⵊⵊⵉ ⴰⴷ ⵜⵙⴽⵔⴷ ⵎⴰⵢⴰⴷ ⴷⴰ.' },
  },
  'resource.in_use': {
    fr: { title: 'Encore utilisé', detail: 'D’autres éléments dépendent de celui-ci : retirez-les d’abord.' },
    ar: { title: 'لا يزال مستعملا', detail: 'عناصر أخرى مرتبطة بهذا العنصر: أزيلوها أولا.' },
    en: { title: 'Still in use', detail: 'Other items depend on this one: remove them first.' },
    zgh: { title: 'ⵙⵓⵍ ⵉⵜⵜⵓⵙⵎⵔⴰⵙ', detail: 'ⵍⵍⴰⵏ ⵉⴼⵔⴷⵉⵙⵏ ⵢⴰⴹⵏ ⵉⵇⵇⵏⵏ ⵖⵔ ⵡⴰ: ⴽⴽⵙ ⵜⵏ ⴷ ⴰⵎⵣⵡⴰⵔⵓ.' },
  },
};
