/** The package brings no types; only what is read here. */
declare module 'fontkit' {
  export function openSync(path: string): { characterSet: number[] };
}
