import type { StudioInstitution } from '@iltizam/shared/studio/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { fieldId } from './field-id.js';
import { keysOf } from './form-values.js';
import { useReading } from './form-conflict.js';
import { useFormContext } from './studio-form.js';
import styles from './studio-form.module.css';
import { wordsOf } from './text-in-main.js';

const NAME = 'supporting';

/** The bodies that help, chosen one by one; the responsible one is not offered. DOMAIN.md §2 */
export const SupportingField = ({ institutions, main }: { institutions: readonly StudioInstitution[]; main: Locale }) => {
  const { t } = useTranslation('studio');
  const language = useLanguage();
  const { form } = useFormContext();
  const chosen = keysOf(form.values, NAME);
  const change = (keys: readonly string[]) => form.change(NAME, [...keys].sort().join(' '));
  const nameOf = (key: string): string => {
    const body = institutions.find((institution) => institution.key === key);
    return body === undefined ? key : wordsOf(body.name, language, main);
  };
  useReading({ [NAME]: { label: t('field.supporting'), show: (keys) => keys.split(' ').map(nameOf).join(', ') } });
  const free = institutions.filter(({ key }) => !chosen.includes(key) && key !== form.values['institution']);
  return (
    <fieldset className={styles.localized}>
      <legend>{t('field.supporting')}</legend>
      {chosen.length === 0 ? (
        <p className={`meta ${styles.chosen}`}>{t('supporting.none')}</p>
      ) : (
        <ul className={styles.chosen}>
          {chosen.map((key) => (
            <li key={key}>
              {nameOf(key)}
              <Button quiet small onClick={() => change(chosen.filter((other) => other !== key))}>
                {t('supporting.remove')} <span className="vh">{nameOf(key)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <SelectField
        id={fieldId(form.id, NAME)}
        className={styles.choice}
        label={t('supporting.add')}
        description={t('hint.supporting')}
        error={form.errors[NAME]}
        value=""
        data={[
          { value: '', label: t('choose') },
          ...free.map(({ key, sector, name }) => ({ value: key, label: `${wordsOf(name, language, main)} (${t(`sector.${sector}`)})` })),
        ]}
        onChange={({ currentTarget }) => currentTarget.value !== '' && change([...chosen, currentTarget.value])}
      />
    </fieldset>
  );
};
