import { isLocale } from '@iltizam/shared/kernel/locale';
import { SelectField, TextField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './plan-structure.module.css';
import { GAPS, type StructureFilter } from './structure-filter.js';

type StructureFiltersProps = { filter: StructureFilter; found: number; onChange: (filter: StructureFilter) => void };

/** Finds a commitment in a long plan, or those that lack something. */
export const StructureFilters = ({ filter, found, onChange }: StructureFiltersProps) => {
  const { t } = useTranslation(['studio', 'ui']);
  return (
    <form role="search" aria-label={t('filter.label')} className={styles.filters} onSubmit={(event) => event.preventDefault()}>
      <TextField
        id="structure-q"
        type="search"
        label={t('filter.q')}
        value={filter.q}
        onChange={({ currentTarget }) => onChange({ ...filter, q: currentTarget.value })}
      />
      <SelectField
        id="structure-gap"
        label={t('filter.gap')}
        value={filter.gap}
        data={[
          { value: '', label: t('filter.all') },
          ...GAPS.map((gap) => ({
            value: gap,
            label: isLocale(gap) ? t('filter.language', { language: t(`ui:original.language.${gap}`) }) : t(`filter.${gap}`),
          })),
        ]}
        onChange={({ currentTarget }) => onChange({ ...filter, gap: GAPS.find((gap) => gap === currentTarget.value) ?? '' })}
      />
      <p role="status" className="meta">
        {(filter.q.trim() !== '' || filter.gap !== '') && t('counts.commitments', { count: found })}
      </p>
    </form>
  );
};
