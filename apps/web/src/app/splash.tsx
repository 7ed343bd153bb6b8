/** Before the catalogue is there, nothing can be said: the screen stays empty. */
export const Splash = () => <div aria-busy="true" />;
