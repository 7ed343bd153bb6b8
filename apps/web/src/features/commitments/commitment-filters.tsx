import { COMMITMENT_SORTS } from '@iltizam/shared/commitments/contract';
import type { Plan } from '@iltizam/shared/plans/contract';
import { BANDS, DELAYS } from '@iltizam/shared/progress/contract';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from '../../ui/translation.js';
import { SelectField, TextField } from '../../ui/field.js';
import type { CommitmentFilters as Filters } from './commitments.api.js';
import styles from './commitment-filters.module.css';

type CommitmentFiltersProps = { plan: Plan; filters: Filters; onChange: (change: Partial<Filters>) => void };

/** The text is asked for once the reader stops typing. */
const SearchField = ({ value, label, onChange }: { value: string; label: string; onChange: (value: string) => void }) => {
  const [typed, setTyped] = useState(value);
  const [asked, setAsked] = useState(value);
  if (asked !== value) {
    setAsked(value);
    if (typed.trim() !== value) setTyped(value);
  }
  const ask = useDebouncedCallback(onChange, 300);
  return (
    <TextField
      id="filter-q"
      type="search"
      label={label}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        ask(currentTarget.value.trim());
      }}
    />
  );
};

export const CommitmentFilters = ({ plan, filters, onChange }: CommitmentFiltersProps) => {
  const { t } = useTranslation('commitments');
  const { t: ui } = useTranslation('ui');
  const all = { value: '', label: t('filters.all') };
  const selects = [
    { name: 'axis', data: plan.axes.map(({ number, title }) => ({ value: String(number), label: `${number}. ${title}` })) },
    { name: 'institution', data: plan.institutions.map(({ key, name }) => ({ value: key, label: name })) },
    { name: 'band', data: BANDS.map((band) => ({ value: band, label: ui(`band.${band}`) })) },
    { name: 'delay', data: DELAYS.map((delay) => ({ value: delay, label: ui(`delay.${delay}`) })) },
  ] as const;
  return (
    <form className={styles.filters} role="search" aria-label={t('filters.label')} onSubmit={(event) => event.preventDefault()}>
      <SearchField value={filters.q} label={t('filters.q')} onChange={(q) => onChange({ q })} />
      {selects.map(({ name, data }) => (
        <SelectField
          key={name}
          id={`filter-${name}`}
          label={t(`filters.${name}`)}
          data={[all, ...data]}
          value={String(filters[name] ?? '')}
          onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value || null })}
        />
      ))}
      <SelectField
        id="filter-sort"
        label={t('filters.sort')}
        data={COMMITMENT_SORTS.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
        value={filters.sort}
        onChange={({ currentTarget }) => onChange({ sort: currentTarget.value as Filters['sort'] })}
      />
    </form>
  );
};
