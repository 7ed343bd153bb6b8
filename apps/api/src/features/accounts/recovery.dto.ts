import { type AskRecovery, EMAIL_MAX, type Recover } from '@iltizam/shared/accounts/contract';
import { Transform } from 'class-transformer';
import { IsEmail, IsString, Length } from 'class-validator';
import { SecretField } from './profile.dto.js';

// What is no token is an unknown link, not a faulty form.
const TOKEN_MAX = 1000;

export class AskRecoveryDto implements AskRecovery {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  @IsEmail()
  @Length(3, EMAIL_MAX, { context: { min: 3, max: EMAIL_MAX } })
  email: string;
}

export class RecoverDto implements Recover {
  @IsString() @Length(1, TOKEN_MAX, { context: { min: 1, max: TOKEN_MAX } }) token: string;
  @SecretField() passphrase: string;
}
