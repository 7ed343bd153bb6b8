import type { ErrorCode } from '@iltizam/shared/kernel/errors';

export type FieldCode =
  | 'whitelistValidation'
  | 'isString'
  | 'isLength'
  | 'plainText'
  | 'isIn'
  | 'isoDate'
  | 'partialDate'
  | 'percent'
  | 'isUrl'
  | 'isInt'
  | 'min'
  | 'max'
  | 'isEmail'
  | 'isArray'
  | 'arrayMaxSize'
  | 'nestedValidation'
  | 'notAfter'
  | 'twoPlans'
  | 'idempotencyKey'
  | 'required';

export type Words = { problems: Record<ErrorCode, { title: string; detail: string }>; fields: Record<FieldCode, string> };

export const fr: Words = {
  problems: {
    'request.invalid': {
      title: 'Des champs sont à corriger',
      detail: 'Rien n’a été enregistré. Corrigez les champs indiqués puis renvoyez.',
    },
    'request.malformed': {
      title: 'Demande illisible',
      detail: 'La demande n’est pas du JSON valable ou n’a pas la forme attendue.',
    },
    'request.too_large': {
      title: 'Demande trop volumineuse',
      detail: 'Ce qui est envoyé dépasse la taille permise.',
    },
    'request.too_many': {
      title: 'Trop de demandes',
      detail: 'Patientez un peu avant de recommencer.',
    },
    'request.precondition_required': {
      title: 'Version manquante',
      detail: 'Indiquez dans If-Match la version que vous modifiez.',
    },
    'request.precondition_failed': {
      title: 'Modifié entre-temps',
      detail: 'Quelqu’un d’autre a modifié cet élément. Relisez-le avant de recommencer.',
    },
    'request.idempotency_mismatch': {
      title: 'Clé déjà utilisée',
      detail: 'Cette clé Idempotency-Key a déjà servi pour une autre demande.',
    },
    'request.cross_site': {
      title: 'Demande venue d’un autre site',
      detail: 'Par sécurité, cette action ne peut venir que de ce site.',
    },
    'resource.not_found': {
      title: 'Introuvable',
      detail: 'Cette page ou cet élément n’existe pas, ou n’est pas public.',
    },
    'server.failed': {
      title: 'Erreur de notre côté',
      detail: 'L’opération n’a pas abouti et rien n’a été modifié. Réessayez ; si l’erreur persiste, signalez-la avec son numéro.',
    },
    'server.unavailable': {
      title: 'Service momentanément indisponible',
      detail: 'Les données ne sont pas accessibles pour l’instant. Réessayez dans quelques secondes.',
    },
    'session.required': {
      title: 'Connexion nécessaire',
      detail: 'Connectez-vous pour faire cela.',
    },
    'session.credentials': {
      title: 'Connexion refusée',
      detail: 'L’adresse ou la phrase de passe ne convient pas.',
    },
    'session.locked': {
      title: 'Trop d’essais',
      detail: 'Par sécurité, la connexion à ce compte est suspendue pendant {minutes} minutes.',
    },
    'permission.denied': {
      title: 'Action non permise',
      detail: 'Votre rôle ne permet pas cette action ici.',
    },
    'plan.not_reporting': {
      title: 'Le plan n’est pas en cours',
      detail: 'On ne peut déclarer d’avancement que sur un plan adopté ou en cours.',
    },
    'activity.not_applicable': {
      title: 'Activité retirée',
      detail: 'Cette activité a été retirée du plan par un amendement.',
    },
    'update.effective_in_future': {
      title: 'Date dans l’avenir',
      detail: 'L’avancement se déclare à la date d’aujourd’hui au plus tard ({today}).',
    },
    'update.effective_before_plan': {
      title: 'Date avant le plan',
      detail: 'La date ne peut précéder le début du plan ({start}).',
    },
    'update.action_required': {
      title: 'Une action réalisée est nécessaire',
      detail: 'Une activité complétée s’accompagne d’au moins une action réalisée.',
    },
    'update.evidence_required': {
      title: 'Une pièce justificative est nécessaire',
      detail: 'Une activité complétée s’accompagne d’au moins une pièce justificative.',
    },
    'update.difficulty_required': {
      title: 'Une difficulté est à préciser',
      detail: 'L’activité est en retard ou peu avancée après son début prévu : dites ce qui bloque.',
    },
    'comment.not_pending': {
      title: 'Déjà décidé',
      detail: 'Ce commentaire n’est plus dans l’état attendu. Rechargez la file.',
    },
    'comment.reason_required': {
      title: 'Motif nécessaire',
      detail: 'Un refus s’accompagne d’un motif, qui est public.',
    },
    'comment.held': {
      title: 'Impossible pour ce commentaire',
      detail: 'On ne peut répondre qu’à un commentaire publié qui n’est pas lui-même une réponse, et rouvrir que ce qui a été décidé.',
    },
    'report.failed': {
      title: 'Le rapport n’a pas pu être produit',
      detail: 'La mise en page a échoué. Réessayez ; la version HTML reste disponible.',
    },
  },
  fields: {
    whitelistValidation: 'Ce champ n’est pas connu.',
    isString: 'Un texte est attendu.',
    isLength: 'Entre {min} et {max} caractères.',
    plainText: 'Ce texte contient des caractères invisibles non permis.',
    isIn: 'Valeurs possibles : {values}.',
    isoDate: 'Une date est attendue, par exemple 2023-07-31.',
    partialDate: 'Une date est attendue : 2023, 2023-Q3, 2023-07 ou 2023-07-31.',
    percent: 'Un pourcentage de 0 à 100, avec deux décimales au plus.',
    isUrl: 'Une adresse http ou https est attendue.',
    isInt: 'Un nombre entier est attendu.',
    min: 'Au moins {min}.',
    max: 'Au plus {max}.',
    isEmail: 'Une adresse électronique est attendue.',
    isArray: 'Une liste est attendue.',
    arrayMaxSize: 'Au plus {max} éléments.',
    nestedValidation: 'Cet élément n’a pas la forme attendue.',
    notAfter: 'Le premier jour ne peut suivre le second ({day}).',
    twoPlans: 'Deux plans différents sont attendus, séparés par une virgule.',
    idempotencyKey: 'De 8 à 200 caractères sans espace.',
    required: 'Ce champ est nécessaire.',
  },
};
