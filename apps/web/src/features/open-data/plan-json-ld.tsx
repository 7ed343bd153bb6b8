import { DATASET_FORMATS, type DatasetFormat } from '@iltizam/shared/exports/contract';
import { LICENCE } from '@iltizam/shared/exports/licence';
import { firstDayOf, lastDayOf } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Plan } from '@iltizam/shared/plans/contract';
import { datasetUrl } from '../../lib/dataset-url.js';
import { useSiteUrl } from '../../lib/site-url.js';
import { useLanguage } from '../../ui/translation.js';

const MEDIA_TYPES: Record<DatasetFormat, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

/** The plan as a schema.org Dataset with the files of its commitments and activities. */
const planDataset = (plan: Plan, site: string, language: Locale): object => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  '@id': `${site}/api/v1/plans/${plan.slug}`,
  identifier: plan.slug,
  name: plan.title,
  description: plan.summary?.text ?? plan.title,
  url: `${site}/${language}/plans/${plan.slug}`,
  inLanguage: plan.languages,
  license: LICENCE.url,
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: plan.member.name },
  temporalCoverage: `${firstDayOf(plan.start)}/${lastDayOf(plan.end)}`,
  ...(plan.lastUpdateOn !== null && { dateModified: plan.lastUpdateOn }),
  includedInDataCatalog: { '@type': 'DataCatalog', url: `${site}/${language}/data` },
  distribution: (plan.archive ? (['plan'] as const) : (['commitments', 'activities'] as const)).flatMap((dataset) =>
    DATASET_FORMATS.map((format) => ({
      '@type': 'DataDownload',
      name: dataset,
      encodingFormat: MEDIA_TYPES[format],
      contentUrl: site + datasetUrl({ plan: plan.slug, dataset }, format, language),
    })),
  ),
});

/** What search engines read of a plan: a data block, which no browser runs. A `<` in it could end the element, so it is written otherwise. */
export const PlanJsonLd = ({ plan }: { plan: Plan }) => {
  const text = JSON.stringify(planDataset(plan, useSiteUrl(), useLanguage())).replaceAll('<', String.raw`\u003c`);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
};
