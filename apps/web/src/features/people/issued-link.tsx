import type { IssuedInvitation } from '@iltizam/shared/invitations/contract';
import { useEffect, useRef, useState } from 'react';
import { useSiteUrl } from '../../lib/site-url.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import styles from './people.module.css';

/** The link of an invitation, shown this once; it is mailed too. */
export const IssuedLink = ({ issued: { invitation, path } }: { issued: IssuedInvitation }) => {
  const { t } = useTranslation('people');
  const format = useFormat();
  const link = useSiteUrl() + path;
  const [copied, setCopied] = useState<'copied' | 'refused' | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied('copied'),
      () => setCopied('refused'),
    );
  return (
    <div ref={box} tabIndex={-1} className={styles.message} role="status">
      <Notice tone="success" title={t('issued.title', { email: invitation.email })}>
        <p>{t('issued.advice', { when: format.dateTime(invitation.expiresAt) })}</p>
        <div className={styles.link}>
          <TextField label={t('issued.link')} dir="ltr" readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
          <Button quiet small onClick={() => void copy()}>
            {t('issued.copy')}
          </Button>
        </div>
        {copied !== null && <p>{t(`issued.${copied}`)}</p>}
      </Notice>
    </div>
  );
};
