import { RESERVED_PLAN_SLUGS } from '@iltizam/shared/plans/reserved-slugs';
import { PAGES } from './router.js';

/** The segments of pages that stand where the address of a plan may. */
const besidePlans = (): string[] => {
  const paths = PAGES.map(({ path }) => path.split('/'));
  const beside = paths.flatMap((segments) => {
    const place = segments.findIndex((segment) => segment.startsWith(':plan'));
    if (place < 1) return [];
    const before = segments.slice(0, place).join('/');
    return paths
      .filter((other) => other.length > place && other.slice(0, place).join('/') === before)
      .flatMap((other) => (other[place]?.startsWith(':') ? [] : (other[place] ?? [])));
  });
  return [...new Set(beside)].sort();
};

test('no plan has the address of a page of the product', () => {
  expect([...RESERVED_PLAN_SLUGS].sort()).toEqual(besidePlans());
});
