import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { AddressForm } from '../../ui/address-form.js';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './committee.module.css';
import { KeptFields } from './kept-fields.js';
import type { Question } from './question.js';

/** Which part of the plan the lists below speak of. */
export const PartFilter = ({ progress, question }: { progress: PlanProgress; question: Question }) => {
  const { t } = useTranslation('committee');
  const all = { value: '', label: t('filter.all') };
  const institutions = new Map(progress.commitments.map(({ institution }) => [institution.key, institution]));
  return (
    <AddressForm key={`${question.axis} ${question.institution}`} className={styles.filter} role="search" aria-label={t('filter.title')}>
      <KeptFields except={['axis', 'institution']} />
      <SelectField
        name="axis"
        label={t('filter.axis')}
        defaultValue={question.axis ?? ''}
        data={[
          all,
          ...progress.axes.map(({ number, title, titleLang }) => ({
            value: String(number),
            label: `${number}. ${title}`,
            lang: titleLang,
          })),
        ]}
      />
      <SelectField
        name="institution"
        label={t('filter.institution')}
        defaultValue={question.institution ?? ''}
        data={[all, ...[...institutions.values()].map(({ key, name, nameLang }) => ({ value: key, label: name, lang: nameLang }))]}
      />
      <Button type="submit" quiet>
        {t('filter.apply')}
      </Button>
    </AddressForm>
  );
};
