import { PASSPHRASE_MAX } from '@iltizam/shared/accounts/contract';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './account-form.module.css';

type SecretFieldProps = {
  id: string;
  label: string;
  description?: string;
  autoComplete: 'current-password' | 'new-password';
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
};

/** A pass phrase, hidden until asked for. */
export const SecretField = ({ onChange, ...field }: SecretFieldProps) => {
  const { t } = useTranslation('session');
  const [visible, setVisible] = useState(false);
  return (
    <div className={styles.secret}>
      <TextField
        {...field}
        type={visible ? 'text' : 'password'}
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        maxLength={PASSPHRASE_MAX}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Button quiet small aria-pressed={visible} aria-controls={field.id} onClick={() => setVisible(!visible)}>
        {t('signIn.show')}
      </Button>
    </div>
  );
};
