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
  'archive.plan_exists': {
    fr: {
      title: 'Ce plan est déjà ici',
      detail:
        'L’adresse {slug} est celle d’un plan public d’ici, «\u00a0{title}\u00a0», et le reste. Une archive ne remplace aucun plan et garde son adresse, que ses rapports impriment\u00a0: si c’est le même plan, il n’y a rien à restaurer\u202f; pour voir l’archive à part, restaurez-la sur une autre installation. Rien n’a été écrit.',
    },
    ar: {
      title: 'هذه الخطة موجودة هنا',
      detail:
        'العنوان \u2066{slug}\u2069 هو عنوان خطة منشورة هنا، «\u2068{title}\u2069»، ويبقى لها. لا يحل الأرشيف محل أي خطة ويحتفظ بعنوانه المطبوع في تقاريره: إن كانت الخطة نفسها فلا شيء للاسترجاع؛ وللاطلاع على الأرشيف على حدة، استرجعوه في منصة أخرى. لم يُكتب أي شيء.',
    },
    en: {
      title: 'This plan is here already',
      detail:
        'The address {slug} is that of a public plan of this site, “{title}”, and stays so. An archive replaces no plan and keeps its address, which its reports print: if it is the same plan, there is nothing to restore; to look at the archive apart, restore it on another installation. Nothing was written.',
    },
    zgh: {
      title: 'ⵉⵍⵍⴰ ⵓⵖⴰⵡⴰⵙ ⴰⴷ ⴷⴰ ⵢⴰⴷⵍⵍⵉ',
      detail:
        'ⴰⵏⵙⴰ {slug} ⵉⴳⴰ ⵡⵉⵏ ⵓⵖⴰⵡⴰⵙ ⴰⵣⴰⵢⴰⵣ ⵏ ⴷⴰ, «{title}». ⵓⵔ ⴰⵔ ⵜⵜⴱⴷⴷⵉⵍ ⵜⵎⵅⵣⵏⵜ ⴰⵖⴰⵡⴰⵙ: ⵎⴽ ⵉⴳⴰ ⴰⵖⴰⵡⴰⵙ ⵏⵏⵉⴽ, ⵓⵔ ⵉⵍⵍⵉ ⵎⴰⵢⴷ ⵔⴰⴷ ⵉⵜⵜⵓⵔⴰⵔ. ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴰⵎⵢⴰ.',
    },
  },
  'archive.draft_exists': {
    fr: {
      title: 'Un brouillon a cette adresse',
      detail:
        'Un brouillon d’ici, «\u00a0{title}\u00a0», a déjà l’adresse {slug}. Une archive ne remplace aucun plan et garde son adresse. Demandez à la coordination de supprimer ce brouillon dans «\u00a0Préparer les plans\u00a0», ou de lui donner une autre adresse, puis restaurez de nouveau. Rien n’a été écrit.',
    },
    ar: {
      title: 'مسودة تحمل هذا العنوان',
      detail:
        'مسودة هنا، «\u2068{title}\u2069»، تحمل العنوان \u2066{slug}\u2069. لا يحل الأرشيف محل أي خطة ويحتفظ بعنوانه. اطلبوا من التنسيق حذف هذه المسودة في «إعداد الخطط» أو إعطاءها عنوانا آخر، ثم استرجعوا من جديد. لم يُكتب أي شيء.',
    },
    en: {
      title: 'A draft has this address',
      detail:
        'A draft of this site, “{title}”, already has the address {slug}. An archive replaces no plan and keeps its address. Ask the coordination to delete that draft in “Prepare plans”, or to give it another address, then restore again. Nothing was written.',
    },
    zgh: {
      title: 'ⵉⵍⵍⴰ ⵓⵔⵎⵓⴷ ⵙ ⵡⴰⵏⵙⴰ ⴰⴷ',
      detail:
        'ⴰⵔⵎⵓⴷ ⵏ ⴷⴰ, «{title}», ⴷⴰⵔⵙ ⴰⵏⵙⴰ {slug}. ⵓⵔ ⴰⵔ ⵜⵜⴱⴷⴷⵉⵍ ⵜⵎⵅⵣⵏⵜ ⴰⵖⴰⵡⴰⵙ. ⵙⵓⵜⵔ ⴰⴷ ⵉⵜⵜⵡⴰⴽⴽⵙ ⵓⵔⵎⵓⴷ ⴰⴷ ⵏⵖ ⴰⴷ ⴰⵙ ⵉⵜⵜⵓⴼⴽ ⵡⴰⵏⵙⴰ ⵢⴰⴹⵏ ⴳ «ⴰⵙⵙⵓⵊⴷ ⵏ ⵉⵖⴰⵡⴰⵙⵏ», ⴷⴼⴼⵉⵔ ⵏ ⵓⵢⵏⵏⴰⵖ ⵄⴰⵡⴷ. ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴰⵎⵢⴰ.',
    },
  },
};
