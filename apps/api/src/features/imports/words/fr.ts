import type { CellType } from '@iltizam/shared/portable/columns';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { TableName } from '@iltizam/shared/portable/tables';
import type { MessageCode } from '../tables/message.js';

export type ReadMeWords = Record<
  | 'sheet'
  | 'lists'
  | 'intro'
  | 'empty'
  | 'formulas'
  | 'marked'
  | 'table'
  | 'column'
  | 'meaning'
  | 'kind'
  | 'needed'
  | 'yes'
  | 'no'
  | 'source'
  | 'licence',
  string
>;

export type TableWords = {
  tables: Record<TableName, { title: string }>;
  languages: Record<Locale, string>;
  /** what is wrong and what would be right; `nearColumn` where a column is not known and another has nearly its name */
  messages: Record<MessageCode | 'nearColumn', string>;
  types: Record<CellType, string>;
  readMe: ReadMeWords;
};

export const fr: TableWords = {
  tables: {
    plan: { title: 'Plan' },
    institutions: { title: 'Organismes' },
    axes: { title: 'Axes' },
    commitments: { title: 'Engagements' },
    activities: { title: 'Activités' },
    indicators: { title: 'Indicateurs' },
    measurements: { title: 'Mesures' },
    updates: { title: 'Déclarations' },
    actions: { title: 'Actions réalisées' },
    difficulties: { title: 'Difficultés' },
    evidence: { title: 'Preuves' },
    published_rates: { title: 'Taux publiés' },
    sections: { title: 'Textes du rapport' },
    sheets: { title: 'Fiches d’activité' },
    sheet_experts: { title: 'Experts des fiches' },
    sheet_lines: { title: 'Lignes des fiches' },
    narratives: { title: 'Rapports narratifs' },
    amendments: { title: 'Amendements' },
    amendment_effects: { title: 'Effets des amendements' },
    amendment_changes: { title: 'Changements amendés' },
    amendment_terms: { title: 'Termes amendés' },
    people: { title: 'Personnes' },
  },
  languages: {
    fr: 'français',
    ar: 'arabe',
    en: 'anglais',
    zgh: 'amazighe',
  },
  messages: {
    empty: 'Le fichier est vide.',
    tooLarge: 'Le fichier dépasse {megabytes} Mo. Partagez-le en plusieurs.',
    unpacksTooLarge: 'Une fois décompressé, le fichier dépasserait {megabytes} Mo ou compte trop de parties. Il n’a pas été ouvert.',
    tooManyRows: 'Le fichier compte plus de {max} lignes. Partagez-le en plusieurs.',
    tooManyCells: 'Le fichier compte plus de {max} cellules ou trop de feuilles. Partagez-le en plusieurs.',
    longCell: 'La cellule compte plus de {max} caractères. Raccourcissez son texte.',
    tooManyCharacters: 'Les cellules du fichier comptent ensemble plus de {max} caractères. Partagez-le en plusieurs.',
    tooHeavy: 'La lecture du fichier a été arrêtée\u00a0: elle demandait plus de {seconds} s ou trop de mémoire. Partagez-le en plusieurs.',
    passworded: 'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.',
    oldWorkbook: 'C’est un classeur de l’ancien format .xls. Enregistrez-le au format .xlsx.',
    macros: 'Le classeur contient des macros. Enregistrez-le au format .xlsx, sans macros.',
    damaged: 'Le fichier est abîmé ou incomplet. Ouvrez-le dans votre tableur, enregistrez-le à nouveau, puis renvoyez-le.',
    notSpreadsheet: 'Ce n’est pas un tableau. Envoyez un classeur .xlsx, un fichier .csv ou une archive .zip de fichiers .csv.',
    entities: 'Le fichier contient des définitions qui ne sont jamais dans un tableau. Il n’a pas été lu.',
    mixedEncodings: 'Le fichier mêle deux encodages\u00a0; cette ligne n’est pas en UTF-8. Enregistrez tout le fichier en UTF-8.',
    quotes: 'Un guillemet " n’est pas fermé ou suivi d’un texte. Dans un texte entre guillemets, écrivez-le deux fois\u00a0: "".',
    noTable: 'Aucune feuille n’est reconnue. Nommez-les comme dans le modèle\u00a0: {tables}.',
    missingColumn: 'La colonne «\u00a0{column}\u00a0» manque\u00a0: sans elle, les lignes ne désignent rien.',
    twiceColumn: 'Cette colonne est là deux fois, en {other} et en {place}. Gardez-en une.',
    mergedHeader: 'Des cellules de l’en-tête sont fusionnées. Défusionnez-les\u00a0: un nom par colonne.',
    mergedCells: 'Des cellules sont fusionnées. Défusionnez-les et répétez la valeur sur chaque ligne.',
    formula: 'Une formule n’est jamais calculée ici. Remplacez-la par sa valeur.',
    errorCell: 'La cellule contient une erreur du tableur. Écrivez la valeur, ou videz la cellule.',
    twiceRow: 'La ligne {other} désigne déjà la même chose. Gardez-en une.',
    noRows: 'Le fichier ne contient aucune ligne sous ses en-têtes.',
    tooManyMessages: 'Et encore {count} autres remarques. Corrigez celles-ci d’abord.',
    unknownSheet: 'Cette feuille n’est pas reconnue\u00a0: elle n’est pas lue.',
    unknownColumn: 'Cette colonne n’est pas reconnue\u00a0: elle n’est pas lue.',
    nearColumn: 'Cette colonne n’est pas reconnue\u00a0: elle n’est pas lue. Vouliez-vous dire «\u00a0{near}\u00a0»\u00a0?',
    outsideColumns: 'Cette colonne n’a pas d’en-tête\u00a0: elle n’est pas lue.',
    encodingGuessed: 'Rien ne dit l’encodage du fichier\u00a0: il est lu en {encoding}. Vérifiez les accents et les lettres arabes.',
    required: 'Cette cellule est nécessaire.',
    decimal: 'Ce n’est pas un nombre. Écrivez par exemple 13 ou 13,5.',
    percent: 'Ce n’est pas un pourcentage\u00a0: un nombre de 0 à 100, deux décimales au plus, par exemple 65,5.',
    integer: 'Ce n’est pas un nombre entier, par exemple 7.',
    days: 'Ce n’est pas un nombre de jours, à la demi-journée près, par exemple 7,5.',
    boolean: 'Écrivez oui ou non.',
    date: 'Ce n’est pas une date. Écrivez 2024-09-05, 2024-09, 2024-Q3 ou 2024\u00a0; le jour vient d’abord dans 05/09/2024.',
    dayNeeded: 'Le jour est nécessaire, par exemple 2024-09-05.',
    tooEarly: 'Cette date est antérieure à 2000\u00a0: aucun plan n’est si ancien. Corrigez-la, ou videz la cellule.',
    instant: 'Ce n’est pas un instant, par exemple 2024-09-05T10:00:00Z.',
    code: 'Ce n’est pas dans la liste\u00a0: {values}.',
    language: 'Ce n’est pas une de nos langues\u00a0: fr, ar, en ou zgh.',
    slug: 'Un code n’a que des lettres latines minuscules, des chiffres et des traits d’union, par exemple ma-2024-2027.',
    keys: 'Ce ne sont pas des codes d’organismes, séparés par des points-virgules.',
    integers: 'Ce ne sont pas des nombres entiers, séparés par des points-virgules.',
    link: 'Ce n’est pas une adresse web\u00a0: elle commence par https:// ou http://.',
    hash: 'Ce n’est pas une empreinte SHA-256\u00a0: 64 chiffres hexadécimaux.',
    email: 'Ce n’est pas une adresse électronique.',
    country: 'Ce n’est pas le code d’un pays, par exemple MA.',
    json: 'Ce texte ne dit pas ce qu’un amendement peut dire. Reprenez celui de l’export.',
    markdown: 'Un lien de ce texte n’est pas une adresse web\u00a0: [texte](https://…).',
    ambiguousNumber: 'Lu comme un nombre à virgule\u00a0: {value}. Pour des milliers, n’écrivez pas de virgule.',
    dayFirst: 'Lu le jour d’abord\u00a0: {value}.',
    epoch: 'Cette date est le zéro d’une horloge, pas une date\u00a0: lue comme «\u00a0non fixée\u00a0».',
    serial: 'Lu comme le numéro d’un jour du tableur\u00a0: {value}.',
  },
  types: {
    text: 'texte',
    markdown:
      'texte du rapport\u00a0: paragraphes séparés par une ligne vide, ### titre, - ou 1. liste, **gras**, *italique*, [texte](https://…)',
    slug: 'code\u00a0: lettres latines minuscules, chiffres, traits d’union',
    keys: 'codes séparés par des points-virgules',
    code: 'une valeur de la liste',
    language: 'fr, ar, en ou zgh',
    integer: 'nombre entier',
    integers: 'nombres entiers séparés par des points-virgules',
    days: 'nombre de jours, à la demi-journée près',
    decimal: 'nombre',
    percent: 'nombre de 0 à 100',
    boolean: 'oui ou non',
    date: 'jour\u00a0: 2024-09-05',
    partial_date: 'date aussi précise qu’elle est connue\u00a0: 2024, 2024-Q3, 2024-09 ou 2024-09-05',
    date_time: 'instant\u00a0: 2024-09-05T10:00:00Z',
    link: 'adresse web',
    hash: '64 chiffres hexadécimaux',
    email: 'adresse électronique',
    country: 'code de pays\u00a0: MA',
    json: 'valeurs d’un amendement, telles qu’elles sont exportées',
  },
  readMe: {
    sheet: 'Lisez-moi',
    lists: 'Listes',
    intro: 'Chaque feuille est un tableau\u00a0; les lignes se désignent par des codes et des numéros, jamais par leur place.',
    empty:
      'Une cellule vide veut dire «\u00a0non fixé\u00a0». Une apostrophe devant un texte le protège du tableur\u00a0; elle n’en fait pas partie.',
    formulas: 'Aucune formule n’est calculée\u00a0: écrivez des valeurs.',
    marked: 'Les colonnes marquées * sont nécessaires.',
    table: 'Feuille',
    column: 'Colonne',
    meaning: 'Signification',
    kind: 'Ce qu’on y écrit',
    needed: 'Nécessaire',
    yes: 'oui',
    no: 'non',
    source: 'Source',
    licence: 'Licence',
  },
};
