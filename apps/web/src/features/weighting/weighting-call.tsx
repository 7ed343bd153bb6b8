import { useQuery } from '@tanstack/react-query';
import { ButtonLink } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { weightingQuery } from './weighting.api.js';

/** Calls a lead to weight the activities of a plan that was just adopted; nothing when there is nothing to do. */
export const WeightingCall = () => {
  const { t } = useTranslation('weighting');
  const { data } = useQuery(weightingQuery(useLanguage()));
  const waiting = data?.items.filter(
    ({ frozen, activities }) => !frozen && activities.some(({ supplementary, weight }) => !supplementary && weight === null),
  );
  if (waiting === undefined || waiting.length === 0) return null;
  return (
    <Notice title={t('call', { count: waiting.length })}>
      <ButtonLink quiet small to="/workspace/weights">
        {t('title')}
      </ButtonLink>
    </Notice>
  );
};
