import { PASSPHRASE_MAX, type SignIn } from '@iltizam/shared/accounts/contract';
import { Transform } from 'class-transformer';
import { IsEmail, IsString, Length } from 'class-validator';

export class SignInDto implements SignIn {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  @IsEmail()
  email: string;

  @IsString()
  @Length(1, PASSPHRASE_MAX, { context: { min: 1, max: PASSPHRASE_MAX } })
  passphrase: string;
}
