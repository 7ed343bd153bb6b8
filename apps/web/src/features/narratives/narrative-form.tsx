import type { Locale } from '@iltizam/shared/kernel/locale';
import { NARRATIVE_PARTS, type NarrativePart, type NarrativeTexts, type StudioNarrative } from '@iltizam/shared/narratives/contract';
import { RICH_TEXT_MAX, type RichBlock, richTextLength } from '@iltizam/shared/reports/rich-text';
import { useEffect, useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { RichTextField } from '../../ui/rich-text-field.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import styles from './narratives.module.css';
import { useWriteNarrative } from './narratives.api.js';

const EMPTY: NarrativeTexts = { results: [], analysis: [], recommendations: [] };

/** Says so before the page is left with something unsaved. */
const useLeaveWarning = (dirty: boolean): void => {
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
};

type NarrativeFormProps = { narrative: StudioNarrative; /** of the texts */ language: Locale };

/** The narrative report in one language: kept as a draft, or published. What is typed stays when the server refuses. DOMAIN.md §10 */
export const NarrativeForm = ({ narrative, language }: NarrativeFormProps) => {
  const { t } = useTranslation('narratives');
  const stored = narrative.items.find((item) => item.language === language) ?? null;
  const [texts, setTexts] = useState<NarrativeTexts>(stored ?? EMPTY);
  const [version, setVersion] = useState(stored?.version ?? null);
  const [published, setPublished] = useState(stored?.published ?? false);
  const [dirty, setDirty] = useState(false);
  useLeaveWarning(dirty);
  const write = useWriteNarrative(useLanguage(), String(narrative.activity.id));
  const empty = NARRATIVE_PARTS.every((part) => texts[part].length === 0);
  const tooLong = NARRATIVE_PARTS.some((part) => richTextLength(texts[part]) > RICH_TEXT_MAX);
  const change = (part: NarrativePart, blocks: RichBlock[]): void => {
    write.reset();
    setDirty(true);
    setTexts((before) => ({ ...before, [part]: blocks }));
  };
  const save = (asPublished: boolean): void => {
    const { results, analysis, recommendations } = texts;
    const body = { results, analysis, recommendations, published: asPublished };
    write.mutate(
      { language, version, body },
      {
        onSuccess: (saved) => {
          setVersion(saved.version);
          setPublished(asPublished);
          setDirty(false);
        },
      },
    );
  };
  const changedMeanwhile = write.error instanceof ApiError && write.error.code === 'request.precondition_failed';
  return (
    <div className="stack">
      <p className="meta" role="status">
        {t(
          write.isSuccess
            ? published
              ? 'savedPublished'
              : 'savedDraft'
            : published
              ? 'isPublished'
              : version === null
                ? 'isNew'
                : 'isDraft',
        )}
      </p>
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
      {changedMeanwhile ? (
        <Notice tone="late" title={t('changedMeanwhile')}>
          <p>{t('changedAdvice')}</p>
        </Notice>
      ) : (
        write.isError && <SendFailure error={write.error} />
      )}
      <div className={styles.row}>
        <Button busy={write.isPending} disabled={tooLong || empty} onClick={() => save(true)}>
          {t(published ? 'savePublished' : 'publish')}
        </Button>
        <Button quiet busy={write.isPending} disabled={tooLong} onClick={() => save(false)}>
          {t(published ? 'unpublish' : 'saveDraft')}
        </Button>
      </div>
    </div>
  );
};
