import { GIVEN_ROLES, PERSON_STATES } from '@iltizam/shared/accounts/contract';
import { useState } from 'react';
import { SelectField, TextField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import type { PeopleAddress } from './people-address.js';
import styles from './people.module.css';

type PeopleFiltersProps = { address: PeopleAddress; onChange: (change: Record<'q' | 'role' | 'state', string>) => void };

/** Narrows the list by name or address, role and state; the address of the page follows. */
export const PeopleFilters = ({ address, onChange }: PeopleFiltersProps) => {
  const { t } = useTranslation(['people', 'ui']);
  // The address of the page changes too late to be what a fast typist sees.
  const [typed, setTyped] = useState(address.q);
  const now = { q: typed, role: address.role ?? '', state: address.state ?? '' };
  return (
    <div role="search" aria-label={t('filter.label')} className={styles.filters}>
      <TextField
        type="search"
        label={t('filter.q')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange({ ...now, q: event.currentTarget.value });
        }}
      />
      <SelectField
        label={t('field.role')}
        value={now.role}
        data={[{ value: '', label: t('filter.anyRole') }, ...GIVEN_ROLES.map((role) => ({ value: role, label: t(`ui:role.${role}`) }))]}
        onChange={(event) => onChange({ ...now, role: event.currentTarget.value })}
      />
      <SelectField
        label={t('filter.state')}
        value={now.state}
        data={[{ value: '', label: t('filter.anyState') }, ...PERSON_STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))]}
        onChange={(event) => onChange({ ...now, state: event.currentTarget.value })}
      />
    </div>
  );
};
