import type { GiveRole, ScopeChoices } from '@iltizam/shared/accounts/contract';
import { type FormEvent, type ReactNode, useMemo, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button } from '../../ui/button.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './people.module.css';
import { emptyDraft, missingIn, roleOf } from './role-draft.js';
import { RoleFields } from './role-fields.js';

type Errors = Readonly<Record<string, string>>;
const NONE: Errors = {};

type RoleFormProps = {
  prefix: string;
  choices: ScopeChoices;
  submit: string;
  busy: boolean;
  error: Error | null;
  /** what is asked before the role */
  before?: (errors: Errors) => ReactNode;
  /** what is wrong in it, by field */
  check?: () => Errors;
  onSubmit: (role: GiveRole) => void;
  onCancel?: () => void;
};

/** Chooses a role: for somebody who has an account, or who is invited. */
export const RoleForm = ({ prefix, choices, submit, busy, error, before, check, onSubmit, onCancel }: RoleFormProps) => {
  const { t } = useTranslation('people');
  const [draft, setDraft] = useState(() => emptyDraft(choices));
  const [missing, setMissing] = useState(NONE);
  const errors = useMemo(() => ({ ...(error instanceof ApiError ? error.byField : NONE), ...missing }), [error, missing]);
  const summary = useMemo(
    () => Object.entries(errors).map(([field, message]) => ({ field: `${prefix}-${field}`, message })),
    [errors, prefix],
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const found = { ...check?.(), ...Object.fromEntries(missingIn(draft, choices).map((field) => [field, t('field.missing')])) };
    setMissing(found);
    if (Object.keys(found).length === 0) onSubmit(roleOf(draft));
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <ErrorSummary errors={summary} />
      {error !== null && summary.length === 0 && <SendFailure error={error} />}
      {before?.(errors)}
      <RoleFields prefix={prefix} choices={choices} draft={draft} errors={errors} onChange={setDraft} />
      <div className={styles.actions}>
        <Button type="submit" busy={busy}>
          {submit}
        </Button>
        {onCancel && (
          <Button quiet onClick={onCancel}>
            {t('action.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
};
