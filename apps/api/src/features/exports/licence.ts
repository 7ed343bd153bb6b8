import { LICENCE } from '@iltizam/shared/exports/licence';

/** The `Link` that goes with every file. */
export const LICENCE_LINK = `<${LICENCE.url}>; rel="license"`;
