import type { DatasetName } from '@iltizam/shared/exports/contract';

const columns = {
  plan: 'identifiant du plan dans les adresses',
  as_of: 'jour auquel les chiffres sont arrêtés',
  plan_number: 'numéro du plan',
  plan_title: 'titre du plan',
  plan_title_lang: 'langue de ce titre',
  state: 'état du plan',
  main_language: 'langue principale du plan',
  rate_rule: 'règle qui donne le taux du plan à partir de ceux de ses engagements',
  unreported_rule: 'ce que vaut une activité non déclarée : zéro, ou rien',
  start: 'début prévu, aussi précis qu’il a été écrit : année, trimestre, mois ou jour',
  end: 'fin prévue, aussi précise qu’elle a été écrite ; une fin au mois près est le dernier jour du mois',
  commitments: 'nombre d’engagements',
  commitments_described: 'nombre d’engagements décrits ici\u00a0: le taux ne porte que sur eux',
  rate: 'taux de réalisation exact à deux décimales',
  rate_shown: 'le même taux, arrondi comme il est affiché',
  band: 'niveau d’avancement que donne le taux',
  coverage: 'part du poids qui a été déclarée',
  planned: 'taux que le calendrier prévoit ce jour-là',
  delay: 'situation par rapport au calendrier',
  delay_points: 'prévu moins réalisé',
  delay_days: 'jours de retard, ou jours sans nouvelles',
  published_rate: 'taux imprimé dans un document importé, gardé à côté du nôtre',
  published_as_of: 'date de ce taux imprimé',
  published_difference: 'notre taux moins le taux imprimé',
  activities_total: 'nombre d’activités',
  activities_not_reported: 'activités sans aucune déclaration',
  activities_not_started: 'activités non entamées (0)',
  activities_limited: 'activités d’avancement limité',
  activities_significant: 'activités d’avancement significatif',
  activities_completed: 'activités complétées',
  last_update_on: 'jour auquel se rapporte la dernière déclaration',
  axis_number: 'numéro de l’axe dans le plan',
  axis_title: 'titre de l’axe',
  axis_title_lang: 'langue de ce titre',
  commitment_number: 'numéro de l’engagement dans le plan',
  commitment_title: 'titre de l’engagement',
  commitment_title_lang: 'langue de ce titre',
  institution_key: 'code de l’organisme responsable',
  institution_name: 'nom de l’organisme responsable',
  institution_name_lang: 'langue de ce nom',
  supporting_keys: 'codes des organismes qui appuient l’engagement, un par ligne',
  supporting_names: 'noms des organismes qui appuient l’engagement, un par ligne',
  sector: 'secteur de l’organisme',
  weight: 'poids dans le taux du niveau supérieur ; vide, il ne pèse rien',
  problem: 'problème à résoudre',
  problem_lang: 'langue de ce texte',
  solution: 'solution proposée',
  solution_lang: 'langue de ce texte',
  expected_result: 'résultat attendu',
  expected_result_lang: 'langue de ce texte',
  activity_number: 'numéro de l’activité dans l’engagement',
  activity_title: 'titre de l’activité',
  activity_title_lang: 'langue de ce titre',
  supplementary: 'vrai quand l’activité a été ajoutée après l’adoption',
  applicable: 'faux quand un amendement l’a retiré : il ne pèse rien et n’entre dans aucune moyenne',
  amendment_number: 'numéro de l’amendement dans le plan',
  change_number: 'rang du changement dans l’amendement',
  in_force_from: 'jour à partir duquel il s’applique',
  amended_at: 'instant où il a été rendu public',
  approver: 'organe qui l’a approuvé',
  reason: 'motif de l’amendement',
  reason_lang: 'langue de ce motif',
  amended_kind: 'ce qu’il change : le plan, un engagement ou une activité',
  amended_what: 'ce qui change : titre, portée, poids, dates, règles, retrait, reprise ou ajout',
  value_before: 'ce qui était en vigueur, en JSON',
  value_after: 'ce qui l’est à partir de ce jour, en JSON',
  plan_rate_before: 'taux du plan ce jour-là sans l’amendement',
  plan_rate_after: 'taux du plan ce jour-là avec l’amendement',
  dates_from: 'à qui sont ces dates : à l’activité, à l’engagement ou au plan',
  percent: 'avancement déclaré ; vide quand rien n’a été déclaré',
  effective_on: 'jour où cet avancement était vrai',
  indicator_number: 'numéro de l’indicateur dans l’engagement',
  indicator_name: 'nom de l’indicateur',
  indicator_name_lang: 'langue de ce nom',
  indicator_kind: 'suivi du travail, ou effet produit',
  indicator_unit: 'ce que mesure l’indicateur : un nombre, un pourcentage, un texte',
  baseline: 'valeur de départ',
  target: 'valeur visée',
  value: 'valeur mesurée, quand c’est un nombre',
  value_printed: 'valeur mesurée, telle qu’elle a été écrite',
  measured_on: 'date de la mesure',
  update_id: 'identifiant de la déclaration',
  recorded_at: 'instant où elle a été enregistrée ici',
  previous_percent: 'avancement déclaré juste avant',
  reported_by_key: 'code de l’organisme qui a déclaré',
  reported_by_name: 'nom de l’organisme qui a déclaré',
  reported_by_name_lang: 'langue de ce nom',
  language: 'langue des textes de la déclaration',
  note: 'note de la déclaration',
  achieved_actions: 'actions réalisées, une par ligne ; « - » ouvre le détail de l’action au-dessus',
  difficulties: 'difficultés, une par ligne : code, puis description',
  evidence: 'adresses des preuves, une par ligne ; celles des fichiers commencent par / et sont sur ce site',
  day: 'jour de ce point de la courbe',
  reported: 'taux réalisé ce jour-là ; vide pour un jour à venir',
  status: 'niveau d’avancement, ou non déclarée',
  activities: 'nombre d’activités à ce niveau',
  share: 'leur part de toutes les activités',
  days_since: 'jours écoulés depuis la dernière déclaration ; vide s’il n’y en a eu aucune',
  from: 'premier jour comparé',
  to: 'second jour comparé',
  level: 'ce que la ligne compare : le plan, un axe ou un engagement',
  title: 'titre du plan, de l’axe ou de l’engagement',
  title_lang: 'langue de ce titre',
  rate_from: 'taux au premier jour',
  rate_to: 'taux au second jour',
  ogp_id: 'identifiant de l’engagement dans les données de l’OGP, par exemple MO0006\u00a0; vide tant que personne ne l’a noté',
  ogp_code: 'code du membre à l’OGP, par exemple MO\u00a0; vide tant que personne ne l’a noté',
  ogp_plan: 'le plan, tel que l’OGP le nomme\u00a0; vide tant que personne ne l’a noté',
  ogp_member: 'membre de l’OGP, tel qu’il est nommé ici',
  full_text: 'problème, solution et résultat attendu, l’un après l’autre',
  completion: 'niveau de réalisation de l’OGP ; vide quand rien n’a été déclaré',
  difference: 'second taux moins premier taux',
};

export type ColumnName = keyof typeof columns;

/** Files of a plan that hold all of it, by the ends of their addresses. */
export type WholeFileName = 'plan.json' | 'plan.xlsx' | 'plan.csv.zip';

export type ExportWords = {
  columns: Record<ColumnName, string>;
  datasets: Record<DatasetName, { title: string; description: string }>;
  /** the second sheet of a workbook */
  about: {
    sheet: string;
    plan: string;
    asOf: string;
    from: string;
    source: string;
    note: string;
    licence: string;
    generatedAt: string;
    column: string;
    type: string;
    unit: string;
    meaning: string;
  };
  files: Record<WholeFileName, { title: string; description: string }>;
  catalogue: { title: string; description: string; publisher: string; api: string };
};

export const fr: ExportWords = {
  columns,
  datasets: {
    plan: { title: 'Plan', description: 'Le plan, son taux et ses règles de calcul, sur une ligne.' },
    axes: { title: 'Axes', description: 'Les axes du plan et leurs taux.' },
    commitments: { title: 'Engagements', description: 'Les engagements : organisme, textes, dates, taux et retard.' },
    activities: {
      title: 'Activités',
      description: 'Les activités : poids, dates, avancement déclaré et retard. De quoi refaire chaque taux.',
    },
    indicators: { title: 'Indicateurs', description: 'Les indicateurs des engagements et leurs mesures.' },
    updates: { title: 'Déclarations', description: 'Tout ce qui a été déclaré : avancement, actions, difficultés et preuves.' },
    curve: { title: 'Courbe', description: 'Le taux réalisé et le taux prévu du plan à chaque fin de mois.' },
    institutions: { title: 'Organismes', description: 'Le taux moyen des engagements de chaque organisme responsable.' },
    status: { title: 'Répartition', description: 'Le nombre d’activités à chaque niveau d’avancement.' },
    reporting: { title: 'Suivi des déclarations', description: 'Depuis combien de jours chaque engagement n’a rien déclaré.' },
    comparison: { title: 'Comparaison', description: 'Les taux du plan, des axes et des engagements à deux dates, et l’écart.' },
    ogp: {
      title: 'Engagements (OGP)',
      description: 'Les colonnes de la feuille publique des engagements de l’OGP, pour autant qu’elles sont connues ici.',
    },
    amendments: {
      title: 'Amendements',
      description: 'Ce qui a changé du plan depuis son adoption : valeurs avant et après, motif, approbation, effet sur le taux.',
    },
  },
  about: {
    sheet: 'À propos',
    plan: 'Plan',
    asOf: 'Chiffres arrêtés au',
    from: 'Comparés à ceux du',
    source: 'Source',
    note: 'D’où viennent ces chiffres',
    licence: 'Licence',
    generatedAt: 'Fichier créé le',
    column: 'Colonne',
    type: 'Type',
    unit: 'Unité',
    meaning: 'Signification',
  },
  files: {
    'plan.json': {
      title: 'Le plan comme faits (JSON)',
      description: 'Tous les faits du plan dans toutes ses langues, sans chiffre calculé, pour l’importer ailleurs sans perte.',
    },
    'plan.xlsx': {
      title: 'Le plan en tableaux (XLSX)',
      description:
        'Les mêmes faits en un classeur, une feuille par tableau, avec listes et règles\u00a0: à modifier et à importer de nouveau.',
    },
    'plan.csv.zip': {
      title: 'Le plan en tableaux (CSV)',
      description: 'Les mêmes faits, un fichier CSV par tableau, décrits par un Data Package.',
    },
  },
  catalogue: {
    title: 'Données ouvertes d’Iltizam',
    description: 'Les plans d’action du gouvernement ouvert, leurs engagements, leurs activités et leurs taux de réalisation.',
    publisher: 'Iltizam',
    api: 'Interface de programmation d’Iltizam',
  },
};
