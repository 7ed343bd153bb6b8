import { REVIEW_STATES, type ReviewQueue, type ReviewState } from '@iltizam/shared/reviews/contract';
import { SelectField } from '../../ui/field.js';
import { Num } from '../../ui/figures.js';
import { Tab, Tabs } from '../../ui/tabs.js';
import { useTranslation } from '../../ui/translation.js';
import { reviewsAddress } from './reviews-address.js';
import styles from './reviews.module.css';

type TabsProps = { state: ReviewState; plan: string; plans: ReviewQueue['plans']; onPlan: (plan: string) => void };

/** The two kinds of review with how many wait, and the plan when there are several. */
export const ReviewTabs = ({ state, plan, plans, onPlan }: TabsProps) => {
  const { t } = useTranslation('reviews');
  const count = (kind: ReviewState) =>
    plans.filter(({ slug }) => plan === '' || slug === plan).reduce((sum, counts) => sum + counts[kind], 0);
  return (
    <>
      {plans.length > 1 && (
        <SelectField
          id="review-plan"
          className={styles.plan}
          label={t('plan')}
          data={[
            { value: '', label: t('allPlans') },
            ...plans.map(({ slug, title, titleLang }) => ({ value: slug, label: title, lang: titleLang })),
          ]}
          value={plan}
          onChange={(event) => onPlan(event.currentTarget.value)}
        />
      )}
      <Tabs label={t('kinds')}>
        {REVIEW_STATES.map((kind) => (
          <Tab key={kind} to={reviewsAddress(kind, plan)} current={kind === state}>
            {t(`kind.${kind}`)} <Num>{count(kind)}</Num>
          </Tab>
        ))}
      </Tabs>
    </>
  );
};
