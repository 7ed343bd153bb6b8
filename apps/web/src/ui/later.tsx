import { type ComponentType, lazy, Suspense } from 'react';
import { Skeleton } from './skeleton.js';

/**
 * A part of a page whose code comes after the page can be used. The server draws it with the rest, and what it drew stays until the code is here;
 * only a page that the browser draws alone shows a skeleton in between.
 */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  const Part = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return (props) => (
    <Suspense fallback={<Skeleton lines={4} tall />}>
      <Part {...props} />
    </Suspense>
  );
};
