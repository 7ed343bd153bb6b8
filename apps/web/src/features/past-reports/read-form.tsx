import { PAST_DOCUMENT_MAX_BYTES, PAST_FILE_MAX_BYTES, PAST_FILE_TYPES } from '@iltizam/shared/past-reports/limits';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../ui/button.js';
import { TextAreaField } from '../../ui/field.js';
import { Percent } from '../../ui/figures.js';
import { DropWords, FileDrop, FileInput } from '../../ui/file-picker.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useReadReport } from './past-reports.api.js';
import styles from './past-reports.module.css';

const MEGABYTE = 1024 * 1024;
const SIZES = { max: PAST_DOCUMENT_MAX_BYTES / MEGABYTE, textMax: PAST_FILE_MAX_BYTES / MEGABYTE };

type Fault = 'type' | 'size';
const faultOf = ({ name, size }: File): Fault | null => {
  const extension = /\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? '';
  if (!(PAST_FILE_TYPES as readonly string[]).includes(extension)) return 'type';
  return size > (extension === '.pdf' || extension === '.docx' ? PAST_DOCUMENT_MAX_BYTES : PAST_FILE_MAX_BYTES) ? 'size' : null;
};

/** What is being sent, how far it is, and a way to stop it. */
const Sending = ({ name, share, onCancel }: { name: string; share: number; onCancel: () => void }) => {
  const { t } = useTranslation('pastReports');
  const percent = Math.round(share * 100);
  const words = t(percent === 100 ? 'read.busy' : 'read.sending');
  return (
    <div className={styles.sending}>
      <p>
        <bdi>{name}</bdi>
      </p>
      <progress max={100} value={percent === 100 ? undefined : percent} aria-label={words} />
      <p className="meta">
        <span role="status">{words}</span> {percent < 100 && <Percent value={percent} />}
      </p>
      <div>
        <Button quiet small onClick={onCancel}>
          {t('read.cancel')}
        </Button>
      </div>
    </div>
  );
};

/** The report as a file, or its text: a file is read as soon as it is chosen. */
export const ReadForm = ({ onRead }: { onRead: (id: number) => void }) => {
  const { t } = useTranslation('pastReports');
  const own = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const [missing, setMissing] = useState(false);
  const { read, share, cancel } = useReadReport(onRead);
  const [from, setFrom] = useState<'file' | 'text'>('file');
  const sendFile = (file: File) => {
    const wrong = faultOf(file);
    setFault(wrong);
    setFrom('file');
    setMissing(false);
    if (wrong === null && !read.isPending) read.mutate(file);
  };
  const sendText = (event: FormEvent) => {
    event.preventDefault();
    const isEmpty = text.trim() === '';
    setMissing(isEmpty);
    setFault(null);
    setFrom('text');
    if (!isEmpty && !read.isPending) read.mutate(new File([text], t('read.pasted'), { type: 'text/plain' }));
  };
  const failure = read.isError && <SendFailure error={read.error} />;
  if (read.isPending) return <Sending name={read.variables.name} share={share} onCancel={cancel} />;
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
          {fault !== null && <p className={styles.fault}>{t(`read.fault.${fault}`, SIZES)}</p>}
        </div>
        {from === 'file' && failure}
      </section>
      <form className="stack" onSubmit={sendText} noValidate>
        <TextAreaField
          rows={10}
          dir="auto"
          label={t('read.text')}
          description={t('read.textHint')}
          value={text}
          error={missing ? t('read.missing') : undefined}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        {from === 'text' && failure}
        <div>
          <Button type="submit">{t('read.submit')}</Button>
        </div>
      </form>
    </div>
  );
};
