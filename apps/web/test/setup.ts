import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// A busy machine compiles a page's parts slowly the first time they are asked for.
configure({ asyncUtilTimeout: 5_000 });
jest.setTimeout(30_000);

// jsdom has neither.
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
  }) as unknown as MediaQueryList;
window.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
window.scrollTo = () => {};

// jsdom's performance measures, but does not mark.
Object.assign(performance, { mark: () => undefined });
