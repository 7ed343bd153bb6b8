import { TEMPLATE_BYTES_MAX } from '@iltizam/shared/report-templates/contract';
import type { Saved } from '@iltizam/shared/studio/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { Button } from '../../ui/button.js';
import { FileDrop, FileInput } from '../../ui/file-picker.js';
import { SendFailure } from '../../ui/send-failure.js';
import { SendingFile } from '../../ui/sending-file.js';
import { useTranslation } from '../../ui/translation.js';
import { useFileSending } from '../../ui/use-file-sending.js';
import { sendTemplate } from './report-templates.api.js';
import styles from './report-templates.module.css';

type TemplateUploadProps = { member: number; /** whether one is there, which the file replaces */ replaces: boolean };

const refuse = ({ name, size }: File): 'type' | 'size' | null => {
  if (!/\.docx$/i.test(name)) return 'type';
  return size > TEMPLATE_BYTES_MAX ? 'size' : null;
};

/** The file of a template: what can be told before it is sent is refused here, the rest by the server, which writes a trial report. */
export const TemplateUpload = ({ member, replaces }: TemplateUploadProps) => {
  const { t } = useTranslation(['reportTemplates', 'ui']);
  const id = useId();
  const client = useQueryClient();
  const { sending, send, retry, cancel } = useFileSending<Saved, 'type' | 'size'>({
    send: (file, way) => sendTemplate(file, way, member),
    refuse,
    onSent: () => void client.invalidateQueries({ queryKey: ['report-templates'] }),
  });
  const max = TEMPLATE_BYTES_MAX / 1_000_000;
  const words = { sending: t('sending'), checking: t('checking'), cancel: t('cancel') };
  return (
    <div className={styles.upload}>
      {sending.state === 'sending' ? (
        <SendingFile file={sending.file} share={sending.share} words={words} onCancel={cancel} />
      ) : (
        <FileDrop onFile={send}>
          <FileInput id={id} label={t(replaces ? 'replace' : 'choose')} accept=".docx" describedBy={`${id}-hint`} onFile={send} />
          <p id={`${id}-hint`} className="meta">
            {t('hint', { max })}
          </p>
        </FileDrop>
      )}
      <div role="alert">{sending.state === 'refused' && <p className={styles.error}>{t(`refused.${sending.refusal}`, { max })}</p>}</div>
      <div role="status">{sending.state === 'sent' && <p className={styles.done}>{t('received')}</p>}</div>
      {sending.state === 'failed' && <SendFailure error={sending.error} />}
      {retry && (
        <Button quiet small onClick={retry}>
          {t('ui:failure.retry')}
        </Button>
      )}
    </div>
  );
};
