import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { useTranslation } from '../../ui/translation.js';
import { useFormat } from '../../ui/use-format.js';
import { type Choices, differingParts, type DraftPart, isList, merged, proposedChoices, type Side } from './draft-conflict.js';
import styles from './draft-conflict-panel.module.css';
import type { StoredDraft } from './draft-saver.js';
import { DraftPartValue } from './draft-part-value.js';
import type { ReportDraft } from './report-draft.js';

type ConflictProps = {
  mine: ReportDraft;
  theirs: StoredDraft;
  base: ReportDraft | null;
  onSettle: (draft: ReportDraft) => void;
};

type PartProps = { part: DraftPart; mine: ReportDraft; theirs: ReportDraft; side: Side; onChoose: (side: Side) => void };

const PartChoice = ({ part, mine, theirs, side, onChoose }: PartProps) => {
  const { t } = useTranslation('workspace');
  const sides: Side[] = isList(part) ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  return (
    <fieldset className={styles.part}>
      <legend>{t(`conflict.part.${part}`)}</legend>
      <div className={styles.sides}>
        {sides.map((name) => (
          <label key={name} className={styles.side}>
            <input type="radio" name={`conflict-${part}`} checked={side === name} onChange={() => onChoose(name)} />
            <span>
              <b>{t(`conflict.side.${name}`)}</b>
              {name === 'both' ? (
                <span className="meta">{t('conflict.bothMeans')}</span>
              ) : (
                <DraftPartValue draft={name === 'mine' ? mine : theirs} part={part} />
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

/** Two people wrote at once: both versions, part by part, and nothing goes until somebody chose. Takes the focus, for it stands in place of the form. */
export const DraftConflictPanel = ({ mine, theirs, base, onSettle }: ConflictProps) => {
  const { t } = useTranslation('workspace');
  const format = useFormat();
  const [choices, setChoices] = useState<Choices>(() => proposedChoices(mine, theirs.draft, base));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const parts = differingParts(mine, theirs.draft);
  const all = (side: Side) => setChoices(Object.fromEntries(parts.map((part) => [part, side])));
  return (
    <section className={styles.panel} aria-labelledby="conflict">
      <h2 id="conflict" ref={heading} tabIndex={-1}>
        {t('conflict.title')}
      </h2>
      <p>{t('conflict.intro', { name: theirs.savedBy ?? t('somebody'), when: format.dateTime(theirs.savedAt) })}</p>
      <div className={styles.all}>
        <Button quiet small onClick={() => all('mine')}>
          {t('conflict.allMine')}
        </Button>
        <Button quiet small onClick={() => all('theirs')}>
          {t('conflict.allTheirs')}
        </Button>
      </div>
      {parts.map((part) => (
        <PartChoice
          key={part}
          part={part}
          mine={mine}
          theirs={theirs.draft}
          side={choices[part] ?? 'theirs'}
          onChoose={(side) => setChoices({ ...choices, [part]: side })}
        />
      ))}
      <div className={styles.settle}>
        <Button onClick={() => onSettle(merged(mine, theirs.draft, choices))}>{t('conflict.settle')}</Button>
      </div>
    </section>
  );
};
