import type { RestoredPlan } from '@iltizam/shared/portable/contract';
import { useEffect, useRef } from 'react';
import { LocalLink } from '../../ui/local-link.js';
import { LocalText } from '../../ui/local-text.js';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';

/** The plan that came out of the archive, and how much of it. */
export const Restored = ({ plan }: { plan: RestoredPlan }) => {
  const { t } = useTranslation('archives');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [plan]);
  const title = <LocalText lang={plan.titleLang}>{plan.title}</LocalText>;
  return (
    <div ref={box} role="status" tabIndex={-1}>
      <Notice tone="success" title={t('done.title')}>
        <p>{plan.state === 'draft' ? title : <LocalLink to={`/plans/${plan.slug}`}>{title}</LocalLink>}</p>
        {plan.state === 'draft' && <p>{t('done.draft')}</p>}
        <ul>
          {(['commitments', 'updates', 'documents', 'reports', 'comments'] as const).map((part) => (
            <li key={part}>{t(`done.${part}`, { count: plan[part] })}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
};
