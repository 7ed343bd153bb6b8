import { COMMITMENT_SORTS } from '@iltizam/shared/commitments/contract';
import type { Plan } from '@iltizam/shared/plans/contract';
import { BANDS, DELAYS } from '@iltizam/shared/progress/contract';
import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { SelectField, TextField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './commitment-filters.module.css';
import type { CommitmentFilters as Filters } from './commitments.api.js';
import { bodiesOf, QUESTION_MAX } from './use-filters.js';

type CommitmentFiltersProps = {
  plan: Plan;
  filters: Filters;
  /** sent along by the form without a script */
  asOf: string | null;
  onChange: (change: Partial<Filters>) => void;
};

const PAUSE_MS = 300;

/** The text is asked for once the reader stops typing. */
const SearchField = ({ value, label, onChange }: { value: string; label: string; onChange: (value: string) => void }) => {
  const [typed, setTyped] = useState(value);
  const [asked, setAsked] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (asked !== value) {
    setAsked(value);
    if (typed.trim() !== value) setTyped(value);
  }
  return (
    <TextField
      id="filter-q"
      name="q"
      type="search"
      maxLength={QUESTION_MAX}
      label={label}
      value={typed}
      onChange={({ currentTarget }) => {
        const text = currentTarget.value;
        setTyped(text);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => onChange(text.trim()), PAUSE_MS);
      }}
    />
  );
};

type ChoiceFieldProps = Omit<ComponentProps<typeof SelectField>, 'value' | 'onChange'> & {
  value: string;
  onChange: (value: string) => void;
};

/** Shows the choice before the list has followed: arrow keys go on from there. */
const ChoiceField = ({ value, onChange, ...field }: ChoiceFieldProps) => {
  const [chosen, setChosen] = useState(value);
  const [asked, setAsked] = useState(value);
  if (asked !== value) {
    setAsked(value);
    setChosen(value);
  }
  return (
    <SelectField
      {...field}
      value={chosen}
      onChange={({ currentTarget }) => {
        setChosen(currentTarget.value);
        onChange(currentTarget.value);
      }}
    />
  );
};

/** Each change asks at once; without a script the form is sent as it stands. */
export const CommitmentFilters = ({ plan, filters, asOf, onChange }: CommitmentFiltersProps) => {
  const { t } = useTranslation('commitments');
  const { t: ui } = useTranslation('ui');
  const all = { value: '', label: t('filters.all') };
  const selects = [
    {
      name: 'axis',
      data: plan.axes.map(({ number, title, titleLang }) => ({ value: String(number), label: `${number}. ${title}`, lang: titleLang })),
    },
    {
      name: 'institution',
      data: bodiesOf(plan).map(({ key, name, nameLang, helps }) => ({
        value: key,
        label: helps ? t('filters.supports', { name }) : name,
        lang: nameLang,
      })),
    },
    { name: 'band', data: BANDS.map((band) => ({ value: band, label: ui(`band.${band}`) })) },
    { name: 'delay', data: DELAYS.map((delay) => ({ value: delay, label: ui(`delay.${delay}`) })) },
  ] as const;
  return (
    <form
      className={styles.filters}
      role="search"
      aria-label={t('filters.label')}
      action="#engagements"
      onSubmit={(event) => event.preventDefault()}
    >
      {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
      <SearchField value={filters.q} label={t('filters.q')} onChange={(q) => onChange({ q })} />
      {selects.map(({ name, data }) => (
        <ChoiceField
          key={name}
          id={`filter-${name}`}
          name={name}
          label={t(`filters.${name}`)}
          data={[all, ...data]}
          value={String(filters[name] ?? '')}
          onChange={(value) => onChange({ [name]: value || null })}
        />
      ))}
      <ChoiceField
        id="filter-sort"
        name="sort"
        label={t('filters.sort')}
        data={COMMITMENT_SORTS.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
        value={filters.sort}
        onChange={(sort) => onChange({ sort: sort as Filters['sort'] })}
      />
      <noscript>
        <Button type="submit" small>
          {t('filters.apply')}
        </Button>
      </noscript>
    </form>
  );
};
