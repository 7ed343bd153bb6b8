import type { ReportModel } from '../reports/contract.js';
import type { ReportVerification } from './contract.js';

/** A figure by its place, `commitments/3/activities/2/percent`; null is "not said". */
type Figures = ReadonlyMap<string, string | null>;

const written = (value: string | number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

/** Every figure that a report prints, as exact strings. DOMAIN.md §9 */
export const figuresOf = ({ plan, axes, commitments }: Pick<ReportModel, 'plan' | 'axes' | 'commitments'>): Figures => {
  const figures = new Map<string, string | null>();
  const put = (place: string, values: Readonly<Record<string, string | number | null | undefined>>): void => {
    for (const [name, value] of Object.entries(values)) figures.set(`${place}/${name}`, written(value));
  };
  const { rate, shown, band, coverage, activities } = plan;
  put('plan', { rate, shown, band, coverage });
  put('plan/activities', activities);
  for (const axis of axes) put(`axes/${axis.number}`, { rate: axis.rate, shown: axis.shown, band: axis.band });
  for (const one of commitments) {
    const place = `commitments/${one.number}`;
    put(place, { rate: one.rate, shown: one.shown, band: one.band, coverage: one.coverage, totalWeight: one.totalWeight });
    for (const { number, percent, band: itsBand, weight, contribution, effectiveOn } of one.activities)
      put(`${place}/activities/${number}`, { percent, band: itsBand, weight, contribution, effectiveOn });
    one.indicators.forEach(({ baseline, target, value }, index) => put(`${place}/indicators/${index + 1}`, { baseline, target, value }));
  }
  return figures;
};

/** What differs between the figures as they were published and as they are computed now, in the order of the report. DOMAIN.md §9 */
export const differencesOf = (published: Figures, computed: Figures): ReportVerification['differences'] =>
  [...new Set([...published.keys(), ...computed.keys()])].flatMap((at) => {
    const [was, is] = [published.get(at) ?? null, computed.get(at) ?? null];
    return was === is ? [] : [{ at, published: was, computed: is }];
  });
