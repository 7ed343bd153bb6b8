import type { Locale, LocalizedText } from '@iltizam/shared/kernel/locale';

/** Why an amendment takes another one back, in every language: it is public. */
export const undoReason = (importId: number, amendment: number): LocalizedText => ({
  fr: `Annulation de l’import n° ${importId}\u00a0: les valeurs d’avant l’amendement n° ${amendment} sont remises.`,
  ar: `التراجع عن الاستيراد رقم ${importId}: تعود القيم إلى ما كانت عليه قبل التعديل رقم ${amendment}.`,
  en: `Import no. ${importId} undone: the values before amendment no. ${amendment} are put back.`,
  zgh: `ⴰⵔⴰⵔ ⵏ ⵓⵙⴽⵛⵎ ${importId}: ⴰⵔⵔⵏⴷ ⵡⴰⵜⵉⴳⵏ ⵏ ⴷⴰⵜ ⵓⵙⵙⵏⴼⵍ ${amendment}.`,
});

const NOTES: Record<Locale, (importId: number) => string> = {
  fr: (id) => `Annulation de l’import n° ${id}\u00a0: ce qui était déclaré avant lui vaut de nouveau.`,
  ar: (id) => `التراجع عن الاستيراد رقم ${id}: يعود ما كان مصرحا به قبله.`,
  en: (id) => `Import no. ${id} undone: what was reported before it holds again.`,
  zgh: (id) => `ⴰⵔⴰⵔ ⵏ ⵓⵙⴽⵛⵎ ${id}: ⵉⵖⵓⵍⴷ ⵎⴰⴷ ⵉⵜⵜⵓⵎⵍⵏ ⴷⴰⵜ ⴰⵙ.`,
};

const TAKEN_BACK: Record<Locale, (importId: number) => string> = {
  fr: (id) => `Annulation de l’import n° ${id}\u00a0: rien n’était déclaré avant lui.`,
  ar: (id) => `التراجع عن الاستيراد رقم ${id}: لم يكن قبله أي تصريح.`,
  en: (id) => `Import no. ${id} undone: nothing was reported before it.`,
  zgh: (id) => `ⴰⵔⴰⵔ ⵏ ⵓⵙⴽⵛⵎ ${id}: ⵓⵔ ⵉⵜⵜⵓⵎⵍⵉ ⵡⴰⵍⵓ ⴷⴰⵜ ⴰⵙ.`,
};

/** What an update says that takes back a report; `percent` is the one before the import, null when nothing was reported. */
export const undoNote = (importId: number, percent: number | null, language: Locale): string =>
  (percent === null ? TAKEN_BACK : NOTES)[language](importId);
