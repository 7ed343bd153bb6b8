import type { PlanSummary } from '@iltizam/shared/plans/contract';
import { planStanding } from '@iltizam/shared/plans/standing';
import { LocalText } from '../../ui/local-text.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { useToday } from '../../ui/use-today.js';

/** Whose plan, which one, when, and where it stands. */
export const PlanEyebrow = ({ plan }: { plan: PlanSummary }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const today = useToday();
  return (
    <span>
      {t('number', { number: plan.number })} · <LocalText lang={plan.member.nameLang}>{plan.member.name}</LocalText> ·{' '}
      {t('period', { start: format.date(plan.start), end: format.date(plan.end) })} ·{' '}
      {plan.archive ? t('archive') : t(`state.${planStanding(plan, today)}`)}
    </span>
  );
};
