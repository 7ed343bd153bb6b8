import { lastDayOf, precisionOf } from '@iltizam/shared/kernel/dates';
import type { PortablePublishedRate } from '@iltizam/shared/portable/contract';

/** A printed rate as the columns that keep it, but for what it is the rate of. DOMAIN.md §3.9 */
export const publishedRateColumns = ({ rate, asOf, source }: Omit<PortablePublishedRate, 'commitment'>) => ({
  rate,
  as_of_on: lastDayOf(asOf),
  as_of_precision: precisionOf(asOf),
  source_title: source?.title ?? null,
  source_title_lang: source?.titleLang ?? null,
  source_page: source?.page ?? null,
  source_url: source?.url ?? null,
});
