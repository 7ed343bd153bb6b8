import type { LineRange } from '@iltizam/shared/past-reports/contract';
import { useQuery } from '@tanstack/react-query';
import { memo, useEffect, useRef } from 'react';
import { Button } from '../../ui/button.js';
import { QueryView } from '../../ui/query-view.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { pastTextQuery } from './past-reports.api.js';
import styles from './past-reports.module.css';

const Line = memo(({ number, text, marked }: { number: number; text: string; marked: boolean }) => (
  <li value={number} data-line={number} data-marked={marked || undefined}>
    {/* a gap of many spaces says where a column begins, not how far away it is */}
    <bdi>{text.replace(/ {5,}/g, '    ')}</bdi>
  </li>
));

type SourceTextProps = {
  id: number;
  lines: LineRange | null;
  /** whether the reader asked for them */ called: boolean;
  onBack: () => void;
};

/** The text with its line numbers; the lines of the finding looked at are marked and brought into view. */
export const SourceText = ({ id, lines, called, onBack }: SourceTextProps) => {
  const { t } = useTranslation('pastReports');
  const query = useQuery(pastTextQuery(useLanguage(), String(id)));
  const box = useRef<HTMLDivElement>(null);
  const from = lines?.[0];
  useEffect(() => {
    const line = box.current?.querySelector<HTMLElement>(`[data-line="${from}"]`);
    if (!line || !box.current) return;
    box.current.scrollTop = line.offsetTop - box.current.clientHeight / 3;
    // beside the findings it is in view already; on a phone it is far below
    if (called) box.current.scrollIntoView({ block: 'nearest' });
  }, [from, called, query.data]);
  return (
    <section className={styles.source} aria-label={t('text.title')}>
      <h2>{t('text.title')}</h2>
      <p className="meta" aria-live="polite">
        {lines === null
          ? t('text.none')
          : lines[0] === lines[1]
            ? t('line', { from: lines[0] })
            : t('lines', { from: lines[0], to: lines[1] })}
      </p>
      <QueryView query={query}>
        {(text) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls is reached by the keyboard
          <div ref={box} className={styles.lines} tabIndex={0} role="group" aria-label={t('text.title')} dir="ltr" lang="fr">
            <ol>
              {text.lines.map((line, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- a line is its number
                <Line
                  key={index}
                  number={index + 1}
                  text={line}
                  marked={lines !== null && index + 1 >= lines[0] && index + 1 <= lines[1]}
                />
              ))}
            </ol>
          </div>
        )}
      </QueryView>
      {lines !== null && (
        <p className={styles.back}>
          <Button quiet small onClick={onBack}>
            {t('text.back')}
          </Button>
        </p>
      )}
    </section>
  );
};
