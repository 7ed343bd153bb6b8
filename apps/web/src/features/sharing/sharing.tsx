import type { Progress } from '@iltizam/shared/progress/contract';
import type { SharedPlace } from '@iltizam/shared/sharing/addresses';
import { useTranslation } from '../../ui/translation.js';
import { PlaceMeta } from './place-meta.js';
import { ShareSection } from './share-section.js';

type SharingProps = {
  place: SharedPlace;
  title: string;
  progress: Pick<Progress, 'shown'>;
  /** the day of the figures; a published rate may know its month only */
  on: string;
  /** the day that the address names; null is today, and what is shared then moves with the plan */
  asOf: string | null;
};

/** What others read of a page of a plan when they find or share it, and its section "Share or embed". */
export const Sharing = ({ place, title, progress, on, asOf }: SharingProps) => {
  const { t } = useTranslation('sharing');
  return (
    <section className="sec no-print" id="partager">
      <PlaceMeta place={place} title={title} progress={progress} on={on} search={asOf === null ? '' : `?asOf=${asOf}`} />
      <h2>{t('title')}</h2>
      <ShareSection place={place} title={title} asOf={asOf} />
    </section>
  );
};
