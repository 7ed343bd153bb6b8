import type { Locale } from '@iltizam/shared/kernel/locale';

export const SITE_NAME: Record<Locale, string> = { fr: 'Iltizam', ar: 'التزام', en: 'Iltizam', zgh: 'ⵉⵍⵜⵉⵣⴰⵎ' };
