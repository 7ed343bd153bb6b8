import type { LanguageCompleteness } from '@iltizam/shared/studio/contract';
import type { CSSProperties } from 'react';
import { Num, Percent } from '../../ui/figures.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './completeness-meter.module.css';

/** How much of a plan is written in each language. */
export const CompletenessMeter = ({ completeness }: { completeness: readonly LanguageCompleteness[] }) => {
  const { t } = useTranslation(['studio', 'ui']);
  return (
    <dl className={styles.meter} aria-label={t('completeness.title')}>
      {completeness.map(({ language, filled, total, percent }) => (
        <div key={language}>
          <dt>{t(`ui:original.language.${language}`)}</dt>
          <dd>
            <span className={styles.bar} style={{ '--filled': `${percent}%` } as CSSProperties} aria-hidden="true" />
            <Percent value={percent} />{' '}
            <span className="meta">
              (<Num>{`${filled}/${total}`}</Num>)
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
};
