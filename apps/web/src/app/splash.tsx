/** Before the catalogue is there, nothing can be said: the screen stays empty. */
export const Splash = () => <div role="progressbar" aria-label="Iltizam" />;
