import type { Plan } from '@iltizam/shared/plans/contract';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './commitment-filters.module.css';
import { unknownFilters } from './use-filters.js';

/** Says which criteria of the address do not exist, and leads to the list without them. */
export const UnknownFilters = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation('commitments');
  const [params] = useSearchParams();
  const unknown = unknownFilters(params, plan);
  if (unknown.length === 0) return null;
  const named = unknown.map(({ name, value }) => t('filters.named', { name: t(`filters.${name}`), value })).join(' · ');
  const known = new URLSearchParams([...params].filter(([name]) => !unknown.some((filter) => filter.name === name)));
  return (
    <div className={styles.unknown}>
      <Notice title={t('filters.unknown', { count: unknown.length, named })}>
        <ButtonLink quiet small to={`/plans/${plan.slug}?${known.toString()}#engagements`}>
          {t('filters.forget', { count: unknown.length })}
        </ButtonLink>
      </Notice>
    </div>
  );
};
