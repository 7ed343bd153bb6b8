import type { FieldError } from '@iltizam/shared/kernel/errors';
import { useEffect, useRef } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { LocalLink } from '../../ui/local-link.js';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './archives.module.css';

/** The places of a file that are wrong, each with what is wrong there. */
const Places = ({ errors }: { errors: readonly FieldError[] }) => {
  const { t } = useTranslation('archives');
  return (
    <>
      <p>{t('refused.places', { count: errors.length })}</p>
      <ul className={styles.places}>
        {errors.map(({ pointer, detail }) => (
          <li key={pointer}>
            <code dir="ltr">{pointer}</code> {detail}
          </li>
        ))}
      </ul>
    </>
  );
};

/** The public plan that has the address of the archive. */
const PlanHere = ({ errors }: { errors: readonly FieldError[] }) => {
  const { t } = useTranslation('archives');
  return errors.map(({ pointer }) => (
    <p key={pointer}>
      <LocalLink to={pointer}>{t('refused.planHere')}</LocalLink>
    </p>
  ));
};

/** Why nothing was restored. Takes the focus: it is what was waited for. */
export const Refusal = ({ error, file }: { error: unknown; file: File }) => {
  const { t } = useTranslation('archives');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [error]);
  const known = error instanceof ApiError ? error : null;
  return (
    <div ref={box} role="alert" tabIndex={-1}>
      <Notice tone="late" title={t('refused.title')}>
        <p>
          <bdi>{file.name}</bdi>
        </p>
        <p>{known?.code === 'network.unreachable' ? t('refused.unreachable') : (known?.detail ?? t('refused.failed'))}</p>
        {known &&
          known.errors.length > 0 &&
          (known.code === 'archive.plan_exists' ? <PlanHere errors={known.errors} /> : <Places errors={known.errors} />)}
      </Notice>
    </div>
  );
};
