import type { ComponentProps } from 'react';
import { classNames } from '../lib/class-names.js';
import styles from './button.module.css';
import { LocalLink } from './local-link.js';
import { useHydrated } from './use-hydrated.js';

type Look = { quiet?: boolean; small?: boolean };

const look = ({ quiet = false, small = false }: Look): string => classNames(styles.button, quiet && styles.quiet, small && styles.small);

type ButtonProps = ComponentProps<'button'> & Look & { busy?: boolean };

/** One primary button a screen; the others are quiet. `busy` keeps the label and refuses a second press. */
export const Button = ({ quiet = false, small = false, busy = false, type = 'button', disabled = false, ...rest }: ButtonProps) => {
  const hydrated = useHydrated();
  return (
    <button
      {...rest}
      type={type}
      // A form is sent without a script, other buttons wait for theirs.
      disabled={disabled || (type === 'button' && !hydrated)}
      className={classNames(look({ quiet, small }), rest.className)}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    />
  );
};

/** A link that looks like a button; `to` without the language. */
export const ButtonLink = ({ quiet, small, className, ...rest }: ComponentProps<typeof LocalLink> & Look) => (
  <LocalLink {...rest} className={classNames(look({ quiet: quiet ?? false, small: small ?? false }), className)} />
);

/** A choice among a few, shown pressed when taken. */
export const Chip = ({ pressed, ...rest }: ComponentProps<'button'> & { pressed?: boolean }) => (
  <button type="button" {...rest} className={classNames(styles.chip, rest.className)} aria-pressed={pressed} />
);

/** A square button with an icon; `label` is its name. */
export const IconButton = ({ label, ...rest }: ComponentProps<'button'> & { label: string }) => (
  <button type="button" {...rest} className={classNames(styles.icon, rest.className)} aria-label={label} title={label} />
);
