import type { ProblemsOf } from './wording.js';

export const commentProblems: ProblemsOf<'comment'> = {
  'comment.not_pending': {
    fr: { title: 'Déjà décidé', detail: 'Ce commentaire n’est plus dans l’état attendu. Rechargez la file.' },
    ar: { title: 'سبق البت فيه', detail: 'لم يعد هذا التعليق في الحالة المنتظرة. أعيدوا تحميل اللائحة.' },
    en: { title: 'Already decided', detail: 'This comment is no longer in the expected state. Reload the queue.' },
    zgh: { title: 'ⵜⵜⵓⴼⵔⴰ ⵢⴰⴷ', detail: 'ⴰⵅⴼⴰⵡⴰⵍ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵉⵍⵍⵉ ⴳ ⵡⴰⴷⴷⴰⴷ ⵉⵜⵜⵓⴳⴰⵏⵉⵏ. ⴰⵍⵙ ⴰⴳⴰⵎ ⵏ ⵜⵍⴳⴰⵎⵜ.' },
  },
  'comment.reason_required': {
    fr: { title: 'Motif nécessaire', detail: 'Un refus s’accompagne d’un motif, qui est public.' },
    ar: { title: 'السبب مطلوب', detail: 'كل رفض يرفق بسبب علني.' },
    en: { title: 'Reason needed', detail: 'A refusal comes with a reason, which is public.' },
    zgh: { title: 'ⵜⵅⵚⵚⴰ ⵜⵎⵏⵜⵉⵍⵜ', detail: 'ⴽⵓ ⴰⴳⴰⵢ ⵉⵅⵚⵚⴰ ⴰⴽⵉⴷⵙ ⵢⴰⵜ ⵜⵎⵏⵜⵉⵍⵜ, ⵜⴳⴰ ⵜⴰⴳⴷⵓⴷⴰⵏⵜ.' },
  },
  'comment.held': {
    fr: {
      title: 'Impossible pour ce commentaire',
      detail: 'On ne peut répondre qu’à un commentaire publié qui n’est pas lui-même une réponse, et rouvrir que ce qui a été décidé.',
    },
    ar: {
      title: 'غير ممكن لهذا التعليق',
      detail: 'لا يمكن الرد إلا على تعليق منشور ليس هو نفسه ردا، ولا تمكن إعادة فتح إلا ما سبق البت فيه.',
    },
    en: {
      title: 'Not possible on this comment',
      detail: 'Only a published comment that is not itself a reply can be replied to, and only a decided one can be reopened.',
    },
    zgh: {
      title: 'ⵓⵔ ⵉⵣⵎⵉⵔ ⵉ ⵓⵅⴼⴰⵡⴰⵍ ⴰⴷ',
      detail: 'ⴷⴰ ⵉⵜⵜⵓⵔⴰⵔ ⵖⴰⵙ ⵅⴼ ⵓⵅⴼⴰⵡⴰⵍ ⵉⵜⵜⵓⴼⵙⵔⵏ ⵏⵏⴰ ⵓⵔ ⵉⴳⵉⵏ ⵜⴰⵎⵔⴰⵔⵓⵜ, ⴷ ⴷⴰ ⵉⵕⵥⵥⵎ ⴷⵉⵖ ⵖⴰⵙ ⵎⴰⵢⴷ ⵅⴼ ⵜⵜⵓⴳⴰ ⵜⵖⵜⴰⵙⵜ.',
    },
  },
};
