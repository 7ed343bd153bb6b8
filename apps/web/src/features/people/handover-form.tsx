import type { Person } from '@iltizam/shared/accounts/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/field.js';
import { RoleName, ScopeText } from '../../ui/grant-words.js';
import { QueryView } from '../../ui/query-view.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { handoverQuery, takersQuery } from './people.api.js';
import styles from './people.module.css';

type HandoverFormProps = { person: Person; busy: boolean; onHandOver: (to: number) => void; onCancel: () => void };

const Preview = ({ from, to }: { from: number; to: number }) => {
  const { t } = useTranslation('people');
  const query = useQuery(handoverQuery(useLanguage(), from, to));
  return (
    <QueryView query={query} isEmpty={({ items }) => items.length === 0} empty={<p>{t('handover.none')}</p>}>
      {(preview) => (
        <>
          <p>{t('handover.moves', { name: preview.to.name })}</p>
          <ul className={styles.grants}>
            {preview.items.map((item) => (
              <li key={item.id}>
                <span>
                  <b>
                    <RoleName role={item.role} />
                  </b>{' '}
                  <ScopeText scope={item.scope} />{' '}
                  <span className="meta">
                    {t('handover.size', { commitments: item.commitments, activities: item.activities })}
                    {item.held && ` · ${t('handover.held', { name: preview.to.name })}`}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </QueryView>
  );
};

/** Chooses who takes over, shows what moves, and moves it. */
export const HandoverForm = ({ person, busy, onHandOver, onCancel }: HandoverFormProps) => {
  const { t } = useTranslation('people');
  const [to, setTo] = useState('');
  const takers = useQuery(takersQuery(useLanguage()));
  const others = (takers.data?.items ?? []).filter(({ id }) => id !== person.id);
  return (
    <div className={styles.panel} role="group" aria-label={t('handover.title', { name: person.name })}>
      <h3>{t('handover.title', { name: person.name })}</h3>
      <SelectField
        id={`handover-${person.id}`}
        label={t('handover.to')}
        description={t('handover.hint')}
        value={to}
        data={[
          { value: '', label: t('field.choose') },
          ...others.map(({ id, name, email }) => ({ value: String(id), label: `${name} (${email})` })),
        ]}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      {to !== '' && <Preview from={person.id} to={Number(to)} />}
      <div className={styles.actions}>
        {to !== '' && (
          <Button busy={busy} onClick={() => onHandOver(Number(to))}>
            {t('handover.submit')}
          </Button>
        )}
        <Button quiet onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
};
