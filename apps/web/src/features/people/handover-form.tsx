import type { Person } from '@iltizam/shared/accounts/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { RoleName, ScopeText } from '../../ui/grant-words.js';
import { QueryView } from '../../ui/query-view.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { handoverQuery } from './people.api.js';
import styles from './people.module.css';
import { type Picked, PersonPicker } from './person-picker.js';

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
  const [to, setTo] = useState<Picked | null>(null);
  return (
    <div className={styles.panel} role="group" aria-label={t('handover.title', { name: person.name })}>
      <h3>{t('handover.title', { name: person.name })}</h3>
      <PersonPicker label={t('handover.to')} hint={t('handover.hint')} without={person.id} picked={to} onPick={setTo} />
      {to !== null && <Preview from={person.id} to={to.id} />}
      <div className={styles.actions}>
        {to !== null && (
          <Button busy={busy} onClick={() => onHandOver(to.id)}>
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
