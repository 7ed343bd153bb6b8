import type { catalogue } from './catalogues/fr.js';

type French = typeof catalogue;

declare module '../ui/translation.js' {
  // oxlint-disable-next-line typescript/no-empty-interface
  interface Words extends French {}
}
