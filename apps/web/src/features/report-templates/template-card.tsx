import type { ReportTemplateList } from '@iltizam/shared/report-templates/contract';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../../lib/save-file.js';
import { Button } from '../../ui/button.js';
import { FileSize } from '../../ui/file-facts.js';
import { Icon } from '../../ui/icon.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { fetchPreview, templateUrl, useRemoveTemplate } from './report-templates.api.js';
import styles from './report-templates.module.css';
import { TemplateUpload } from './template-upload.js';

type Item = ReportTemplateList['items'][number];

const Preview = ({ member, plan }: { member: number; plan: string }) => {
  const { t } = useTranslation('reportTemplates');
  const language = useLanguage();
  const preview = useMutation({
    mutationFn: () => fetchPreview(member, language),
    onSuccess: (written) => saveFile(written, `${plan}-${language}.docx`),
  });
  return (
    <>
      <Button quiet small busy={preview.isPending} onClick={() => preview.mutate()}>
        <Icon name="document" />
        {t('preview')}
      </Button>
      <span role="status" className="meta">
        {preview.isPending ? t('writing') : preview.isSuccess ? t('written') : ''}
      </span>
      {preview.isError && <SendFailure error={preview.error} />}
    </>
  );
};

const Removal = ({ member, version }: { member: number; version: number }) => {
  const { t } = useTranslation('reportTemplates');
  const remove = useRemoveTemplate(member);
  const [asking, setAsking] = useState(false);
  const asked = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asking) asked.current?.focus();
  }, [asking]);
  return (
    <>
      {asking ? (
        <div ref={asked} className={styles.question} role="group" aria-label={t('removeQuestion')} tabIndex={-1}>
          <p>{t('removeQuestion')}</p>
          <Button small busy={remove.isPending} onClick={() => remove.mutate(version)}>
            {t('removeYes')}
          </Button>
          <Button quiet small onClick={() => setAsking(false)}>
            {t('keep')}
          </Button>
        </div>
      ) : (
        <Button quiet small onClick={() => setAsking(true)}>
          {t('remove')}
        </Button>
      )}
      {remove.isError && <SendFailure error={remove.error} />}
    </>
  );
};

/** What a member has, and what can be done with it. */
export const TemplateCard = ({ item: { member, template, preview } }: { item: Item }) => {
  const { t } = useTranslation('reportTemplates');
  const language = useLanguage();
  const format = useFormat();
  return (
    <>
      {template === null ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <p className={styles.file}>
            <a className={styles.link} href={templateUrl(member.id, language)}>
              <Icon name="download" />
              <bdi>{template.name}</bdi>
            </a>{' '}
            · <FileSize bytes={template.bytes} /> · {t('uploadedOn', { date: format.dateTime(template.uploadedAt) })}
          </p>
          <p className="meta">
            {t('found')} <bdi dir="ltr">{template.placeholders.map((name) => `{{${name}}}`).join(' ')}</bdi>
          </p>
          <div className={styles.actions}>
            {preview && <Preview member={member.id} plan={preview.plan} />}
            <Removal member={member.id} version={template.version} />
          </div>
        </>
      )}
      <TemplateUpload member={member.id} replaces={template !== null} />
    </>
  );
};
