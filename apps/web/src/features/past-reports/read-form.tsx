import { type FormEvent, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button } from '../../ui/button.js';
import { TextAreaField, TextField } from '../../ui/field.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useReadText } from './past-reports.api.js';

/** A text file, or the text itself. */
export const ReadForm = ({ onRead }: { onRead: (id: number) => void }) => {
  const { t } = useTranslation('pastReports');
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const read = useReadText();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = file ?? (text.trim() === '' ? null : new File([text], t('read.pasted'), { type: 'text/plain' }));
    setMissing(chosen === null);
    if (chosen !== null && !read.isPending) read.mutate(chosen, { onSuccess: ({ id }) => onRead(id) });
  };
  const refused = read.error instanceof ApiError ? read.error : null;
  return (
    <form className="stack" onSubmit={submit} noValidate>
      {refused !== null && <SendFailure error={refused} />}
      <TextField
        type="file"
        accept=".txt,.md,text/plain"
        label={t('read.file')}
        description={t('read.fileHint')}
        error={missing ? t('read.missing') : undefined}
        onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
      />
      <TextAreaField
        rows={10}
        dir="auto"
        label={t('read.text')}
        description={t('read.textHint')}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div>
        <Button type="submit" busy={read.isPending}>
          {read.isPending ? t('read.busy') : t('read.submit')}
        </Button>
      </div>
    </form>
  );
};
