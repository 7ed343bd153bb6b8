import { TextField } from '../../ui/field.js';
import { useTranslation } from '../../ui/translation.js';
import { SecretField } from './secret-field.js';

type FieldProps = { value: string; error: string | undefined; onChange: (value: string) => void };

/** The address that somebody signs in with. */
export const EmailField = ({ onChange, ...field }: FieldProps & { readOnly?: boolean }) => {
  const { t } = useTranslation('session');
  return (
    <TextField
      {...field}
      id="email"
      type="email"
      label={t('signIn.email')}
      autoComplete="username"
      dir="ltr"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};

/** The name that others see. */
export const NameField = ({ onChange, ...field }: FieldProps) => {
  const { t } = useTranslation('session');
  return (
    <TextField
      {...field}
      id="name"
      label={t('join.name')}
      description={t('join.nameHint')}
      autoComplete="name"
      dir="auto"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};

/** A pass phrase to be chosen. */
export const NewPassphraseField = ({ label, ...field }: FieldProps & { label: string }) => {
  const { t } = useTranslation('session');
  return <SecretField {...field} id="passphrase" label={label} description={t('join.passphraseHint')} autoComplete="new-password" />;
};
