import { EMAIL_MAX, PERSON_NAME_MAX } from '@iltizam/shared/accounts/contract';
import type { Invite, JoinAccount, JoinToken } from '@iltizam/shared/invitations/contract';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { Transform } from 'class-transformer';
import { IsEmail, IsOptional, IsString, Length } from 'class-validator';
import { LocaleField, TextField } from '../../platform/http/fields.js';
import { GiveRoleDto } from '../accounts/people.dto.js';
import { SecretField } from '../accounts/profile.dto.js';

/** An address in the one writing in which accounts hold it. */
const EmailField = (): PropertyDecorator => (target, key) => {
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))(target, key);
  IsEmail()(target, key);
  Length(3, EMAIL_MAX, { context: { min: 3, max: EMAIL_MAX } })(target, key);
};

// Long enough for anything that somebody could paste: what is no token is an unknown link, not a faulty form.
const TOKEN_MAX = 1000;

export class JoinTokenDto implements JoinToken {
  @IsString() @Length(1, TOKEN_MAX, { context: { min: 1, max: TOKEN_MAX } }) token: string;
}

export class JoinAccountDto extends JoinTokenDto implements JoinAccount {
  @IsOptional() @EmailField() email: string | null = null;
  @TextField(1, PERSON_NAME_MAX) name: string;
  @SecretField() passphrase: string;
  @LocaleField() language: Locale;
}

export class InviteDto extends GiveRoleDto implements Invite {
  @EmailField() email: string;
  @LocaleField() language: Locale;
}
