import type { Locale } from '@iltizam/shared/kernel/locale';
import { NARRATIVE_PARTS, type NarrativePart, type NarrativeTexts, type StudioNarrative } from '@iltizam/shared/narratives/contract';
import { RICH_TEXT_MAX, type RichBlock, richTextLength } from '@iltizam/shared/reports/rich-text';
import { useState } from 'react';
import { ApiError } from '../../lib/api-error.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { RichTextField } from '../../ui/rich-text-field.js';
import { SendFailure } from '../../ui/send-failure.js';
import { useLanguage, useTranslation } from '../../ui/translation.js';
import { useWriteNarrative } from './narratives.api.js';

const EMPTY: NarrativeTexts = { results: [], analysis: [], recommendations: [] };

type NarrativeFormProps = { narrative: StudioNarrative; /** of the texts */ language: Locale };

/** The narrative report in one language: kept as a draft, or published. What is typed stays when the server refuses. DOMAIN.md §10 */
export const NarrativeForm = ({ narrative, language }: NarrativeFormProps) => {
  const { t } = useTranslation('narratives');
  const stored = narrative.items.find((item) => item.language === language) ?? null;
  const [texts, setTexts] = useState<NarrativeTexts>(stored ?? EMPTY);
  const [version, setVersion] = useState(stored?.version ?? null);
  const [published, setPublished] = useState(stored?.published ?? false);
  const write = useWriteNarrative(useLanguage(), String(narrative.activity.id));
  const tooLong = NARRATIVE_PARTS.some((part) => richTextLength(texts[part]) > RICH_TEXT_MAX);
  const change = (part: NarrativePart, blocks: RichBlock[]): void => {
    write.reset();
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
          id={`narrative-${part}`}
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
      <div className="row">
        <Button busy={write.isPending} disabled={tooLong} onClick={() => save(true)}>
          {t(published ? 'savePublished' : 'publish')}
        </Button>{' '}
        <Button quiet busy={write.isPending} disabled={tooLong} onClick={() => save(false)}>
          {t(published ? 'unpublish' : 'saveDraft')}
        </Button>
      </div>
    </div>
  );
};
