/** The package brings no types; only what is read here. */
declare module 'fontkit' {
  export type Font = { characterSet: number[]; unitsPerEm: number; layout(text: string): { advanceWidth: number } };
  export function openSync(path: string): Font;
}
