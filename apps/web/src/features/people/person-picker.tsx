import type { Person } from '@iltizam/shared/accounts/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { QueryView } from '../../ui/query-view.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { takersQuery } from './people.api.js';
import styles from './people.module.css';

export type Picked = Pick<Person, 'id' | 'name' | 'email'>;

type PersonPickerProps = {
  label: string;
  hint: string;
  /** whoever cannot be chosen */
  without: number;
  picked: Picked | null;
  onPick: (person: Picked) => void;
};

const PAUSE_MS = 300;

/** Finds one person among any number: searched as one types, a page at a time; who was chosen stays in sight. */
export const PersonPicker = ({ label, hint, without, picked, onPick }: PersonPickerProps) => {
  const { t } = useTranslation(['people', 'ui']);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState({ q: '', page: 1 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const query = useQuery(takersQuery(useLanguage(), asked.q, asked.page));
  return (
    <fieldset className={styles.picker}>
      <legend>{label}</legend>
      <TextField
        type="search"
        label={t('handover.search')}
        description={hint}
        autoComplete="off"
        value={typed}
        onChange={({ currentTarget }) => {
          const q = currentTarget.value;
          setTyped(q);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => setAsked({ q: q.trim(), page: 1 }), PAUSE_MS);
        }}
      />
      <QueryView query={query}>
        {({ items, total, page, size }) => {
          const pages = Math.ceil(total / size);
          const others: Picked[] = items.filter((person) => person.id !== without);
          const shown = picked === null || others.some((person) => person.id === picked.id) ? others : [picked, ...others];
          return (
            <>
              <p role="status" className="meta">
                {t('count', { count: total })}
              </p>
              <ul className={styles.picks}>
                {shown.map((person) => (
                  <li key={person.id}>
                    <label>
                      <input type="radio" name={id} checked={person.id === picked?.id} onChange={() => onPick(person)} />
                      <bdi>{person.name}</bdi> <span className="meta">{person.email}</span>
                    </label>
                  </li>
                ))}
              </ul>
              {pages > 1 && (
                <div className={styles.actions}>
                  <Button quiet small disabled={page <= 1} onClick={() => setAsked({ ...asked, page: page - 1 })}>
                    {t('ui:pages.previous')}
                  </Button>
                  <span className="meta">{t('ui:pages.position', { page, pages })}</span>
                  <Button quiet small disabled={page >= pages} onClick={() => setAsked({ ...asked, page: page + 1 })}>
                    {t('ui:pages.next')}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </QueryView>
    </fieldset>
  );
};
