import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { classNames } from '../lib/class-names.js';
import styles from './field.module.css';

type FieldProps = {
  id?: string | undefined;
  label: ReactNode;
  /** help, under the label */
  description?: ReactNode;
  /** what is wrong, before the input */
  error?: ReactNode;
  /** help and error are said to screen readers only: the screen shows them elsewhere */
  silent?: boolean;
  /** of the whole field */
  className?: string | undefined;
};

type InputAttributes = {
  id: string;
  className: string | undefined;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

const Field = ({
  id,
  label,
  description,
  error,
  silent = false,
  className,
  children,
}: FieldProps & { children: (input: InputAttributes) => ReactNode }) => {
  const made = useId();
  const input = id ?? made;
  const described = [description && `${input}-hint`, error && `${input}-error`].filter(Boolean).join(' ');
  return (
    <div className={classNames(styles.field, className)}>
      <label className={styles.label} htmlFor={input}>
        {label}
      </label>
      {Boolean(description) && (
        <p id={`${input}-hint`} className={silent ? 'vh' : styles.hint}>
          {description}
        </p>
      )}
      {Boolean(error) && (
        <p id={`${input}-error`} className={silent ? 'vh' : styles.error}>
          {error}
        </p>
      )}
      {children({
        id: input,
        className: styles.input,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
};

const splitProps = <Props extends FieldProps>({ id, label, description, error, silent, className, ...input }: Props) => ({
  field: { id, label, description, error, silent: silent ?? false, className },
  input,
});

type TextFieldProps = FieldProps & Omit<ComponentPropsWithRef<'input'>, keyof FieldProps> & { /** a unit, at the end */ unit?: ReactNode };

/** Label above, hint (`description`) under it, `error` before the input. Also for dates: `type="date"`. */
export const TextField = ({ unit, ...props }: TextFieldProps) => {
  const { field, input } = splitProps(props);
  return (
    <Field {...field}>
      {(attributes) => (
        <span className={styles.box} data-unit={unit === undefined ? undefined : true}>
          <input {...input} {...attributes} />
          {unit !== undefined && (
            <span className={styles.unit} aria-hidden="true">
              {unit}
            </span>
          )}
        </span>
      )}
    </Field>
  );
};

type TextAreaFieldProps = FieldProps & Omit<ComponentPropsWithRef<'textarea'>, keyof FieldProps>;

export const TextAreaField = (props: TextAreaFieldProps) => {
  const { field, input } = splitProps(props);
  return <Field {...field}>{(attributes) => <textarea rows={4} {...input} {...attributes} />}</Field>;
};

export type Choice = { value: string; label: string; /** of a label from the data: it may not be the reader's */ lang?: Locale };

type SelectFieldProps = FieldProps & Omit<ComponentPropsWithRef<'select'>, keyof FieldProps | 'children'> & { data: readonly Choice[] };

export const SelectField = (props: SelectFieldProps) => {
  const { field, input } = splitProps(props);
  const { data, ...select } = input;
  return (
    <Field {...field}>
      {(attributes) => (
        <select {...select} {...attributes}>
          {data.map(({ value, label, lang }) => (
            <option key={value} value={value} lang={lang} dir={lang && directionOf(lang)}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};
