import type { Person, PersonGrant } from '@iltizam/shared/accounts/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { QueryView } from '../../ui/query-view.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { Confirmation } from './confirmation.js';
import { GrantList } from './grant-list.js';
import { HandoverForm } from './handover-form.js';
import type { Outcome } from './outcome-notice.js';
import { scopesQuery } from './people.api.js';
import styles from './people.module.css';
import { RoleForm } from './role-form.js';
import { usePersonActions } from './use-person-actions.js';

type Open = { panel: 'give' | 'handover' | 'disable' } | { panel: 'withdraw'; grant: PersonGrant } | null;

const GiveRole = ({ person, onDone, onCancel }: { person: Person; onDone: (outcome: Outcome) => void; onCancel: () => void }) => {
  const { t } = useTranslation('people');
  const choices = useQuery(scopesQuery(useLanguage()));
  const { give } = usePersonActions(person, onDone);
  return (
    <div className={styles.panel} role="group" aria-label={t('give.title', { name: person.name })}>
      <h3>{t('give.title', { name: person.name })}</h3>
      <QueryView query={choices}>
        {(scopes) => (
          <RoleForm
            prefix={`give-${person.id}`}
            choices={scopes}
            submit={t('give.submit')}
            busy={give.isPending}
            error={give.error}
            onSubmit={give.submit}
            onCancel={onCancel}
          />
        )}
      </QueryView>
    </div>
  );
};

const Identity = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const format = useFormat();
  return (
    <>
      <h2 className={styles.who} id={`person-${person.id}`}>
        <bdi>{person.name}</bdi>
        {person.self && <span className="meta">{t('person.self')}</span>}
        {person.state === 'disabled' && <span className="late-text">{t('state.disabled')}</span>}
      </h2>
      <p className="meta">
        <bdi dir="ltr">{person.email}</bdi>
        {' · '}
        {person.lastSeenAt === null ? t('person.never') : t('person.lastSeen', { when: format.dateTime(person.lastSeenAt) })}
      </p>
    </>
  );
};

/** Somebody with their roles, and what can be changed; one panel opens at a time. */
export const PersonRow = ({ person, onDone }: { person: Person; onDone: (outcome: Outcome) => void }) => {
  const { t } = useTranslation('people');
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const done = (outcome: Outcome) => {
    close();
    onDone(outcome);
  };
  const { busy, withdraw, changeState, handOver } = usePersonActions(person, done);
  const about = <span className="vh"> {person.name}</span>;
  const leads = person.grants.some(({ role, abilities }) => role === 'lead' && abilities.withdraw);
  const takeAway = (grant: PersonGrant) =>
    person.self && grant.role === 'admin' ? setOpen({ panel: 'withdraw', grant }) : withdraw(grant, false);
  return (
    <li className={styles.row}>
      <article aria-labelledby={`person-${person.id}`} data-state={person.state}>
        <Identity person={person} />
        <GrantList person={person} busy={busy} onWithdraw={takeAway} />
        {open === null && (
          <div className={styles.actions}>
            {person.abilities.giveRole && (
              <Button quiet small onClick={() => setOpen({ panel: 'give' })}>
                <span>
                  {t('action.give')}
                  {about}
                </span>
              </Button>
            )}
            {leads && (
              <Button quiet small onClick={() => setOpen({ panel: 'handover' })}>
                <span>
                  {t('action.handover')}
                  {about}
                </span>
              </Button>
            )}
            {person.abilities.changeState && (
              <Button
                quiet
                small
                busy={busy}
                onClick={() => (person.state === 'active' ? setOpen({ panel: 'disable' }) : changeState(false, false))}
              >
                <span>
                  {t(person.state === 'active' ? 'action.disable' : 'action.enable')}
                  {about}
                </span>
              </Button>
            )}
          </div>
        )}
        {open?.panel === 'give' && <GiveRole person={person} onDone={done} onCancel={close} />}
        {open?.panel === 'handover' && <HandoverForm person={person} busy={busy} onHandOver={handOver} onCancel={close} />}
        {open?.panel === 'disable' && (
          <Confirmation
            title={t('disable.title', { name: person.name })}
            advice={t(person.self ? 'disable.own' : 'disable.advice')}
            confirm={t('disable.confirm')}
            busy={busy}
            onConfirm={() => changeState(true, person.self)}
            onCancel={close}
          />
        )}
        {open?.panel === 'withdraw' && (
          <Confirmation
            title={t('withdrawOwn.title')}
            advice={t('withdrawOwn.advice')}
            confirm={t('withdrawOwn.confirm')}
            busy={busy}
            onConfirm={() => withdraw(open.grant, true)}
            onCancel={close}
          />
        )}
      </article>
    </li>
  );
};
