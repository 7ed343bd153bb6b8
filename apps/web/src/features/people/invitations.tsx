import type { IssuedInvitation } from '@iltizam/shared/invitations/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Notice } from '../../ui/notice.js';
import { QueryView } from '../../ui/query-view.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { InvitationForm } from './invitation-form.js';
import { InvitationItems } from './invitation-list.js';
import { IssuedLink } from './issued-link.js';
import { type Outcome, OutcomeNotice } from './outcome-notice.js';
import { invitationsQuery } from './people.api.js';

/** Invites people, and keeps what was sent in view. */
export const Invitations = () => {
  const { t } = useTranslation('people');
  const query = useQuery(invitationsQuery(useLanguage()));
  const [issued, setIssued] = useState<IssuedInvitation | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const show = (fresh: IssuedInvitation) => {
    setOutcome(null);
    setIssued(fresh);
  };
  const tell = (told: Outcome) => {
    setIssued(null);
    setOutcome(told);
  };
  return (
    <>
      <section className="stack" aria-labelledby="invite">
        <h2 id="invite">{t('invite.title')}</h2>
        <p className="prose">{t('invite.intro')}</p>
        {issued !== null && <IssuedLink key={issued.path} issued={issued} />}
        <OutcomeNotice outcome={outcome} />
        <InvitationForm onIssued={show} />
      </section>
      <section className="sec stack" aria-labelledby="invitations">
        <h2 id="invitations">{t('invitation.title')}</h2>
        <QueryView
          query={query}
          loading={<Skeleton />}
          isEmpty={({ items }) => items.length === 0}
          empty={
            <Notice>
              <p>{t('invitation.empty')}</p>
            </Notice>
          }
        >
          {({ items }) => <InvitationItems invitations={items} onIssued={show} onDone={tell} />}
        </QueryView>
      </section>
    </>
  );
};
