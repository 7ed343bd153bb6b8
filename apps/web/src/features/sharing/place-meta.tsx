import type { Progress } from '@iltizam/shared/progress/contract';
import { cardPath, pageRoute, type SharedPlace } from '@iltizam/shared/sharing/addresses';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { ShareMeta } from './share-meta.js';

type PlaceMetaProps = {
  place: SharedPlace;
  title: string;
  progress: Pick<Progress, 'shown'>;
  /** the day of the figures */
  on: string;
  /** "?asOf=2023-07-31", or empty for today */
  search: string;
};

/** What search engines and networks read of a plan or a commitment: its title, its rate on a day, its picture. */
export const PlaceMeta = ({ place, title, progress: { shown }, on, search }: PlaceMetaProps) => {
  const { t } = useTranslation('sharing');
  const format = useFormat();
  const language = useLanguage();
  const date = format.date(on);
  return (
    <ShareMeta
      title={title}
      description={shown === null ? t('description.none', { date }) : t('description.done', { percent: format.percent(shown), date })}
      card={cardPath(language, place) + search}
      path={pageRoute(place)}
      search={search}
    />
  );
};
