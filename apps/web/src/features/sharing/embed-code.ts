import type { Locale } from '@iltizam/shared/kernel/locale';
import { embedPath, type SharedPlace } from '@iltizam/shared/sharing/addresses';

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
/** `auto` follows the reader's system. */
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export type Embed = { place: SharedPlace; language: Locale; asOf: string | null; theme: EmbedTheme; title: string };

/** Pixels that hold the card in the narrowest frame, 280 pixels, where a line of the title has some 24 letters. */
const heightFor = (title: string): number => 235 + 25 * Math.ceil(title.length / 24);

const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** Address of an embed, from "/". */
export const embedAddress = ({ place, language, asOf, theme }: Omit<Embed, 'title'>): string => {
  const params = new URLSearchParams({ ...(asOf !== null && { asOf }), ...(theme !== 'auto' && { theme }) }).toString();
  return embedPath(language, place) + (params && `?${params}`);
};

/** What to paste into another site. `site` is where readers find ours. */
export const embedCode = (site: string, embed: Embed): string =>
  [
    `<iframe src="${escapeAttribute(site + embedAddress(embed))}"`,
    `  title="${escapeAttribute(embed.title)}" lang="${embed.language}"`,
    `  width="100%" height="${heightFor(embed.title)}" loading="lazy" style="border:0;max-width:40rem"></iframe>`,
  ].join('\n');
