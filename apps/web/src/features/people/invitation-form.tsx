import type { IssuedInvitation } from '@iltizam/shared/invitations/contract';
import { isLocale, type Locale } from '@iltizam/shared/kernel/locale';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LANGUAGES } from '../../lib/languages.js';
import { SelectField, TextField } from '../../ui/field.js';
import { QueryView } from '../../ui/query-view.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { scopesQuery, useInvite } from './people.api.js';
import { RoleForm } from './role-form.js';

/** Invites somebody by their address, to one role. */
export const InvitationForm = ({ onIssued }: { onIssued: (issued: IssuedInvitation) => void }) => {
  const { t } = useTranslation('people');
  const reader = useLanguage();
  const choices = useQuery(scopesQuery(reader));
  const invite = useInvite();
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState<Locale>(reader);
  return (
    <QueryView query={choices}>
      {(scopes) => (
        <RoleForm
          prefix="invite"
          choices={scopes}
          submit={t('invite.submit')}
          busy={invite.isPending}
          error={invite.error}
          check={(): Record<string, string> => (email.includes('@') ? {} : { email: t('invite.emailMissing') })}
          onSubmit={(role) =>
            invite.mutate(
              { ...role, email: email.trim(), language },
              {
                onSuccess: (issued) => {
                  setEmail('');
                  onIssued(issued);
                },
              },
            )
          }
          before={(errors) => (
            <>
              <TextField
                id="invite-email"
                type="email"
                dir="ltr"
                autoComplete="off"
                label={t('invite.email')}
                error={errors['email']}
                value={email}
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
              <SelectField
                id="invite-language"
                label={t('invite.language')}
                error={errors['language']}
                value={language}
                data={LANGUAGES.map(({ code, name }) => ({ value: code, label: name }))}
                onChange={(event) => {
                  if (isLocale(event.currentTarget.value)) setLanguage(event.currentTarget.value);
                }}
              />
            </>
          )}
        />
      )}
    </QueryView>
  );
};
