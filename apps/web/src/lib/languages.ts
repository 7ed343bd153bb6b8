import type { Locale } from '@iltizam/shared/kernel/locale';

/** The languages of the screens. Adding one: its `xx.json` beside each `fr.json`, gathered in `app/catalogues/xx.ts`; a line there in `load.ts`, a line here. */
export const LANGUAGES: readonly { code: Locale; name: string }[] = [
  { code: 'ar', name: 'العربية' },
  { code: 'fr', name: 'Français' },
  { code: 'zgh', name: 'ⵜⴰⵎⴰⵣⵉⵖⵜ' },
  { code: 'en', name: 'English' },
];
