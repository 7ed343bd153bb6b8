import type { ProblemsOf } from './wording.js';

export const planProblems: ProblemsOf<'plan'> = {
  'plan.slug_taken': {
    fr: { title: 'Adresse déjà prise', detail: 'Un autre plan porte déjà cette adresse.' },
    ar: { title: 'العنوان مستعمل', detail: 'خطة أخرى تحمل هذا العنوان.' },
    en: { title: 'Address already taken', detail: 'Another plan already has this address.' },
    zgh: { title: 'ⴰⵏⵙⴰ ⵉⵜⵜⵓⵙⵎⵔⴰⵙ', detail: 'ⴰⵖⴰⵡⴰⵙ ⵢⴰⴹⵏ ⴷⴰⵔⵙ ⴰⵏⵙⴰ ⴰⴷ.' },
  },
  'plan.faulty': {
    fr: { title: 'Le plan comporte des erreurs', detail: 'Rien n’a été écrit. Chaque erreur est indiquée à sa place dans plan.json.' },
    ar: { title: 'في الخطة أخطاء', detail: 'لم يُكتب أي شيء. كل خطأ مبين في مكانه من plan.json.' },
    en: { title: 'The plan has faults', detail: 'Nothing was written. Each fault is told at its place in plan.json.' },
    zgh: { title: 'ⵍⵍⴰⵏⵜ ⵜⵣⴳⴳⴰⵍ ⴳ ⵓⵖⴰⵡⴰⵙ', detail: 'ⵓⵔ ⵉⵜⵜⵢⴰⵔⴰ ⴰⵎⵢⴰ. ⴽⵓ ⵜⴰⵣⴳⴳⴰⵍⵜ ⵜⵏⵏⴰ ⴳ ⵓⴷⵖⴰⵔ ⵏⵏⵙ ⴳ plan.json.' },
  },
  'plan.adopted': {
    fr: {
      title: 'Le plan est adopté',
      detail: 'Depuis l’adoption, seules les traductions se modifient ici. Le reste passe par un amendement.',
    },
    ar: { title: 'تم اعتماد الخطة', detail: 'منذ الاعتماد لا تعدَّل هنا إلا الترجمات. ما عداها يتم بتعديل رسمي للخطة.' },
    en: { title: 'The plan is adopted', detail: 'Since adoption only translations can be edited here. Anything else needs an amendment.' },
    zgh: { title: 'ⴰⵖⴰⵡⴰⵙ ⵉⵜⵜⵓⵙⵔⵙ', detail: 'ⵙⴳ ⵓⵙⵔⵙ ⵏⵏⵙ, ⵜⵉⵙⵓⵖⴰⵍ ⵖⴰⵙ ⴰⵢⴷ ⵉⵜⵜⵓⵙⵏⴼⴰⵍⵏ ⴷⴰ. ⵎⴰⵢⴷ ⵢⴰⴹⵏ ⵉⵔⴰ ⴰⵙⵏⴼⵍ.' },
  },
  'plan.once_public': {
    fr: { title: 'Déjà rendu public', detail: 'Ce qui a été public une fois ne se supprime plus.' },
    ar: { title: 'سبق نشره', detail: 'ما نُشر للعموم مرة لا يُحذف.' },
    en: { title: 'Once public', detail: 'What has been public once is never deleted.' },
    zgh: { title: 'ⵉⵜⵜⵓⴼⵙⵔ ⵢⴰⴷ', detail: 'ⵎⴰⵢⴷ ⵉⵜⵜⵓⴼⵙⵔⵏ ⵢⴰⵜ ⵜⵉⴽⵍⵜ ⵓⵔ ⴷⴰ ⵉⵜⵜⵓⴽⴽⴰⵙ.' },
  },
  'plan.settings_frozen': {
    fr: { title: 'Réglages figés', detail: 'Depuis l’adoption, les règles du plan ne changent que par un amendement.' },
    ar: { title: 'الإعدادات مجمدة', detail: 'منذ الاعتماد لا تتغير قواعد الخطة إلا بتعديل رسمي.' },
    en: { title: 'Settings are frozen', detail: 'Since adoption the rules of the plan change by amendment only.' },
    zgh: { title: 'ⵉⵙⵖⵡⴰⵏ ⵇⵇⵏⵏ', detail: 'ⵙⴳ ⵓⵙⵔⵙ ⵏ ⵓⵖⴰⵡⴰⵙ, ⵉⵍⴳⵏⵏ ⵓⵔ ⴷⴰ ⵜⵜⵏⴼⴰⵍⵏ ⵅⵙ ⵙ ⵓⵙⵏⴼⵍ.' },
  },
  'plan.transition_refused': {
    fr: { title: 'Passage impossible', detail: 'Le plan ne peut pas passer directement à cet état.' },
    ar: { title: 'انتقال غير ممكن', detail: 'لا يمكن للخطة الانتقال مباشرة إلى هذه الحالة.' },
    en: { title: 'This step is not possible', detail: 'The plan cannot move to that state directly.' },
    zgh: { title: 'ⵓⵔ ⵉⵣⵎⵎⵉⵔ ⴰⴷ ⵉⵣⵔⵉ', detail: 'ⴰⵖⴰⵡⴰⵙ ⵓⵔ ⵉⵣⵎⵎⵉⵔ ⴰⴷ ⵉⴷⴷⵓ ⵖⵔ ⵡⴰⴷⴷⴰⴷ ⴰⴷ ⵙ ⵓⵙⵔⵉⴷ.' },
  },
  'plan.not_ready': {
    fr: { title: 'Le plan n’est pas prêt', detail: 'Éléments à compléter avant ce passage : {count}.' },
    ar: { title: 'الخطة غير جاهزة', detail: 'عناصر يجب استكمالها قبل هذا الانتقال: {count}.' },
    en: { title: 'The plan is not ready', detail: 'Items to complete before this step: {count}.' },
    zgh: { title: 'ⴰⵖⴰⵡⴰⵙ ⵓⵔ ⵊⵊⵓ ⵉⵡⵊⵉⴷ', detail: 'ⵉⴼⵔⴷⵉⵙⵏ ⵉⵅⵚⵚⴰⵏ ⴷⴰⵜ ⵏ ⵓⵣⵔⴰⵢ ⴰⴷ: {count}.' },
  },
  'plan.not_weighable': {
    fr: {
      title: 'La pondération n’est pas ouverte',
      detail: 'Les activités se pondèrent après l’adoption du plan et avant son démarrage.',
    },
    ar: { title: 'الترجيح غير مفتوح', detail: 'تُرجَّح الأنشطة بعد اعتماد الخطة وقبل انطلاقها.' },
    en: { title: 'Weighting is not open', detail: 'Activities are weighted after the plan is adopted and before it starts.' },
    zgh: { title: 'ⴰⵙⵜⴰⵥⴰⵢ ⵓⵔ ⵉⵕⵥⵉⵎ', detail: 'ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⴷⴰ ⵜⵜⵓⵙⵜⴰⵥⴰⵢⵏⵜ ⴷⴼⴼⵉⵔ ⵏ ⵓⵙⵔⵙ ⵏ ⵓⵖⴰⵡⴰⵙ ⴷ ⴷⴰⵜ ⵏ ⵓⵙⵏⵜⵉ ⵏⵏⵙ.' },
  },
  'plan.weights_frozen': {
    fr: { title: 'Poids figés', detail: 'Les poids de ce plan sont figés. Un changement passe par un amendement.' },
    ar: { title: 'الأوزان مجمدة', detail: 'أوزان هذه الخطة مجمدة. أي تغيير يتم بتعديل رسمي.' },
    en: { title: 'Weights are frozen', detail: 'The weights of this plan are frozen. A change needs an amendment.' },
    zgh: { title: 'ⵜⵉⵥⴰⵢⵉⵏ ⵇⵇⵏⵏⵜ', detail: 'ⵜⵉⵥⴰⵢⵉⵏ ⵏ ⵓⵖⴰⵡⴰⵙ ⴰⴷ ⵇⵇⵏⵏⵜ. ⴰⵙⵏⴼⵍ ⴰⵢ ⵉⵅⵚⵚⴰⵏ.' },
  },
  'plan.not_reporting': {
    fr: { title: 'Le plan n’est pas en cours', detail: 'On ne peut déclarer d’avancement que sur un plan adopté ou en cours.' },
    ar: { title: 'الخطة ليست قيد التنفيذ', detail: 'لا يمكن التصريح بالتقدم إلا في خطة معتمدة أو قيد التنفيذ.' },
    en: { title: 'The plan is not in progress', detail: 'Progress can only be reported on a plan that is adopted or in progress.' },
    zgh: { title: 'ⴰⵖⴰⵡⴰⵙ ⵓⵔ ⴷⴰ ⵉⵜⵜⴷⴷⵓ', detail: 'ⴰⵣⵡⴰⵔ ⴷⴰ ⵉⵜⵜⵓⵎⵍ ⵖⴰⵙ ⴳ ⵓⵖⴰⵡⴰⵙ ⵉⵜⵜⵓⵇⴱⵍⵏ ⵏⵖ ⴷⴰ ⵉⵜⵜⴷⴷⵓⵏ.' },
  },
  'plan.not_amendable': {
    fr: {
      title: 'Plan non modifiable par amendement',
      detail: 'Un plan s’amende une fois adopté, ses poids figés, et tant qu’il n’est pas clos.',
    },
    ar: { title: 'لا يمكن تعديل الخطة', detail: 'تُعدَّل الخطة بعد اعتمادها وتجميد أوزانها، وما لم تُختتم.' },
    en: {
      title: 'The plan cannot be amended',
      detail: 'A plan is amended once it is adopted with its weights frozen, and until it is closed.',
    },
    zgh: { title: 'ⴰⵖⴰⵡⴰⵙ ⵓⵔ ⵉⵣⵎⵎⵉⵔ ⴰⴷ ⵉⵏⴼⵍ', detail: 'ⴰⵖⴰⵡⴰⵙ ⴷⴰ ⵉⵜⵜⵏⴼⴰⵍ ⴷⴼⴼⵉⵔ ⵏ ⵓⵙⵔⵙ ⵏⵏⵙ ⴷ ⵓⵇⵇⴰⵏ ⵏ ⵜⵥⴰⵢⵉⵏ, ⴷⴰⵜ ⵏ ⵓⵔⴳⴰⵍ ⵏⵏⵙ.' },
  },
};
