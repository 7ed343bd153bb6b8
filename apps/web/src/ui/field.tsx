import { NativeSelect, Textarea, TextInput, type NativeSelectProps, type TextareaProps, type TextInputProps } from '@mantine/core';
import styles from './field.module.css';

const look = {
  classNames: {
    root: styles.field,
    wrapper: styles.wrapper,
    label: styles.label,
    description: styles.hint,
    error: styles.error,
    input: styles.input,
    section: styles.section,
  },
  inputWrapperOrder: ['label', 'description', 'error', 'input'] as ('label' | 'description' | 'error' | 'input')[],
  withAsterisk: false,
};

/** Label above, hint (`description`) under it, `error` before the input. Also for dates: `type="date"`. */
export const TextField = (props: TextInputProps) => <TextInput {...look} {...props} />;
export const TextAreaField = (props: TextareaProps) => <Textarea {...look} rows={4} {...props} />;
export const SelectField = (props: NativeSelectProps) => <NativeSelect {...look} rightSectionPointerEvents="none" {...props} />;
