/** Forms by count, as CLDR names them; `other` stands for those that a language writes alike. `{name}` is filled in. */
export type Forms = { zero?: string; one?: string; two?: string; few?: string; many?: string; other: string };

export type NoticeWords = {
  soon: Forms;
  today: string;
  late: Forms;
  escalated: Forms;
  stale: Forms;
  dueSettled: string;
  escalatedSettled: string;
  staleSettled: string;
  declared: string;
  notReported: string;
  submitted: string;
  reviewed: string;
  returned: string;
  completed: string;
  published: string;
  severe: string;
  moderate: string;
  decided: string;
  reply: string;
  answered: string;
  remarkModerate: string;
  remarkDecided: string;
  remarkReply: string;
  remarkAnswered: string;
  report: string;
  reportDraft: string;
  reportDraftClosed: string;
  reportDraftOver: string;
  reportFinal: string;
  reportFailed: string;
  reportMended: string;
  progress: Forms;
  movement: string;
  takenBack: string;
  commitment: string;
  subjectDue: Forms;
  subjectNews: Forms;
  subjectPlans: Forms;
  intro: string;
  inbox: string;
  why: string;
  automatic: string;
  preferences: string;
  stop: string;
};

export const fr: NoticeWords = {
  soon: { one: 'Fin prévue demain, le {due}.', other: 'Fin prévue dans {count} jours, le {due}.' },
  today: 'Fin prévue aujourd’hui, le {due}.',
  late: {
    one: 'En retard d’un jour\u00a0: la fin était prévue le {due}.',
    other: 'En retard de {count} jours\u00a0: la fin était prévue le {due}.',
  },
  escalated: {
    one: 'Dans votre organisme, en retard d’un jour\u00a0: la fin était prévue le {due}.',
    other: 'Dans votre organisme, en retard de {count} jours\u00a0: la fin était prévue le {due}.',
  },
  stale: { one: 'Aucune mise à jour depuis un jour.', other: 'Aucune mise à jour depuis {count} jours.' },
  dueSettled: 'Rappel d’une fin prévue le {due}. Rien n’est plus attendu de vous.',
  escalatedSettled: 'Retard dans votre organisme sur une fin prévue le {due}. Rien n’est plus attendu de lui.',
  staleSettled: 'L’activité était sans mise à jour depuis longtemps. Rien n’est plus attendu de vous.',
  declared: 'Avancement déclaré\u00a0: {percent}.',
  notReported: 'Rien n’a encore été déclaré.',
  submitted: 'Une mise à jour attend d’être relue.',
  reviewed: 'Une mise à jour attendait d’être relue. Elle ne l’attend plus.',
  returned: 'Votre mise à jour vous est renvoyée pour être complétée.',
  completed: 'Votre mise à jour vous avait été renvoyée pour être complétée. Elle n’attend plus rien de vous.',
  published: 'La mise à jour est publiée.',
  severe: 'Une difficulté de forte gravité a été déclarée.',
  moderate: 'Un commentaire attend d’être publié ou refusé.',
  decided: 'Un commentaire attendait d’être publié ou refusé. C’est décidé depuis.',
  reply: 'Un commentaire public attend une réponse officielle.',
  answered: 'Un commentaire public attendait une réponse officielle. Il n’en attend plus.',
  remarkModerate: 'Une remarque sur ce projet attend d’être publiée ou refusée.',
  remarkDecided: 'Une remarque sur ce projet attendait d’être publiée ou refusée. C’est décidé depuis.',
  remarkReply: 'Une remarque publique sur ce projet attend une réponse officielle.',
  remarkAnswered: 'Une remarque publique sur ce projet attendait une réponse officielle. Elle n’en attend plus.',
  report: 'Rapport {number}, chiffres au {day}',
  reportDraft: 'Le projet de ce rapport est publié. Les remarques sont reçues jusqu’au {day} inclus.',
  reportDraftClosed: 'Le projet de ce rapport est publié. Il ne reçoit plus de remarques.',
  reportDraftOver: 'Le projet de ce rapport a été publié\u00a0; le rapport définitif a paru depuis.',
  reportFinal: 'Le rapport définitif est publié.',
  reportFailed: 'Un fichier de ce rapport n’a pas pu être écrit. Il attend d’être essayé à nouveau.',
  reportMended: 'Un fichier de ce rapport n’avait pas pu être écrit. C’est réglé depuis.',
  progress: { one: 'Une activité a avancé cette semaine.', other: '{count} activités ont avancé cette semaine.' },
  movement: '{from} → {to}',
  takenBack: 'n’est plus déclarée',
  commitment: 'Engagement {number}\u00a0: {title}',
  subjectDue: { one: 'Une activité attend un mot de vous', other: '{count} activités attendent un mot de vous' },
  subjectNews: { one: 'Une nouvelle de vos engagements', other: '{count} nouvelles de vos engagements' },
  subjectPlans: { one: 'Une nouvelle de vos plans d’action', other: '{count} nouvelles de vos plans d’action' },
  intro: 'Par plan ou par engagement, le plus récent d’abord.',
  inbox: 'Ouvrir mes messages',
  why: 'Vous recevez ce courriel parce que ces plans ou ces engagements vous concernent dans Iltizam.',
  automatic: 'Ce courriel est automatique\u00a0: personne ne lit les réponses.',
  preferences: 'Choisir ce que je reçois, et quand',
  stop: 'Ne plus recevoir ces courriels',
};
