import type { Locale } from '@iltizam/shared/kernel/locale';
import { NARRATIVE_PARTS, type NarrativePart, type StudioNarrative } from '@iltizam/shared/narratives/contract';
import { RICH_TEXT_MAX, richTextLength } from '@iltizam/shared/reports/rich-text';
import { useRef } from 'react';
import { Button } from '../../ui/button.js';
import { ConfirmedButton } from '../../ui/confirmed-button.js';
import { ConflictPanel } from '../../ui/conflict-panel.js';
import { RichText } from '../../ui/rich-text.js';
import { RichTextField } from '../../ui/rich-text-field.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useTranslation } from '../../ui/translation.js';
import styles from './narratives.module.css';
import { useNarrativeText } from './use-narrative-text.js';

type NarrativeText = ReturnType<typeof useNarrativeText>;

/** Where the text stands: unsaved, just saved, or as it was read. */
const statusOf = ({ dirty, resumed, write, stored }: NarrativeText) => {
  if (dirty) return resumed ? 'resumed' : 'unsaved';
  if (write.isSuccess) return stored.published ? 'savedPublished' : 'savedDraft';
  if (stored.version === null) return 'isNew';
  return stored.published ? 'isPublished' : 'isDraft';
};

type NarrativeFormProps = { narrative: StudioNarrative; /** of the texts */ language: Locale };

/** The narrative report in one language: kept as a draft, or published. What is typed is lost neither with the page nor to a colleague. DOMAIN.md §10 */
export const NarrativeForm = ({ narrative, language }: NarrativeFormProps) => {
  const { t } = useTranslation('narratives');
  const text = useNarrativeText(narrative, language);
  const told = useRef<HTMLParagraphElement>(null);
  const { texts, stored, conflicts, write, save, change, settle } = text;
  const empty = NARRATIVE_PARTS.every((part) => texts[part].length === 0);
  const tooLong = NARRATIVE_PARTS.some((part) => richTextLength(texts[part]) > RICH_TEXT_MAX);
  const blocked = tooLong || conflicts !== null;
  return (
    <div className="stack">
      {conflicts !== null && (
        <ConflictPanel
          fields={conflicts.map((part) => ({
            name: part,
            label: t(`part.${part}`),
            theirs: <RichText blocks={stored.texts[part]} />,
            mine: <RichText blocks={texts[part]} />,
          }))}
          onResolve={(parts) => settle(parts as NarrativePart[])}
          onTakeAll={() => settle(NARRATIVE_PARTS)}
        />
      )}
      {NARRATIVE_PARTS.map((part) => (
        <RichTextField
          key={part}
          id={`narrative-${language}-${part}`}
          label={t(`part.${part}`)}
          hint={t(`hint.${part}`)}
          lang={language}
          value={texts[part]}
          onChange={(blocks) => change(part, blocks)}
        />
      ))}
      {write.isError && <SendFailure error={write.error} />}
      <p ref={told} className="meta" role="status" tabIndex={-1}>
        {t(statusOf(text))}
      </p>
      <div className={styles.row}>
        {stored.published ? (
          <Button busy={write.isPending} disabled={blocked || empty} onClick={() => save(true)}>
            {t('savePublished')}
          </Button>
        ) : (
          <ConfirmedButton
            label={t('publish')}
            question={t('publishAsk')}
            confirm={t('publishConfirm')}
            busy={write.isPending}
            disabled={blocked || empty}
            // The button is gone then: what it did is said instead.
            onConfirm={() => save(true, () => told.current?.focus())}
          />
        )}
        <Button quiet busy={write.isPending} disabled={blocked} onClick={() => save(false)}>
          {t(stored.published ? 'unpublish' : 'saveDraft')}
        </Button>
      </div>
    </div>
  );
};
