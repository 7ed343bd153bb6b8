import { useEffect, useRef } from 'react';
import { Icon } from '../../ui/icon.js';
import { Notice } from '../../ui/notice.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './reviews.module.css';

/** What became of one report: done, or refused for a reason in words. */
export type ReviewResult = { id: number; title: string; done: 'published' | 'confirmed' | 'returned' | null; detail: string | null };

/** One line per report that was decided on. Takes the focus: what it speaks of has left the list. */
export const ReviewResults = ({ results }: { results: readonly ReviewResult[] }) => {
  const { t } = useTranslation('reviews');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (results.length > 0) box.current?.focus();
  }, [results]);
  const refused = results.filter(({ done }) => done === null).length;
  return (
    <div ref={box} tabIndex={-1} role="status" className={styles.results}>
      {results.length > 0 && (
        <Notice
          tone={refused === 0 ? 'success' : 'warning'}
          title={refused === 0 ? t('results.done', { count: results.length }) : t('results.refused', { count: refused })}
        >
          <ul>
            {results.map(({ id, title, done, detail }) => (
              <li key={id}>
                <Icon name={done === null ? 'late' : 'check'} />
                <span>
                  <bdi>{title}</bdi> · {done === null ? detail : t(`results.${done}`)}
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
};
