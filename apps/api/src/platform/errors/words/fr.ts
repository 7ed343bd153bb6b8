import type { ErrorCode } from '@iltizam/shared/kernel/errors';

export type FieldCode =
  | 'whitelistValidation'
  | 'isString'
  | 'isLength'
  | 'plainText'
  | 'isIn'
  | 'isoDate'
  | 'pastInstant'
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
  | 'slug'
  | 'weight'
  | 'decimal'
  | 'days'
  | 'projectMonths'
  | 'projectStart'
  | 'country'
  | 'personDays'
  | 'agreedWithoutName'
  | 'bandOrder'
  | 'wholeOrder'
  | 'titleMissing'
  | 'axisMissing'
  | 'commitmentMissing'
  | 'activityMissing'
  | 'institutionUnnamed'
  | 'memberUnnamed'
  | 'weightMissing'
  | 'unknown'
  | 'endBeforeStart'
  | 'taken'
  | 'measuredTwice'
  | 'notOver'
  | 'notNegative'
  | 'percentValue'
  | 'alreadyLead'
  | 'required'
  | 'richText'
  | 'linkOrFile'
  | 'nothingChanges'
  | 'outsidePlan'
  | 'partDropped'
  | 'nothingLeft'
  | 'twice'
  | 'fileNotThere'
  | 'notYet'
  | 'nothingGoesOn'
  | 'nothingReplaced'
  | 'instant'
  | 'sha256'
  | 'nothingProposed'
  | 'valueForm';

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
    'resource.in_use': { title: 'Encore utilisé', detail: 'D’autres éléments dépendent de celui-ci : retirez-les d’abord.' },
    'plan.slug_taken': { title: 'Adresse déjà prise', detail: 'Un autre plan porte déjà cette adresse.' },
    'plan.faulty': {
      title: 'Le plan comporte des erreurs',
      detail: 'Rien n’a été écrit. Chaque erreur est indiquée à sa place dans plan.json.',
    },
    'plan.adopted': {
      title: 'Le plan est adopté',
      detail: 'Depuis l’adoption, seules les traductions se modifient ici. Le reste passe par un amendement.',
    },
    'plan.once_public': { title: 'Déjà rendu public', detail: 'Ce qui a été public une fois ne se supprime plus.' },
    'plan.settings_frozen': { title: 'Réglages figés', detail: 'Depuis l’adoption, les règles du plan ne changent que par un amendement.' },
    'plan.transition_refused': { title: 'Passage impossible', detail: 'Le plan ne peut pas passer directement à cet état.' },
    'plan.not_ready': { title: 'Le plan n’est pas prêt', detail: 'Éléments à compléter avant ce passage : {count}.' },
    'plan.not_weighable': {
      title: 'La pondération n’est pas ouverte',
      detail: 'Les activités se pondèrent après l’adoption du plan et avant son démarrage.',
    },
    'plan.weights_frozen': { title: 'Poids figés', detail: 'Les poids de ce plan sont figés. Un changement passe par un amendement.' },
    'plan.not_amendable': {
      title: 'Plan non modifiable par amendement',
      detail: 'Un plan s’amende une fois adopté, ses poids figés, et tant qu’il n’est pas clos.',
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
    'update.effective_before_activity': {
      title: 'Date avant l’activité',
      detail: 'Cette activité a été ajoutée au plan le {start} : la date ne peut la précéder.',
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
    'update.difficulty_unknown': {
      title: 'Difficulté inconnue',
      detail: 'Cette difficulté n’est pas une difficulté de cette activité, ou elle est reprise deux fois.',
    },
    'update.nothing_to_confirm': {
      title: 'Rien à confirmer',
      detail: 'Aucune mise à jour n’a encore été publiée pour cette activité : remplissez le formulaire.',
    },
    'draft.submitted': {
      title: 'Déjà soumise',
      detail: 'Cette mise à jour attend sa relecture. Retirez-la pour la modifier.',
    },
    'draft.not_submitted': {
      title: 'Plus en attente',
      detail: 'Cette mise à jour n’attend plus de relecture. Rechargez la liste.',
    },
    'draft.in_the_way': {
      title: 'Un brouillon est en cours',
      detail: 'Quelqu’un a commencé une mise à jour de cette activité. Ouvrez-la pour la soumettre ou la supprimer.',
    },
    'review.own_report': {
      title: 'Votre propre mise à jour',
      detail: 'Une autre personne doit la relire.',
    },
    'review.already_reviewed': {
      title: 'Déjà relue',
      detail: 'Cette mise à jour a déjà été relue.',
    },
    'review.not_awaited': {
      title: 'Rien à confirmer',
      detail: 'Cette mise à jour est venue avec le plan\u00a0: elle n’attend aucune confirmation.',
    },
    'import.type_refused': {
      title: 'Type de fichier refusé',
      detail: 'Apportez un classeur (.xlsx), un tableau (.csv) ou une archive de tableaux (.zip).',
    },
    'import.unreadable': {
      title: 'Fichier illisible',
      detail: 'Le fichier n’a pas pu être lu\u00a0: il est endommagé, protégé ou n’est pas ce que dit son nom.',
    },
    'import.plan_missing': {
      title: 'Quel plan\u202f?',
      detail: 'Aucune ligne ne dit de quel plan il s’agit, ou ce plan n’existe pas et le fichier ne le décrit pas.',
    },
    'import.several_plans': {
      title: 'Plusieurs plans',
      detail: 'Le fichier parle de plusieurs plans\u00a0: un fichier n’en apporte qu’un.',
    },
    'import.not_ready': {
      title: 'Import non applicable',
      detail: 'Seul un import lu et sans erreur peut être appliqué, une fois.',
    },
    'import.plan_moved': {
      title: 'Le plan a changé',
      detail:
        'Le plan a été modifié depuis la lecture du fichier. Rien n’a été écrit\u202f; le fichier est relu\u00a0: vérifiez-le de nouveau.',
    },
    'import.plan_closed': {
      title: 'Le plan est clos',
      detail: 'Un plan clos ne change plus.',
    },
    'import.not_applied': {
      title: 'Rien à annuler',
      detail: 'Seul un import appliqué peut être annulé, une fois.',
    },
    'import.changed_since': {
      title: 'Modifié depuis',
      detail: 'Quelqu’un a écrit depuis dans ce que l’import a touché. Corrigez à la main.',
    },
    'import.not_importable': {
      title: 'Ne change pas par un fichier',
      detail: 'Cette valeur ne se change pas en important un fichier.',
    },
    'import.not_amendable': {
      title: 'Ne change pas par un amendement',
      detail: 'Le plan est adopté\u00a0: un import ne peut changer cela, ni l’ajouter.',
    },
    'import.number_follows': {
      title: 'Numéro à suivre',
      detail: 'Ce qui s’ajoute vient à la suite\u00a0: le numéro attendu est {next}.',
    },
    'import.fact_told': {
      title: 'Déjà publié',
      detail: 'Ce qui a été déclaré ne se réécrit pas. Ajoutez une ligne pour le corriger.',
    },
    'import.becomes_draft': {
      title: 'Devient un brouillon',
      detail: 'Le fichier dit un autre état, mais le plan sera un brouillon\u00a0: seul un compte qui administre aussi garde l’état.',
    },
    'import.past_kept_out': {
      title: 'Réservé à l’administration',
      detail: 'Avancement, mesures et amendements d’un plan nouveau ne s’apportent que par un compte qui administre aussi.',
    },
    'import.nothing_changes': {
      title: 'Rien à écrire',
      detail: 'Le fichier dit ce que le plan dit déjà.',
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
    'role.already_held': {
      title: 'Rôle déjà attribué',
      detail: 'Cette personne a déjà ce rôle à cet endroit.',
    },
    'role.not_there': {
      title: 'Ce périmètre n’existe pas',
      detail: 'Un rôle vaut partout, pour une collectivité, un plan, un organisme (dans un plan ou tous) ou un engagement.',
    },
    'role.last_administrator': {
      title: 'Dernière administration',
      detail: 'Il doit rester au moins un compte actif qui administre tout. Donnez d’abord ce rôle à quelqu’un d’autre.',
    },
    'role.own_administration': {
      title: 'Votre propre administration',
      detail: 'Vous perdriez vous-même l’administration. Confirmez si c’est voulu.',
    },
    'account.disabled': {
      title: 'Compte désactivé',
      detail: 'Ce compte est désactivé. Réactivez-le d’abord.',
    },
    'account.exists': {
      title: 'Adresse déjà connue',
      detail: 'Un compte porte déjà cette adresse.',
    },
    'handover.nothing': {
      title: 'Rien à transmettre',
      detail: 'Cette personne ne suit aucun organisme ni engagement que vous pouvez transmettre.',
    },
    'recovery.closed': {
      title: 'Lien qui ne sert plus',
      detail: 'Ce lien a servi, a plus d’une heure ou n’est pas entier. Demandez-en un autre.',
    },
    'invitation.exists': {
      title: 'Invitation déjà envoyée',
      detail: 'Une invitation pour cette adresse, ce rôle et ce périmètre attend une réponse. Renouvelez-la pour obtenir un nouveau lien.',
    },
    'invitation.unknown': {
      title: 'Lien inconnu',
      detail: 'Ce lien n’ouvre rien. Vérifiez qu’il a été copié en entier, ou demandez-en un autre.',
    },
    'invitation.used': {
      title: 'Lien déjà utilisé',
      detail: 'Ce lien ne sert qu’une fois, et il a servi. Si c’était vous, connectez-vous.',
    },
    'invitation.expired': {
      title: 'Lien expiré',
      detail: 'Le délai de ce lien est passé. Demandez à la personne qui vous a invité de le renouveler.',
    },
    'invitation.revoked': {
      title: 'Invitation retirée',
      detail: 'Cette invitation a été retirée ou renouvelée. Demandez un nouveau lien si vous l’attendez.',
    },
    'invitation.other_account': {
      title: 'Lien d’une autre personne',
      detail: 'Ce lien est pour une autre adresse que celle du compte connecté. Déconnectez-vous, puis rouvrez-le.',
    },
    'invitation.sign_in_first': {
      title: 'Un compte existe déjà',
      detail: 'Cette adresse a déjà un compte. Connectez-vous pour recevoir le rôle.',
    },
    'passphrase.length': {
      title: 'Phrase de passe trop courte ou trop longue',
      detail: 'De 12 à 256 caractères, espaces compris.',
    },
    'passphrase.personal': {
      title: 'Phrase de passe devinable',
      detail: 'Elle contient votre nom ou votre adresse. Choisissez des mots sans lien avec vous.',
    },
    'passphrase.common': {
      title: 'Phrase de passe trop répandue',
      detail: 'C’est l’une des premières que l’on essaie. Prenez plusieurs mots sans rapport entre eux.',
    },
    'passphrase.wrong': {
      title: 'Phrase de passe actuelle refusée',
      detail: 'Ce n’est pas votre phrase de passe actuelle.',
    },
    'report.failed': {
      title: 'Le rapport n’a pas pu être produit',
      detail: 'La mise en page a échoué. Réessayez ; la version HTML reste disponible.',
    },
    'report.plan_open': {
      title: 'Le plan n’est pas encore adopté',
      detail: 'Un rapport se prépare à partir de l’adoption du plan.',
    },
    'report.final': {
      title: 'Le rapport est définitif',
      detail: 'Le rapport définitif est publié : plus rien n’y change.',
    },
    'report.frozen': {
      title: 'Une édition est figée',
      detail: 'Publiez l’édition figée ou abandonnez-la avant de changer le rapport.',
    },
    'report.not_frozen': {
      title: 'Rien à publier',
      detail: 'Aucune édition figée de cette sorte n’attend sa publication. Figez d’abord le rapport.',
    },
    'report.files_not_ready': {
      title: 'Des fichiers manquent encore',
      detail: 'Tous les fichiers de l’édition doivent être écrits avant la publication. Relancez ceux qui ont échoué.',
    },
    'report.remarks_day': {
      title: 'Date limite des remarques trop proche',
      detail: 'Le dernier jour pour les remarques doit être postérieur à aujourd’hui.',
    },
    'report.remarks_open': {
      title: 'Les remarques sont encore reçues',
      detail: 'Attendez la fin du délai, ou dites pourquoi le rapport définitif paraît plus tôt.',
    },
    'report.remarks_closed': {
      title: 'Les remarques sont closes',
      detail: 'Le délai pour faire des remarques sur ce projet de rapport est passé.',
    },
    'report.file_not_failed': {
      title: 'Ce fichier n’a pas échoué',
      detail: 'Seul un fichier dont l’écriture a échoué peut être relancé.',
    },
    'report_template.not_word': {
      title: 'Pas un document Word',
      detail: 'Le modèle doit être un document Word (.docx).',
    },
    'report_template.placeholders_missing': {
      title: 'Repères manquants',
      detail: 'Il manque dans le modèle\u00a0: {names}. Écrivez chacun de ces repères entre doubles accolades.',
    },
    'report_template.body_not_alone': {
      title: 'Repère mal placé',
      detail:
        'Le repère «\u00a0body\u00a0» doit être seul dans un paragraphe du document, hors de l’en-tête et du pied de page\u00a0: le rapport entier prend sa place.',
    },
    'report_template.reaches_out': {
      title: 'Modèle qui va chercher ailleurs',
      detail:
        'Un modèle, une image ou un champ lié y renvoie à un autre fichier ou à un site : chaque lecteur du rapport irait le chercher. Intégrez-le, puis renvoyez le modèle.',
    },
    'report_template.unusable': {
      title: 'Modèle inutilisable',
      detail:
        'Un rapport d’essai n’a pas pu être écrit dans ce modèle. Partez du modèle de départ, ou enregistrez de nouveau le vôtre depuis Word.',
    },
    'document.heic': {
      title: 'Photo au format HEIC',
      detail:
        'Ce format de photo n’est pas lu ici. Choisissez « Le plus compatible » dans les réglages de l’appareil photo, ou enregistrez la photo en JPEG.',
    },
    'document.type_refused': {
      title: 'Type de fichier non accepté',
      detail: 'Les fichiers « {extension} » ne sont pas acceptés. Types acceptés : {allowed}.',
    },
    'document.name_refused': {
      title: 'Nom de fichier non accepté',
      detail:
        'Ce nom est trop long, contient des caractères cachés ou une seconde extension trompeuse. Renommez le fichier ({max} caractères au plus).',
    },
    'document.empty': {
      title: 'Fichier vide',
      detail: 'Ce fichier ne contient rien. Vérifiez-le puis choisissez-le de nouveau.',
    },
    'document.too_large': {
      title: 'Fichier trop volumineux',
      detail: '{max} Mo au plus. Réduisez le fichier ou partagez-le en plusieurs.',
    },
    'document.missing': {
      title: 'Aucun fichier',
      detail: 'Aucun fichier n’a été reçu en entier. Choisissez-le de nouveau.',
    },
    'document.content_differs': {
      title: 'Contenu différent de l’extension',
      detail:
        'Le nom se termine par « {extension} », mais le contenu n’est pas de ce type. Exportez de nouveau le fichier depuis son logiciel.',
    },
    'document.unreadable': {
      title: 'Fichier endommagé',
      detail: 'Ce fichier est incomplet ou endommagé. Ouvrez-le, enregistrez-le de nouveau, puis renvoyez-le.',
    },
    'document.macros': {
      title: 'Fichier avec des macros',
      detail: 'Les fichiers qui contiennent des programmes (macros) ne sont pas acceptés. Enregistrez-le sans macros ou en PDF.',
    },
    'document.protected': {
      title: 'Fichier protégé par un mot de passe',
      detail: 'Un fichier chiffré ne peut être ni vérifié ni lu par le public. Enregistrez-le sans mot de passe.',
    },
    'document.archive_unsafe': {
      title: 'Fichier d’une taille démesurée',
      detail: 'Une fois décompressé, ce fichier serait démesuré, ou il est construit de façon anormale. Enregistrez-le en PDF.',
    },
    'document.picture_too_large': {
      title: 'Image trop grande',
      detail: 'Cette image a trop de pixels. Réduisez-la à 10 000 × 10 000 au plus.',
    },
    'document.infected': {
      title: 'Virus détecté',
      detail: 'L’antivirus a reconnu une menace dans ce fichier. Il a été supprimé.',
    },
    'document.scanner_unavailable': {
      title: 'Vérification impossible pour l’instant',
      detail: 'L’antivirus ne répond pas et aucun fichier n’est accepté sans lui. Réessayez dans quelques minutes.',
    },
    'document.storage_full': {
      title: 'Plus de place pour les fichiers',
      detail: 'Le serveur n’a plus de place. Prévenez la coordination ; rien d’autre n’est perdu.',
    },
    'archive.unreadable': {
      title: 'Ce fichier n’est pas une archive de plan',
      detail: 'Il faut le fichier .zip téléchargé depuis la page d’un plan, entier. Celui-ci est endommagé, ou c’est autre chose.',
    },
    'archive.unsafe': {
      title: 'Archive refusée par sécurité',
      detail: '« {entry} » n’a pas sa place dans une archive de plan. Rien n’a été écrit.',
    },
    'archive.too_large': {
      title: 'Archive trop volumineuse',
      detail: 'Une archive a au plus {max} Mo. Au-delà, restaurez une sauvegarde de la base.',
    },
    'archive.differs': {
      title: 'Archive incomplète ou modifiée',
      detail: '« {path} » n’est pas tel que le manifeste l’annonce. Rien n’a été écrit : téléchargez l’archive à nouveau.',
    },
    'archive.faulty': {
      title: 'Un fichier de l’archive comporte des erreurs',
      detail: '« {path} » n’a pas la forme attendue. Rien n’a été écrit.',
    },
    'archive.document_refused': {
      title: 'Un document de l’archive est refusé',
      detail: '« {path} » ne passe pas les vérifications des documents. Rien n’a été écrit.',
    },
    'past_report.not_text': {
      title: 'Ce fichier n’est pas un texte',
      detail: 'Son contenu ne se lit pas comme du texte. Enregistrez le rapport au format texte (.txt), puis choisissez-le de nouveau.',
    },
    'past_report.too_long': {
      title: 'Texte trop long',
      detail: '{lines} lignes au plus, de {characters} caractères au plus.',
    },
    'past_report.undecided': {
      title: 'Il reste des points à trancher',
      detail: '{count} lacunes ou contradictions attendent une décision. Tranchez-les avant de créer le plan.',
    },
    'past_report.planned': {
      title: 'Le plan est déjà créé',
      detail: 'Un plan a été créé à partir de ce rapport : ses décisions ne changent plus.',
    },
  },
  fields: {
    whitelistValidation: 'Ce champ n’est pas connu.',
    isString: 'Un texte est attendu.',
    isLength: 'Entre {min} et {max} caractères.',
    plainText: 'Ce texte contient des caractères invisibles non permis.',
    isIn: 'Valeurs possibles : {values}.',
    isoDate: 'Une date est attendue, par exemple 2023-07-31.',
    pastInstant: 'Un instant passé est attendu, par exemple 2023-07-31T12:00:00Z.',
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
    slug: 'Des lettres minuscules sans accent, des chiffres et des traits d’union, par exemple ma-2024-2027.',
    weight: 'Un nombre positif, avec quatre décimales au plus.',
    decimal: 'Un nombre est attendu, par exemple 12,5.',
    days: 'Un nombre de jours plus grand que 0, à la demi-journée près, par exemple 2,5.',
    projectMonths: 'Des mois du projet, de M1 à M{max}, par exemple M10, M18.',
    projectStart: 'Un mois ou un jour est attendu : 2020-03 ou 2020-03-15.',
    country: 'Un pays par son code de deux ou trois lettres, par exemple FR ou ESP.',
    personDays: 'Les facteurs donnent {product}, et non {given}.',
    agreedWithoutName: 'Il manque le nom que cette personne accepte de rendre public.',
    bandOrder: 'Les seuils se suivent : plus de 0, puis un seuil plus grand, 100 au plus.',
    wholeOrder: 'La liste doit contenir chaque élément une fois.',
    titleMissing: 'Un titre manque dans la langue principale.',
    axisMissing: 'Il faut au moins un axe.',
    commitmentMissing: 'Il faut au moins un engagement.',
    activityMissing: 'Il faut au moins une activité.',
    institutionUnnamed: 'L’organisme n’a pas de nom dans la langue principale.',
    memberUnnamed: 'Le membre n’a pas de nom dans la langue principale.',
    weightMissing: 'Un poids manque.',
    unknown: 'Ce choix n’existe pas.',
    endBeforeStart: 'La fin ne peut précéder le début.',
    taken: 'Cette clé est déjà prise.',
    measuredTwice: 'Une valeur est déjà notée à cette date : corrigez-la.',
    notOver: 'Cette période n’est pas finie : donnez un jour déjà passé.',
    notNegative: 'Un nombre positif ou nul.',
    percentValue: 'Un pourcentage va de 0 à 100.',
    alreadyLead: 'L’organisme responsable n’est pas aussi un appui.',
    linkOrFile: 'Un lien ou un fichier, l’un des deux.',
    nothingChanges: 'Rien ne change : modifiez au moins une valeur.',
    outsidePlan: 'Cette date est hors de la période du plan.',
    partDropped: 'Cet élément est retiré à cette date : reprenez-le d’abord.',
    nothingLeft: 'Il ne resterait rien à réaliser : retirez plutôt l’ensemble.',
    twice: '« {found} » figure déjà plus haut : chacun est nommé une fois.',
    fileNotThere: 'Le fichier de cette empreinte n’accompagne pas le plan : restaurez son archive complète.',
    notYet: 'Ce moment est encore à venir.',
    nothingGoesOn: 'Aucune difficulté antérieure de cette activité n’est encore ouverte.',
    nothingReplaced: 'Aucune des valeurs précédentes n’est remplacée, ou elle l’est déjà.',
    instant: 'Un instant UTC est attendu, par exemple 2023-07-31T09:30:00.000Z.',
    sha256: 'Une empreinte SHA-256 est attendue : 64 chiffres hexadécimaux.',
    nothingProposed: 'Rien n’est proposé ici : écrivez la valeur, ou laissez « non connu ».',
    valueForm: 'Cette valeur n’a pas la forme attendue à cet endroit.',
    required: 'Ce champ est nécessaire.',
    richText: 'Un texte du rapport est mal formé, trop long ou trop imbriqué.',
  },
};
