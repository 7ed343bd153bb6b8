import type { AssignedActivity } from '@iltizam/shared/workspace/contract';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';
import { isUrgent } from './due-groups.js';

/** How much waits, in a sentence. */
export const DueSummary = ({ items }: { items: readonly AssignedActivity[] }) => {
  const { t } = useTranslation('workspace');
  const urgent = items.filter(({ due }) => isUrgent(due)).length;
  return (
    <p className="lead">
      {t('home.summary', { count: items.filter(({ due }) => due !== 'done').length })}{' '}
      {urgent === 0 ? t('home.calm') : <span className="late-text">{t('home.urgent', { count: urgent })}</span>}
    </p>
  );
};

export const DueEmpty = () => {
  const { t } = useTranslation('workspace');
  return (
    <Notice title={t('home.emptyTitle')}>
      <p>{t('home.empty')}</p>
    </Notice>
  );
};
