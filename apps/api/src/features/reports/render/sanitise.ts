export type Sanitised<Model> = {
  model: Model;
  /** characters that had to be replaced, each once, in order of appearance: for the person who wrote them */
  replaced: string[];
};

/** Characters people paste from Word that have an equal in the bundled fonts. */
const EQUALS: Record<number, string> = {
  0xf0b7: '•', 0xf0a7: '•', 0xf0d8: '•', 0x25cf: '•', 0x25aa: '•', 0x25a0: '•', 0x27a2: '→', 0x2794: '→', 0x2714: '•', 0x2713: '•',
  0x2011: '-', 0x2060: '', 0xfeff: '', 0x202f: '\u00a0',
}; // prettier-ignore

// oxlint-disable-next-line no-control-regex, no-misleading-character-class -- joiners and selectors are what it removes
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200d\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
const LONG_TOKEN = /\S{46,}/g;

/** Formatting characters that draw nothing: spaces, soft hyphen, direction marks and isolates. */
const isInvisible = (codePoint: number): boolean =>
  codePoint === 9 ||
  codePoint === 10 ||
  codePoint === 13 ||
  codePoint === 0x20 ||
  codePoint === 0xad ||
  (codePoint >= 0x200b && codePoint <= 0x200f) ||
  (codePoint >= 0x2066 && codePoint <= 0x2069);

/** Keys whose value is read by machines and printed, if at all, in ASCII. */
const MACHINE_KEYS = new Set([
  'url',
  'href',
  'hash',
  'sha256',
  'mediaType',
  'licence',
  'slug',
  'schema',
  'lang',
  'titleLang',
  'textLang',
  'nameLang',
  'institutionLang',
]);

/** One character that no font covers makes the whole PDF/UA fail, so every text is brought back to what the fonts can print. */
export const sanitise = <Model extends object>(model: Model, coverage: ReadonlySet<number>): Sanitised<Model> => {
  const replaced = new Set<string>();
  const unknown = coverage.has(0xfffd) ? '\ufffd' : '?';

  const cleanCharacter = (character: string): string => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isInvisible(codePoint) || coverage.has(codePoint)) return character;
    const equal = EQUALS[codePoint];
    if (equal !== undefined) return equal;
    replaced.add(character);
    return unknown;
  };
  const cleanText = (text: string): string =>
    Array.from(text.normalize('NFC').replace(UNPRINTABLE, ''), cleanCharacter)
      .join('')
      .replace(/([\ufffd?])\1+/g, (run, one: string) => (one === unknown ? one : run))
      // a token longer than a line would leave its cell
      .replace(LONG_TOKEN, (token) => token.replace(/.{30}/gu, '$&\u200b'));
  const clean = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return MACHINE_KEYS.has(key) ? value : cleanText(value);
    if (Array.isArray(value)) return value.map((item) => clean(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, clean(member, name)]));
  };
  return { model: clean(model) as Model, replaced: [...replaced] };
};
