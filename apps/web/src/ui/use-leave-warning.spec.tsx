import { renderHook } from '@testing-library/react';
import { useLeaveWarning } from './use-leave-warning.js';

/** Whether the browser would ask before it leaves the page. */
const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('the browser asks as long as something is unsaved, and no longer than its form is there', () => {
  const { rerender, unmount } = renderHook(useLeaveWarning, { initialProps: false });
  expect(asks()).toBe(false);
  rerender(true);
  expect(asks()).toBe(true);
  rerender(false);
  expect(asks()).toBe(false);
  rerender(true);
  unmount();
  expect(asks()).toBe(false);
});

test('one form that is saved does not silence another', () => {
  const first = renderHook(useLeaveWarning, { initialProps: true });
  renderHook(useLeaveWarning, { initialProps: true });
  first.rerender(false);
  expect(asks()).toBe(true);
});
