import { openSync } from 'fontkit';

const plex = '@expo-google-fonts/ibm-plex-sans';
const amiri = '@expo-google-fonts/amiri';

/** Amiri for Arabic: the one face whose words can be searched and copied out of the PDF again. */
const REGULAR = [
  `${plex}/400Regular/IBMPlexSans_400Regular.ttf`,
  `${amiri}/400Regular/Amiri_400Regular.ttf`,
  '@expo-google-fonts/noto-sans-tifinagh/400Regular/NotoSansTifinagh_400Regular.ttf',
];
const OTHER = [
  `${plex}/300Light/IBMPlexSans_300Light.ttf`,
  `${plex}/400Regular_Italic/IBMPlexSans_400Regular_Italic.ttf`,
  `${plex}/600SemiBold/IBMPlexSans_600SemiBold.ttf`,
  `${plex}/700Bold/IBMPlexSans_700Bold.ttf`,
  `${amiri}/700Bold/Amiri_700Bold.ttf`,
];

/** Paths of the font files the PDF is set in. */
export const fontFiles = (): string[] => [...REGULAR, ...OTHER].map((file) => require.resolve(file));

let covered: ReadonlySet<number> | undefined;

/** Code points that the regular faces can print; read once. */
export const fontCoverage = (): ReadonlySet<number> => {
  covered ??= new Set(REGULAR.flatMap((file) => openSync(require.resolve(file)).characterSet));
  return covered;
};
