// A file of its own, loaded before the first paint: the page never flashes in the wrong theme and the security policy needs no inline script.
try {
  const theme = localStorage.getItem('iltizam.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: the system's theme applies.
}
