import '@testing-library/jest-dom';

// Mantine and Recharts ask for both; jsdom has neither.
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

// jsdom lays nothing out; Recharts warns of a chart without a size.
for (const [side, pixels] of [
  ['offsetWidth', 640],
  ['offsetHeight', 240],
] as const) {
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => pixels });
}
HTMLElement.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 640, 240);
