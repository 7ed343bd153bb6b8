/** The words that a printed activity sheet needs beside its texts. */
export type SheetWords = {
  sheet: string;
  activity: string;
  plan: string;
  commitment: string;
  body: string;
  dates: string;
  objective: string;
  calendar: string;
  month: string;
  monthOnly: string;
  since: string;
  ofProject: string;
  means: string;
  personDays: string;
  factors: string;
  experts: string;
  expert: string;
  targetGroup: string;
  method: string;
  indicators: string;
  deliverables: string;
  changed: string;
  page: string;
};

export const fr: SheetWords = {
  sheet: 'Fiche d’activité',
  activity: 'Activité {code}\u00a0: {title}',
  plan: 'Plan d’action',
  commitment: 'Engagement {number}',
  body: 'Organisme responsable',
  dates: 'Dates prévues',
  objective: 'Objectif',
  calendar: 'Calendrier',
  month: 'M{month} ({date})',
  monthOnly: 'M{month}',
  since: 'Mois du projet (début\u00a0: {date})',
  ofProject: 'Mois du projet, dont le début n’est pas fixé',
  means: 'Moyens',
  personDays: 'Jours-personnes\u00a0: {days}',
  factors: '{product} (missions × experts par mission × jours par mission)',
  experts: 'Experts',
  expert: 'Expert·e {number}',
  targetGroup: 'Cible',
  method: 'Méthodologie',
  indicators: 'Indicateurs objectivement vérifiables',
  deliverables: 'Livrables',
  changed: 'Fiche modifiée le {date}',
  page: 'Page {page} sur {pages}',
};
