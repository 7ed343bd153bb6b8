import type { Plan } from '@iltizam/shared/plans/contract';
import { wholePoints } from '../../lib/format.js';
import { Headline, PageHead } from '../../ui/headline.js';
import { LocalText } from '../../ui/local-text.js';
import { Notice } from '../../ui/notice.js';
import { RateSourceText } from '../../ui/published-rate.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { DataNote } from './data-note.js';
import { PlanEyebrow } from './plan-eyebrow.js';

/** A plan of which only the published rate is known: nothing is computed, and the page says so. */
export const ArchivePlan = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const published = plan.publishedRate;
  return (
    <>
      <PageHead eyebrow={<PlanEyebrow plan={plan} />} title={<LocalText lang={plan.titleLang}>{plan.title}</LocalText>}>
        <Headline shown={published && wholePoints(published.rate)}>
          {published ? t('home.archiveSentence', { date: format.date(published.asOf) }) : t('home.noRate')}
          {published !== null && published.source !== null && (
            <small className="aside">
              <RateSourceText source={published.source} />
            </small>
          )}
        </Headline>
      </PageHead>
      <Notice>
        <p>{t('archivePage.text', { count: plan.commitments })}</p>
      </Notice>
      <DataNote note={plan.dataNote} />
    </>
  );
};
