import type { Person, PersonGrant } from '@iltizam/shared/accounts/contract';
import { Button } from '../../ui/button.js';
import { RoleName, ScopeText } from '../../ui/grant-words.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { dateInMorocco } from '../../lib/format.js';
import styles from './people.module.css';

type GrantListProps = { person: Person; busy: boolean; onWithdraw: (grant: PersonGrant) => void };

/** The roles of somebody, each with where it holds, since when and by whom. */
export const GrantList = ({ person, busy, onWithdraw }: GrantListProps) => {
  const { t } = useTranslation('people');
  const format = useFormat();
  if (person.grants.length === 0) return <p className="meta">{t('person.noRole')}</p>;
  return (
    <ul className={styles.grants}>
      {person.grants.map((grant) => (
        <li key={grant.id}>
          <span>
            <b>
              <RoleName role={grant.role} />
            </b>{' '}
            <ScopeText scope={grant.scope} />{' '}
            <span className="meta">
              {grant.grantedBy === null
                ? t('grant.since', { date: format.date(dateInMorocco(grant.grantedAt)) })
                : t('grant.by', { date: format.date(dateInMorocco(grant.grantedAt)), name: grant.grantedBy })}
            </span>
          </span>
          {grant.abilities.withdraw && (
            <Button quiet small busy={busy} onClick={() => onWithdraw(grant)}>
              <span>
                {t('action.withdraw')}
                <span className="vh">
                  {' '}
                  <RoleName role={grant.role} /> {person.name}
                </span>
              </span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};
