import { TEMPLATE_BYTES_MAX } from '@iltizam/shared/report-templates/contract';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { Percent } from '../../ui/figures.js';
import { FileInput } from '../../ui/file-picker.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import { useSendTemplate } from './report-templates.api.js';
import styles from './report-templates.module.css';

type TemplateUploadProps = { member: number; /** whether one is there, which the file replaces */ replaces: boolean };

/** The file of a template: what can be told before it is sent is refused here, the rest by the server, which writes a trial report. */
export const TemplateUpload = ({ member, replaces }: TemplateUploadProps) => {
  const { t } = useTranslation('reportTemplates');
  const id = useId();
  const sending = useSendTemplate(member);
  const [share, setShare] = useState(0);
  const [refused, setRefused] = useState<'type' | 'size' | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const send = (file: File) => {
    const fault = !/\.docx$/i.test(file.name) ? 'type' : file.size > TEMPLATE_BYTES_MAX ? 'size' : null;
    setRefused(fault);
    if (fault !== null) return;
    setShare(0);
    current.current = new AbortController();
    sending.mutate({ file, signal: current.current.signal, onProgress: setShare });
  };

  const percent = Math.round(share * 100);
  const words = t(percent === 100 ? 'checking' : 'sending');
  return (
    <div className={styles.upload}>
      {sending.isPending ? (
        <div className={styles.sending}>
          <progress max={100} value={percent === 100 ? undefined : percent} aria-label={words} />
          <p className="meta">
            <span role="status">{words}</span> {percent < 100 && <Percent value={percent} />}
          </p>
          <Button quiet small onClick={() => current.current?.abort()}>
            {t('cancel')}
          </Button>
        </div>
      ) : (
        <FileInput id={id} label={t(replaces ? 'replace' : 'choose')} accept=".docx" describedBy={`${id}-hint`} onFile={send} />
      )}
      <p id={`${id}-hint`} className="meta">
        {t('hint', { max: TEMPLATE_BYTES_MAX / 1_000_000 })}
      </p>
      <div role="alert">
        {refused !== null && <p className={styles.error}>{t(`refused.${refused}`, { max: TEMPLATE_BYTES_MAX / 1_000_000 })}</p>}
      </div>
      <div role="status">{sending.isSuccess && <p className={styles.done}>{t('received')}</p>}</div>
      {sending.isError && <SendFailure error={sending.error} />}
    </div>
  );
};
