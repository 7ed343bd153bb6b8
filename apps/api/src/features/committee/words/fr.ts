import type { BriefWords } from '../brief-words.js';
import { counted } from '../counted.js';

const days = (count: number): string => counted(count, 'un jour', '#\u00a0jours');

/** French, the reference of the other languages. */
export const FR: BriefWords = {
  title: 'Note pour le comité',
  firstDay: '1er',
  situation: (date) => `Situation au ${date}`,
  sinceMeeting: (date, title) => `Depuis la réunion du ${date}\u00a0: ${title}`,
  sinceDay: (date) => `Depuis le ${date}`,
  undeclared: (date) => `rien n’était déclaré le ${date}`,
  figures: {
    rate: 'réalisé',
    planned: 'prévu à cette date',
    change: 'points depuis',
    completed: 'engagements complétés',
    alerts: 'engagements en alerte',
    difficulties: 'difficultés ouvertes',
  },
  axes: 'Axes',
  curve: 'Prévu, déclaré, projeté',
  curveAlt: (reported, planned, date) => `Courbe du plan\u00a0: au ${date}, ${reported} déclarés pour ${planned} prévus`,
  series: { planned: '– – prévu', reported: '— déclaré', projected: '· · · projeté' },
  forecast: {
    nothing: 'Rien n’est encore déclaré\u00a0: aucune projection n’est possible.',
    done: 'Tout est réalisé.',
    tooEarly: 'Trop peu de déclarations\u00a0: le rythme n’est pas encore connu.',
    noEnd: 'Au rythme récent, les 100\u00a0% ne seraient jamais atteints.',
    inTime: (date, due) => `Au rythme récent, la fin arrive le ${date}, pour une échéance au ${due}.`,
    tooLate: (date, due, count) => `Au rythme récent, la fin arrive le ${date}, ${days(count)} après l’échéance du ${due}.`,
    basis: (points, date) => `Hypothèse\u00a0: le rythme depuis le ${date} continue (${points} points).`,
  },
  warnings: 'Alertes, les plus graves d’abord',
  noWarnings: 'Aucun engagement ne demande l’attention du comité.',
  reason: {
    overdue: (count, late) =>
      count === 0
        ? `fin dépassée de ${days(late)}`
        : `${counted(count, 'une activité en retard', '# activités en retard')}, jusqu’à ${days(late)}`,
    difficulty: (count, open) => `${counted(count, 'une difficulté bloquante', '# difficultés bloquantes')} depuis ${days(open)}`,
    forecast_late: (date, late) =>
      date === null ? 'le rythme récent ne conduit pas à 100\u00a0%' : `fin projetée le ${date}, ${days(late)} trop tard`,
    at_risk: (count, _days, points) =>
      points === '' ? counted(count, 'une activité à risque', '# activités à risque') : `${points} points sous le prévu`,
    waiting: (count, open) => `${counted(count, 'un rapport à relire', '# rapports à relire')} depuis ${days(open)}`,
    going_down: (_count, _days, points) => `recul de ${points} points`,
    stale: (_count, silent) => `sans mise à jour depuis ${days(silent)}`,
    coverage_low: (_count, _days, percent) => (percent === '' ? 'rien n’est encore déclaré' : `${percent} du poids seulement est déclaré`),
  },
  difficulties: 'Difficultés à décider',
  noDifficulties: 'Aucune difficulté n’est encore à décider par le comité.',
  difficulty: (body, open, owner) => `${body}, depuis ${days(open)}${owner === null ? '' : `, à lever par\u00a0: ${owner}`}`,
  codes: {
    budget: 'Budget non disponible',
    procurement: 'Marché ou achat',
    legal_text: 'Texte juridique en attente',
    other_institution: 'Décision d’un autre organisme',
    human_resources: 'Équipe insuffisante',
    technical: 'Difficulté technique',
    scope_change: 'Périmètre changé',
    partner: 'Partenaire',
    other: 'Autre',
  },
  changes: 'Ce qui a changé',
  noChanges: 'Rien n’a changé.',
  firstDeclared: 'première déclaration',
  completed: 'complété',
  late: 'passe en retard ou à risque',
  opened: (count) => counted(count, 'une difficulté nouvelle', '# difficultés nouvelles'),
  resolved: (count) => counted(count, 'une difficulté levée', '# difficultés levées'),
  amended: (count) => counted(count, 'un amendement', '# amendements'),
  more: (count) => counted(count, 'et un autre, sur la page', 'et # autres, sur la page'),
  questions: 'À décider',
  noQuestions: 'Aucune décision n’est attendue d’après ces données.',
  askDifficulty: (code, place, open, owner) =>
    `Qui lève «\u00a0${code}\u00a0» (activité ${place}, ouverte depuis ${days(open)})${owner === null ? '' : `, attendu de\u00a0: ${owner}`}\u00a0?`,
  askEnd: (commitment, date) =>
    date === null
      ? `Engagement ${commitment}\u00a0: que faut-il pour qu’il reparte\u00a0?`
      : `Engagement ${commitment}\u00a0: accélérer, ou reporter l’échéance par amendement (fin projetée le ${date})\u00a0?`,
  askOverdue: (commitment, late) => `Engagement ${commitment}, en retard de ${days(late)}\u00a0: terminer, reporter ou retirer\u00a0?`,
  noRate: 'pas de taux',
  page: 'Les mêmes chiffres, avec leur calcul\u00a0:',
  fingerprint: (hash) => `Empreinte ${hash}`,
};
