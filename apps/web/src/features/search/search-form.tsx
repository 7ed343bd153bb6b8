import type { PlanSummary } from '@iltizam/shared/plans/contract';
import { SEARCH_QUESTION_MAX } from '@iltizam/shared/search/contract';
import { AddressForm } from '../../ui/address-form.js';
import { Button } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import type { SearchQuestion } from './search.api.js';
import styles from './search-form.module.css';

/** The question. A new one begins at the first page. */
export const SearchForm = ({ plans, question }: { plans: readonly PlanSummary[]; question: SearchQuestion }) => {
  const { t } = useTranslation('search');
  const { q, plan, kind } = question;
  const options = plans.map(({ slug, title }) => ({ value: slug, label: title }));
  // The plan of the address is chosen before the list is here, and where it is not on it.
  if (plan !== null && !options.some(({ value }) => value === plan)) options.push({ value: plan, label: plan });
  return (
    // Its fields begin anew with each question of the address.
    <AddressForm key={`${q} ${plan} ${kind}`} className={styles.form} role="search">
      <TextField
        id="search-q"
        name="q"
        type="search"
        label={t('form.q')}
        description={t('form.hint')}
        error={q.length > SEARCH_QUESTION_MAX ? t('form.tooLong', { max: SEARCH_QUESTION_MAX }) : undefined}
        defaultValue={q}
      />
      <SelectField
        id="search-plan"
        name="plan"
        label={t('form.plan')}
        data={[{ value: '', label: t('form.allPlans') }, ...options]}
        defaultValue={plan ?? ''}
      />
      {kind !== null && <input type="hidden" name="kind" value={kind} />}
      <Button type="submit">{t('form.submit')}</Button>
    </AddressForm>
  );
};
