import { readFileSync } from 'node:fs';
import type { IPropertiesOptions } from 'docx';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { FONTS } from './text-runs.js';

const face = (file: string): Buffer => readFileSync(require.resolve(`@expo-google-fonts/${file}`));

/** A document looks the same where these fonts are not installed; their licence lets documents carry them. */
export const fontsOf = (lang: Locale): NonNullable<IPropertiesOptions['fonts']> => [
  {
    name: FONTS.other.ascii,
    data: face('ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf'),
    bold: face('ibm-plex-sans/700Bold/IBMPlexSans_700Bold.ttf'),
  },
  ...(lang === 'ar'
    ? [{ name: FONTS.other.cs, data: face('amiri/400Regular/Amiri_400Regular.ttf'), bold: face('amiri/700Bold/Amiri_700Bold.ttf') }]
    : []),
  ...(lang === 'zgh' ? [{ name: FONTS.tifinagh.ascii, data: face('noto-sans-tifinagh/400Regular/NotoSansTifinagh_400Regular.ttf') }] : []),
];
