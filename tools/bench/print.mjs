/** The product's requests/s must reach this share of the bare handler's. */
const GOAL = 0.85;

/** Prints medians and ratios of the bare handler and the product. */
export function printComparison(bare, product) {
  console.log('\n                      requests/s   CPU ms/request (process + PostgreSQL)');
  for (const { name, samples } of [bare, product]) {
    const cpu = median(samples.map((sample) => sample.cpu));
    console.log(
      `  ${name.padEnd(18)}${perSecond(samples).toFixed(0).padStart(12)}   ${cpu === undefined ? 'not known here' : cpu.toFixed(3)}`,
    );
  }
  const ratio = perSecond(product.samples) / perSecond(bare.samples);
  console.log(`\n  ratio of requests/s: ${ratio.toFixed(2)} (goal: at least ${GOAL}${ratio >= GOAL ? ', reached' : ', NOT reached'})`);
  const [bareCpu, productCpu] = [bare, product].map(({ samples }) => median(samples.map((sample) => sample.cpu)));
  if (bareCpu) console.log(`  ratio of CPU/request: ${(productCpu / bareCpu).toFixed(2)}`);
}

const perSecond = (samples) => median(samples.map((sample) => sample.perSecond));

function median(values) {
  if (values.includes(undefined)) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
