import type { FormEvent, ReactNode } from 'react';
import { ErrorSummary, type SummaryError } from '../../ui/error-summary.js';
import { SendFailure } from '../../ui/send-failure.js';
import styles from './account-form.module.css';

type AccountFormProps = {
  /** said to those who hear the page, where a heading of the page does not say it */
  heading?: string;
  sending: { isPending: boolean; error: Error | null };
  /** what stands wrong in its fields; a failure that is of no field is said by itself */
  summary: readonly SummaryError[];
  onSend: () => void;
  children: ReactNode;
};

/** The frame of a form of an account: what was refused stands at its head, and it is sent once at a time. */
export const AccountForm = ({ heading, sending, summary, onSend, children }: AccountFormProps) => {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!sending.isPending) onSend();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {heading !== undefined && <h2 className="vh">{heading}</h2>}
      <ErrorSummary errors={summary} />
      {sending.error !== null && summary.length === 0 && <SendFailure error={sending.error} />}
      {children}
    </form>
  );
};
