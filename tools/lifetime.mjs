// What must be undone when the task ends, in reverse order: servers stopped, temporary folders removed.
const cleanups = [];
let stopping;

/** Registers a cleanup; the returned function takes it back. */
export function onStop(cleanup) {
  cleanups.push(cleanup);
  return () => {
    const index = cleanups.indexOf(cleanup);
    if (index >= 0) cleanups.splice(index, 1);
  };
}

/** Runs every cleanup once, last registered first; later calls wait for the first. */
export function stopAll() {
  stopping ??= (async () => {
    while (cleanups.length > 0) {
      try {
        await cleanups.pop()();
      } catch (error) {
        console.error(error);
      }
    }
  })();
  return stopping;
}

/** An error whose message says everything: printed without its stack. */
export function expectedError(message) {
  return Object.assign(new Error(message), { expected: true });
}
