import type { ProblemsOf } from './wording.js';

export const archiveProblems: ProblemsOf<'archive'> = {
  'archive.unreadable': {
    fr: {
      title: 'Ce fichier n’est pas une archive de plan',
      detail: 'Il faut le fichier .zip téléchargé depuis la page d’un plan, entier. Celui-ci est endommagé, ou c’est autre chose.',
    },
    ar: { title: 'هذا الملف ليس أرشيف خطة', detail: 'المطلوب ملف ⁦.zip⁩ كاملا كما حُمّل من صفحة الخطة. هذا الملف معطوب أو هو شيء آخر.' },
    en: {
      title: 'This file is not an archive of a plan',
      detail: 'It takes the whole .zip file downloaded from the page of a plan. This one is damaged, or something else.',
    },
    zgh: {
      title: 'ⴰⴼⴰⵢⵍⵓ ⴰⴷ ⵓⵔ ⵉⴳⵉ ⵜⴰⵎⵅⵣⵏⵜ ⵏ ⵓⵖⴰⵡⴰⵙ',
      detail: 'ⵉⵅⵚⵚⴰ ⵓⴼⴰⵢⵍⵓ .zip ⴰⵎⴰⵜⴰⵢ ⴷ ⵉⵜⵜⵓⴰⴳⵎⵏ ⵙⴳ ⵜⴰⵙⵏⴰ ⵏ ⵓⵖⴰⵡⴰⵙ. ⵡⴰⴷ ⵉⵅⵙⵔ, ⵏⵖ ⵉⴳⴰ ⵢⴰⵜ ⵜⵖⴰⵡⵙⴰ ⵢⴰⴹⵏ.',
    },
  },
  'archive.unsafe': {
    fr: { title: 'Archive refusée par sécurité', detail: '« {entry} » n’a pas sa place dans une archive de plan. Rien n’a été écrit.' },
    ar: { title: 'رُفض الأرشيف حفاظا على الأمن', detail: 'لا مكان للعنصر «{entry}» في أرشيف خطة. لم يُكتب أي شيء.' },
    en: { title: 'Archive refused for safety', detail: '“{entry}” has no place in an archive of a plan. Nothing was written.' },
    zgh: { title: 'ⵉⵜⵜⵓⴳⵢ ⵜⵎⵅⵣⵏⵜ ⵅⴼ ⵓⵃⵟⵟⵓ', detail: '«{entry}» ⵓⵔ ⴷⴰⵔⵙ ⴰⴷⵖⴰⵔ ⴳ ⵜⵎⵅⵣⵏⵜ ⵏ ⵓⵖⴰⵡⴰⵙ. ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴰⵎⵢⴰ.' },
  },
  'archive.too_large': {
    fr: { title: 'Archive trop volumineuse', detail: 'Une archive a au plus {max} Mo. Au-delà, restaurez une sauvegarde de la base.' },
    ar: { title: 'الأرشيف كبير جدا', detail: 'حجم الأرشيف {max} ميغابايت على الأكثر. فوق ذلك استرجعوا نسخة احتياطية من قاعدة المعطيات.' },
    en: { title: 'Archive too large', detail: 'An archive has {max} MB at most. Beyond that, restore a backup of the database.' },
    zgh: { title: 'ⵉⵎⵇⵇⵓⵔ ⴱⴰⵀⵔⴰ ⵜⵎⵅⵣⵏⵜ', detail: 'ⵜⵉⴷⴷⵉ ⵏ ⵜⵎⵅⵣⵏⵜ ⵜⴳⴰ {max} MB ⵙ ⵓⴳⴰⵔ. ⵙ ⵓⴼⵍⵍⴰ ⵏ ⵓⵢⴰⴷ, ⵔⴰⵔⴰⵜ ⴷ ⵜⴰⵏⵖⵍⵜ ⵏ ⵜⴰⵙⵉⵍⴰ ⵏ ⵉⵙⴼⴽⴰ.' },
  },
  'archive.differs': {
    fr: {
      title: 'Archive incomplète ou modifiée',
      detail: '« {path} » n’est pas tel que le manifeste l’annonce. Rien n’a été écrit : téléchargez l’archive à nouveau.',
    },
    ar: { title: 'أرشيف ناقص أو معدل', detail: 'الملف «{path}» لا يطابق ما يعلنه البيان. لم يُكتب أي شيء: حمّلوا الأرشيف من جديد.' },
    en: {
      title: 'Archive incomplete or changed',
      detail: '“{path}” is not what the manifest says. Nothing was written: download the archive again.',
    },
    zgh: { title: 'ⵜⴰⵎⵅⵣⵏⵜ ⵓⵔ ⵉⵎⵎⵉⴷ ⵏⵖ ⵉⵜⵜⵓⵙⵏⴼⵍ', detail: '«{path}» ⵓⵔ ⵉⴳⵉ ⵎⴰⵏⵏⴰ ⵉⵏⵏⴰ ⵓⵎⴰⵏⵉⴼⵉⵙⵜ. ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴰⵎⵢⴰ: ⴰⴳⵎⴰⵜ ⵜⴰⵎⵅⵣⵏⵜ ⴷⴰⵖ.' },
  },
  'archive.faulty': {
    fr: { title: 'Un fichier de l’archive comporte des erreurs', detail: '« {path} » n’a pas la forme attendue. Rien n’a été écrit.' },
    ar: { title: 'في ملف من الأرشيف أخطاء', detail: 'ليس للملف «{path}» الشكل المنتظر. لم يُكتب أي شيء.' },
    en: { title: 'A file of the archive has faults', detail: '“{path}” has not the expected form. Nothing was written.' },
    zgh: { title: 'ⵍⵍⴰⵏⵜ ⵜⵣⴳⴳⴰⵍ ⴳ ⵢⴰⵏ ⵓⴼⴰⵢⵍⵓ ⵏ ⵜⵎⵅⵣⵏⵜ', detail: '«{path}» ⵓⵔ ⴷⴰⵔⵙ ⵜⴰⵍⵖⴰ ⵉⵜⵜⵓⵔⵊⴰⵏ. ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴰⵎⵢⴰ.' },
  },
  'archive.document_refused': {
    fr: {
      title: 'Un document de l’archive est refusé',
      detail: '« {path} » ne passe pas les vérifications des documents. Rien n’a été écrit.',
    },
    ar: { title: 'رُفضت وثيقة من الأرشيف', detail: 'الملف «{path}» لم يجتز مراقبة الوثائق. لم يُكتب أي شيء.' },
    en: { title: 'A document of the archive is refused', detail: '“{path}” does not pass the checks of documents. Nothing was written.' },
    zgh: { title: 'ⵉⵜⵜⵓⴳⵢ ⵢⴰⵏ ⵡⴰⵔⵔⴰ ⵏ ⵜⵎⵅⵣⵏⵜ', detail: '«{path}» ⵓⵔ ⵉⵣⵔⵉⵢ ⵙ ⵓⵙⵙⵉⴷⴷ ⵏ ⴰⵔⵔⴰⵜⵏ. ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴰⵎⵢⴰ.' },
  },
};
