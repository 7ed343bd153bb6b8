import type { ProblemsOf } from './wording.js';

export const progressProblems: ProblemsOf<'activity' | 'update' | 'draft' | 'review'> = {
  'activity.not_applicable': {
    fr: { title: 'Activité retirée', detail: 'Cette activité a été retirée du plan par un amendement.' },
    ar: { title: 'نشاط ملغى', detail: 'أُلغي هذا النشاط من الخطة بموجب تعديل.' },
    en: { title: 'Activity dropped', detail: 'This activity was dropped from the plan by an amendment.' },
    zgh: { title: 'ⵜⴰⵡⵓⵔⵉ ⵉⵜⵜⵓⴽⴽⵙⵏ', detail: 'ⵜⴰⵡⵓⵔⵉ ⴰⴷ ⵜⵜⵓⴽⴽⵙ ⵙⴳ ⵓⵖⴰⵡⴰⵙ ⵙ ⵓⵙⵏⴼⵍ.' },
  },
  'update.effective_in_future': {
    fr: { title: 'Date dans l’avenir', detail: 'L’avancement se déclare à la date d’aujourd’hui au plus tard ({today}).' },
    ar: { title: 'تاريخ في المستقبل', detail: 'يُصرَّح بالتقدم بتاريخ اليوم على أبعد تقدير ({today}).' },
    en: { title: 'Date in the future', detail: 'Progress is reported for today at the latest ({today}).' },
    zgh: { title: 'ⴰⵙⴰⴽⵓⴷ ⵓⵔ ⵜⴰ ⴷ ⵉⴷⴷⵉⵏ', detail: 'ⴰⵣⵡⴰⵔ ⴷⴰ ⵉⵜⵜⵓⵎⵍ ⴰⵔ ⴰⵙⵙⴰ ⵙ ⵓⴳⴳⴰⵔ ({today}).' },
  },
  'update.effective_before_plan': {
    fr: { title: 'Date avant le plan', detail: 'La date ne peut précéder le début du plan ({start}).' },
    ar: { title: 'تاريخ قبل بداية الخطة', detail: 'لا يمكن أن يسبق التاريخ بداية الخطة ({start}).' },
    en: { title: 'Date before the plan', detail: 'The date cannot precede the start of the plan ({start}).' },
    zgh: { title: 'ⴰⵙⴰⴽⵓⴷ ⴷⴰⵜ ⵓⵖⴰⵡⴰⵙ', detail: 'ⴰⵙⴰⴽⵓⴷ ⵓⵔ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵣⵡⵔ ⴰⵙⵏⵜⵉ ⵏ ⵓⵖⴰⵡⴰⵙ ({start}).' },
  },
  'update.effective_before_activity': {
    fr: { title: 'Date avant l’activité', detail: 'Cette activité a été ajoutée au plan le {start} : la date ne peut la précéder.' },
    ar: { title: 'تاريخ قبل النشاط', detail: 'أُضيف هذا النشاط إلى الخطة في {start}: لا يمكن أن يسبقه التاريخ.' },
    en: { title: 'Date before the activity', detail: 'This activity was added to the plan on {start}: the date cannot precede it.' },
    zgh: { title: 'ⴰⵙⴰⴽⵓⴷ ⴷⴰⵜ ⵜⵡⵓⵔⵉ', detail: 'ⵜⴰⵡⵓⵔⵉ ⴰⴷ ⵜⵜⵓⵔⵏⴰ ⵖⵔ ⵓⵖⴰⵡⴰⵙ ⴳ {start}: ⴰⵙⴰⴽⵓⴷ ⵓⵔ ⵜⵜ ⵉⵣⵎⵉⵔ ⴰⴷ ⵉⵣⵡⵔ.' },
  },
  'update.action_required': {
    fr: { title: 'Une action réalisée est nécessaire', detail: 'Une activité complétée s’accompagne d’au moins une action réalisée.' },
    ar: { title: 'إجراء منجز مطلوب', detail: 'النشاط المكتمل يرفق بإجراء منجز واحد على الأقل.' },
    en: { title: 'An achieved action is needed', detail: 'A completed activity comes with at least one achieved action.' },
    zgh: { title: 'ⵜⵅⵚⵚⴰ ⵜⵉⴳⴰⵡⵜ ⵉⵜⵜⵓⵙⴽⵔⵏ', detail: 'ⵜⴰⵡⵓⵔⵉ ⵉⵎⵎⴷⵏ ⵉⵅⵚⵚⴰ ⴰⴽⵉⴷⵙ ⵢⴰⵜ ⵜⵉⴳⴰⵡⵜ ⵉⵜⵜⵓⵙⴽⵔⵏ ⵏⵖ ⵓⴳⴳⴰⵔ.' },
  },
  'update.evidence_required': {
    fr: {
      title: 'Une pièce justificative est nécessaire',
      detail: 'Une activité complétée s’accompagne d’au moins une pièce justificative.',
    },
    ar: { title: 'وثيقة إثبات مطلوبة', detail: 'النشاط المكتمل يرفق بوثيقة إثبات واحدة على الأقل.' },
    en: { title: 'Evidence is needed', detail: 'A completed activity comes with at least one piece of evidence.' },
    zgh: { title: 'ⵉⵅⵚⵚⴰ ⵓⵏⵣⴰ', detail: 'ⵜⴰⵡⵓⵔⵉ ⵉⵎⵎⴷⵏ ⵉⵅⵚⵚⴰ ⴰⴽⵉⴷⵙ ⵢⴰⵏ ⵓⵏⵣⴰ ⵏⵖ ⵓⴳⴳⴰⵔ.' },
  },
  'update.difficulty_required': {
    fr: {
      title: 'Une difficulté est à préciser',
      detail: 'L’activité est en retard ou peu avancée après son début prévu : dites ce qui bloque.',
    },
    ar: { title: 'يجب ذكر صعوبة', detail: 'النشاط متأخر أو محدود التقدم بعد بدايته المقررة: اذكروا ما يعيقه.' },
    en: { title: 'A difficulty is needed', detail: 'The activity is late or little advanced after its planned start: say what blocks it.' },
    zgh: { title: 'ⵉⵅⵚⵚⴰ ⵡⵓⴳⵓⵔ', detail: 'ⵜⵎⴰⵟⵍ ⵜⵡⵓⵔⵉ ⵏⵖ ⵉⴷⵔⵓⵙ ⵓⵣⵡⴰⵔ ⵏⵏⵙ ⴷⴼⴼⵉⵔ ⵓⵙⵏⵜⵉ ⵉⵜⵜⵓⴳⴰⵏⵉⵏ: ⵉⵏⵉ ⵎⴰⵢⴷ ⵉⵙⴱⴷⴷⴰⵏ.' },
  },
  'update.difficulty_unknown': {
    fr: {
      title: 'Difficulté inconnue',
      detail: 'Cette difficulté n’est pas une difficulté de cette activité, ou elle est reprise deux fois.',
    },
    ar: { title: 'صعوبة غير معروفة', detail: 'هذه الصعوبة ليست من صعوبات هذا النشاط، أو ذُكرت مرتين.' },
    en: { title: 'Unknown difficulty', detail: 'This is no difficulty of this activity, or it is named twice.' },
    zgh: { title: 'ⵓⴳⵓⵔ ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏⵏ', detail: 'ⵓⴳⵓⵔ ⴰⴷ ⵓⵔ ⵉⴳⵉ ⵡⵉⵏ ⵜⵡⵓⵔⵉ ⴰⴷ, ⵏⵖ ⵉⵜⵜⵓⵎⵍ ⵙⵏⴰⵜ ⵜⵉⴽⴽⴰⵍ.' },
  },
  'update.nothing_to_confirm': {
    fr: { title: 'Rien à confirmer', detail: 'Rien n’est déclaré pour cette activité : remplissez le formulaire.' },
    ar: { title: 'لا شيء للتأكيد', detail: 'لا شيء مصرح به لهذا النشاط: املؤوا الاستمارة.' },
    en: { title: 'Nothing to confirm', detail: 'Nothing is reported for this activity: fill in the form.' },
    zgh: { title: 'ⵓⵔ ⵉⵍⵍⵉ ⵎⴰ ⵉⵜⵜⵓⵙⵏⵜⴰⵎⵏ', detail: 'ⵓⵔ ⵉⵜⵜⵓⵎⵍⵉ ⵡⴰⵍⵓ ⵅⴼ ⵜⵡⵓⵔⵉ ⴰⴷ: ⴰⵎⵔ ⵜⴰⵍⵖⴰ.' },
  },
  'draft.submitted': {
    fr: { title: 'Déjà soumise', detail: 'Cette mise à jour attend sa relecture. Retirez-la pour la modifier.' },
    ar: { title: 'سبق تقديمه', detail: 'هذا التحديث في انتظار المراجعة. اسحبوه لتعديله.' },
    en: { title: 'Already submitted', detail: 'This update is waiting for its review. Withdraw it to change it.' },
    zgh: { title: 'ⵉⵜⵜⵓⵣⵏ ⵢⴰⴷ', detail: 'ⴰⵙⵎⴰⵢⵏⵓ ⴰⴷ ⴷⴰ ⵉⵜⵜⵇⵍ ⴰⵣⵔⴰⵢ. ⴽⴽⵙ ⵜ ⴼⴰⴷ ⴰⴷ ⵜ ⵜⵙⵏⴼⵍⴷ.' },
  },
  'draft.not_submitted': {
    fr: { title: 'Plus en attente', detail: 'Cette mise à jour n’attend plus de relecture. Rechargez la liste.' },
    ar: { title: 'لم يعد في الانتظار', detail: 'لم يعد هذا التحديث في انتظار المراجعة. أعيدوا تحميل القائمة.' },
    en: { title: 'No longer waiting', detail: 'This update no longer waits for a review. Reload the list.' },
    zgh: { title: 'ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵇⵍ', detail: 'ⴰⵙⵎⴰⵢⵏⵓ ⴰⴷ ⵓⵔ ⵙⵓⵍ ⵉⵜⵜⵇⵍ ⴰⵣⵔⴰⵢ. ⴰⵍⵙ ⴰⴳⴰⵎ ⵏ ⵜⵍⴳⴰⵎⵜ.' },
  },
  'draft.in_the_way': {
    fr: {
      title: 'Un brouillon est en cours',
      detail: 'Quelqu’un a commencé une mise à jour de cette activité. Ouvrez-la pour la soumettre ou la supprimer.',
    },
    ar: { title: 'توجد مسودة قيد الإعداد', detail: 'بدأ أحدهم تحديثا لهذا النشاط. افتحوه لتقديمه أو حذفه.' },
    en: { title: 'A draft has been begun', detail: 'Somebody has begun an update of this activity. Open it to submit or delete it.' },
    zgh: { title: 'ⵉⵍⵍⴰ ⵓⵔⵡⴰⵢ', detail: 'ⵢⴰⵏ ⵉⵙⵙⵏⵜⵉ ⴰⵙⵎⴰⵢⵏⵓ ⵏ ⵜⵡⵓⵔⵉ ⴰⴷ. ⵕⵥⵎ ⵜ ⴼⴰⴷ ⴰⴷ ⵜ ⵜⴰⵣⵏⴷ ⵏⵖ ⵜⴽⴽⵙⴷ ⵜ.' },
  },
  'review.own_report': {
    fr: { title: 'Votre propre mise à jour', detail: 'Une autre personne doit la relire.' },
    ar: { title: 'تحديثكم أنتم', detail: 'يجب أن يراجعه شخص آخر.' },
    en: { title: 'Your own update', detail: 'Somebody else must review it.' },
    zgh: { title: 'ⴰⵙⵎⴰⵢⵏⵓ ⵏⵏⴽ', detail: 'ⵉⵅⵚⵚⴰ ⴰⴷ ⵜ ⵉⵥⵕ ⵢⴰⵏ ⵢⴰⴹⵏ.' },
  },
  'review.already_reviewed': {
    fr: { title: 'Déjà relue', detail: 'Cette mise à jour a déjà été relue.' },
    ar: { title: 'سبقت مراجعته', detail: 'سبقت مراجعة هذا التحديث.' },
    en: { title: 'Already reviewed', detail: 'This update has already been reviewed.' },
    zgh: { title: 'ⵉⵜⵜⵓⵥⵕⴰ ⵢⴰⴷ', detail: 'ⴰⵙⵎⴰⵢⵏⵓ ⴰⴷ ⵉⵜⵜⵓⵥⵕⴰ ⵢⴰⴷ.' },
  },
  'review.not_awaited': {
    fr: { title: 'Rien à confirmer', detail: 'Cette mise à jour est venue avec le plan\u00a0: elle n’attend aucune confirmation.' },
    ar: { title: 'لا شيء للتأكيد', detail: 'ورد هذا التحديث مع الخطة، ولا ينتظر أي تأكيد.' },
    en: { title: 'Nothing to confirm', detail: 'This update came in with the plan: it awaits no confirmation.' },
    zgh: { title: 'ⵓⵔ ⵉⵇⵇⵉⵍ ⴰⵙⵙⴷⴷⵉ', detail: 'ⴰⵙⵎⴰⵢⵏⵓ ⴰⴷ ⵢⵓⵛⴽⴰ ⴷ ⴷ ⵓⵖⴰⵡⴰⵙ, ⵓⵔ ⵉⵇⵇⵉⵍ ⴰⵙⵙⴷⴷⵉ.' },
  },
};
