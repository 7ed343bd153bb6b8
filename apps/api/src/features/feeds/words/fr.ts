import type { EditionKind } from '@iltizam/shared/editions/contract';
import type { Band, DifficultyCode } from '@iltizam/shared/progress/contract';

/** `{name}` is filled in. */
export type FeedWords = {
  site: string;
  feedTitle: string;
  feedSubtitle: string;
  entryTitle: string;
  entryTitleFrom: string;
  entryTakenBack: string;
  band: Record<Band, string>;
  of: string;
  achievedActions: string;
  difficulties: string;
  difficulty: Record<DifficultyCode, string>;
  evidence: string;
  note: string;
  amendment: string;
  approvedBy: string;
  report: Record<EditionKind, string>;
  reportFiles: string;
  remarksUntil: string;
  rights: string;
  calendarTitle: string;
  activityEnd: string;
  commitmentEnd: string;
  endDescription: string;
};

export const fr: FeedWords = {
  site: 'Iltizam',
  feedTitle: '{title}\u00a0: mises à jour',
  feedSubtitle: 'Ce que les organismes déclarent de l’avancement de leurs engagements.',
  entryTitle: 'Engagement {commitment}, activité {activity}\u00a0: {percent}\u202f%',
  entryTitleFrom: 'Engagement {commitment}, activité {activity}\u00a0: {percent}\u202f% (avant\u00a0: {previous}\u202f%)',
  entryTakenBack: 'Engagement {commitment}, activité {activity}\u00a0: n’est plus déclarée',
  band: { not_started: 'non entamée', limited: 'limitée', significant: 'significative', completed: 'complétée' },
  of: '{institution}, au {date}',
  achievedActions: 'Actions réalisées',
  difficulties: 'Difficultés',
  difficulty: {
    budget: 'budget non disponible',
    procurement: 'marché public',
    legal_text: 'texte juridique en attente',
    other_institution: 'décision attendue d’un autre organisme',
    human_resources: 'ressources humaines',
    technical: 'difficulté technique',
    scope_change: 'changement de périmètre',
    partner: 'partenaire',
    other: 'autre',
  },
  evidence: 'Preuves',
  note: 'Note',
  amendment: 'Amendement {number} du plan, avec effet au {date}',
  approvedBy: 'Approuvé par\u00a0: {approver}',
  report: {
    draft: 'Projet du rapport d’auto-évaluation {number}, chiffres au {date}',
    final: 'Rapport d’auto-évaluation {number}, chiffres au {date}',
  },
  reportFiles: 'Le rapport définitif est publié\u00a0: il se lit et se télécharge en plusieurs langues et formats.',
  remarksUntil: 'Le projet se lit et se télécharge. Les remarques sont reçues jusqu’au {date} inclus.',
  rights: 'Réutilisation libre sous licence {licence}',
  calendarTitle: '{title}\u00a0: fins prévues',
  activityEnd: 'Fin prévue de l’activité {activity} de l’engagement {commitment}\u00a0: {title}',
  commitmentEnd: 'Fin prévue de l’engagement {commitment}\u00a0: {title}',
  endDescription: '{plan}. Fin prévue telle qu’elle est écrite\u00a0: {end}.',
};
