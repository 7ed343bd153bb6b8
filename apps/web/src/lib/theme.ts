const KEY = 'iltizam.theme';

/** Switches between light and dark, and remembers it on this device. */
export const toggleTheme = (): void => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  try {
    localStorage.setItem(KEY, root.dataset.theme);
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
};
