import { type ChangePassphrase, type ChangeProfile, PASSPHRASE_MAX, PERSON_NAME_MAX } from '@iltizam/shared/accounts/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { IsString, Length } from 'class-validator';
import { LocaleField, TextField } from '../../platform/http/fields.js';

/** A secret as it was typed: its spaces count. Which ones are good is `passphraseFault`'s answer. */
export const SecretField = (): PropertyDecorator => (target, key) => {
  IsString()(target, key);
  Length(1, 2 * PASSPHRASE_MAX, { context: { min: 1, max: PASSPHRASE_MAX } })(target, key);
};

export class ChangeProfileDto implements ChangeProfile {
  @TextField(1, PERSON_NAME_MAX) name: string;
  @LocaleField() language: Locale;
}

export class ChangePassphraseDto implements ChangePassphrase {
  @SecretField() current: string;
  @SecretField() passphrase: string;
}
