import { PAST_DOCUMENT_MAX_BYTES, PAST_FILE_MAX_BYTES, PAST_FILE_TYPES } from '@iltizam/shared/past-reports/limits';
import type { Saved } from '@iltizam/shared/studio/contract';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../ui/button.js';
import { TextAreaField } from '../../ui/field.js';
import { DropWords, FileDrop, FileInput } from '../../ui/file-picker.js';
import { SendFailure } from '../../ui/send-failure.js';
import { SendingFile } from '../../ui/sending-file.js';
import { useTranslation } from '../../ui/translation.js';
import { useFileSending } from '../../ui/use-file-sending.js';
import { pastReportsKey, sendReport } from './past-reports.api.js';
import styles from './past-reports.module.css';

const MEGABYTE = 1024 * 1024;
const SIZES = { max: PAST_DOCUMENT_MAX_BYTES / MEGABYTE, textMax: PAST_FILE_MAX_BYTES / MEGABYTE };

type Fault = 'type' | 'size';
const faultOf = ({ name, size }: File): Fault | null => {
  const extension = /\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? '';
  if (!(PAST_FILE_TYPES as readonly string[]).includes(extension)) return 'type';
  return size > (extension === '.pdf' || extension === '.docx' ? PAST_DOCUMENT_MAX_BYTES : PAST_FILE_MAX_BYTES) ? 'size' : null;
};

/** The report as a file, or its text: a file is read as soon as it is chosen. What is refused is said at the one that was sent. */
export const ReadForm = ({ onRead }: { onRead: (id: number) => void }) => {
  const { t } = useTranslation(['pastReports', 'ui']);
  const client = useQueryClient();
  const own = useId();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  /** the text as it was sent last */
  const [pasted, setPasted] = useState<File | null>(null);
  const { sending, send, retry, cancel } = useFileSending<Saved, Fault>({
    send: sendReport,
    refuse: faultOf,
    onSent: ({ id }) => {
      onRead(id);
      void client.invalidateQueries({ queryKey: pastReportsKey });
    },
  });
  const sendFile = (file: File) => {
    setMissing(false);
    send(file);
  };
  const sendText = (event: FormEvent) => {
    event.preventDefault();
    const isEmpty = text.trim() === '';
    setMissing(isEmpty);
    if (isEmpty) return cancel();
    const file = new File([text], t('read.pasted'), { type: 'text/plain' });
    setPasted(file);
    send(file);
  };
  if (sending.state === 'sending') {
    const words = { sending: t('read.sending'), checking: t('read.busy'), cancel: t('read.cancel') };
    return <SendingFile file={sending.file} share={sending.share} words={words} onCancel={cancel} />;
  }
  const ofText = 'file' in sending && sending.file === pasted;
  const fault = sending.state === 'refused' ? t(`read.fault.${sending.refusal}`, SIZES) : undefined;
  const failure = sending.state === 'failed' && (
    <>
      <SendFailure error={sending.error} />
      {retry && (
        <Button quiet small onClick={retry}>
          {t('ui:failure.retry')}
        </Button>
      )}
    </>
  );
  return (
    <div className="stack">
      <section className="stack" aria-label={t('read.file')}>
        <FileDrop onFile={sendFile}>
          <FileInput
            id={own}
            label={t('read.choose')}
            accept={PAST_FILE_TYPES.join(',')}
            describedBy={`${own}-hint ${own}-fault`}
            onFile={sendFile}
          />
          <DropWords>{t('read.drop')}</DropWords>
          <p id={`${own}-hint`} className="meta">
            {t('read.fileHint', SIZES)}
          </p>
        </FileDrop>
        <div role="alert" id={`${own}-fault`}>
          {!ofText && fault !== undefined && <p className={styles.fault}>{fault}</p>}
        </div>
        {!ofText && failure}
      </section>
      <form className="stack" onSubmit={sendText} noValidate>
        <TextAreaField
          rows={10}
          dir="auto"
          label={t('read.text')}
          description={t('read.textHint')}
          value={text}
          error={missing ? t('read.missing') : ofText ? fault : undefined}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        {ofText && failure}
        <div>
          <Button type="submit">{t('read.submit')}</Button>
        </div>
      </form>
    </div>
  );
};
