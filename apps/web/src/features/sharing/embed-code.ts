import type { Locale } from '@iltizam/shared/kernel/locale';
import { embedPath, type SharedLevel, type SharedPlace } from '@iltizam/shared/sharing/addresses';

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
/** `auto` follows the reader's system. */
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export type Embed = { place: SharedPlace; language: Locale; asOf: string | null; theme: EmbedTheme; title: string };

const TITLE_LINE = 25;
/** Pixels that a card takes beside its title, and letters in a line of the title, in frames 420 pixels wide and 280 pixels wide. */
const WIDE: Record<SharedLevel, number> & { letters: number } = { plan: 215, axis: 232, commitment: 232, letters: 36 };
const NARROW: Record<SharedLevel, number> & { letters: number } = { plan: 290, axis: 310, commitment: 350, letters: 24 };
/** Pixels of the reader's window between which a frame grows from narrow to wide. */
const GROWTH = { from: 320, over: 160 };

const heightIn = (frame: typeof WIDE, { place: { level }, title }: Embed): number =>
  frame[level] + TITLE_LINE * Math.ceil(title.length / frame.letters);

/** The card holds in its frame on a phone, and leaves no empty ground under it on a wide page. */
const frameStyle = (embed: Embed): string => {
  const [wide, narrow] = [heightIn(WIDE, embed), heightIn(NARROW, embed)];
  const slope = ((narrow - wide) / GROWTH.over).toFixed(2);
  return `border:0;max-width:40rem;height:clamp(${wide}px,calc(${narrow}px - (100vw - ${GROWTH.from}px)*${slope}),${narrow}px)`;
};

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
    `  width="100%" height="${heightIn(NARROW, embed)}" loading="lazy" style="${frameStyle(embed)}"></iframe>`,
  ].join('\n');
