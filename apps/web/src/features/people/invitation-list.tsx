import type { Invitation, IssuedInvitation } from '@iltizam/shared/invitations/contract';
import { Button } from '../../ui/button.js';
import { RoleName, ScopeText } from '../../ui/grant-words.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import type { Outcome } from './outcome-notice.js';
import { useRenew, useRevoke } from './people.api.js';
import styles from './people.module.css';

type ListProps = {
  invitations: readonly Invitation[];
  onIssued: (issued: IssuedInvitation) => void;
  onDone: (outcome: Outcome) => void;
};

const State = ({ invitation }: { invitation: Invitation }) => {
  const { t } = useTranslation('people');
  const format = useFormat();
  const when = { open: invitation.expiresAt, used: invitation.usedAt, expired: invitation.expiresAt, revoked: null }[invitation.state];
  return (
    <span data-state={invitation.state}>{t(`invitation.${invitation.state}`, { when: when === null ? '' : format.dateTime(when) })}</span>
  );
};

/** The invitations, the latest first. */
export const InvitationItems = ({ invitations, onIssued, onDone }: ListProps) => {
  const { t } = useTranslation('people');
  const format = useFormat();
  const renew = useRenew();
  const revoke = useRevoke();
  const failed = { onError: (error: Error) => onDone({ kind: 'failed', error }) };
  return (
    <ul className={styles.list}>
      {invitations.map((invitation) => {
        const busy = [renew, revoke].some(({ isPending, variables }) => isPending && variables?.id === invitation.id);
        const about = <span className="vh"> {invitation.email}</span>;
        return (
          <li key={invitation.id} className={styles.row}>
            <article aria-labelledby={`invitation-${invitation.id}`}>
              <h3 className={styles.who} id={`invitation-${invitation.id}`}>
                <bdi dir="ltr">{invitation.email}</bdi> <State invitation={invitation} />
              </h3>
              <p>
                <b>
                  <RoleName role={invitation.role} />
                </b>{' '}
                <ScopeText scope={invitation.scope} />
              </p>
              <p className="meta">
                {t('invitation.by', { name: invitation.createdBy ?? '', when: format.dateTime(invitation.createdAt) })}
              </p>
              <div className={styles.actions}>
                {invitation.abilities.renew && (
                  <Button quiet small busy={busy} onClick={() => renew.mutate(invitation, { ...failed, onSuccess: onIssued })}>
                    <span>
                      {t('action.renew')}
                      {about}
                    </span>
                  </Button>
                )}
                {invitation.abilities.revoke && (
                  <Button
                    quiet
                    small
                    busy={busy}
                    onClick={() =>
                      revoke.mutate(invitation, {
                        ...failed,
                        onSuccess: ({ email }) => onDone({ kind: 'done', text: t('outcome.revoked', { email }) }),
                      })
                    }
                  >
                    <span>
                      {t('action.revoke')}
                      {about}
                    </span>
                  </Button>
                )}
              </div>
            </article>
          </li>
        );
      })}
    </ul>
  );
};
