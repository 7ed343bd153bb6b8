const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs one step between two lines; the second one tells its seconds. */
export async function step(title, work) {
  const started = Date.now();
  console.log(`▸ ${title} …`);
  const result = await work();
  console.log(`✓ ${title} (${seconds(started)})`);
  return result;
}

/** Like `step` for a check that may fail without ending the task: true when it passed. */
export async function attempt(title, work) {
  const started = Date.now();
  console.log(`▸ ${title} …`);
  let failure;
  try {
    await work();
  } catch (error) {
    failure = error;
  }
  console.log(`${failure ? '✗' : '✓'} ${title} (${seconds(started)})`);
  if (failure) console.error(failure.expected ? `  ${failure.message}` : failure);
  return failure === undefined;
}
