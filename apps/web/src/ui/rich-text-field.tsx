import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import { RICH_TEXT_MAX, type RichBlock, richTextLength } from '@iltizam/shared/reports/rich-text';
import { lazy, Suspense, useId, useRef } from 'react';
import { RichText } from './rich-text.js';
import styles from './rich-text/rich-text.module.css';
import { useTranslation } from './translation.js';
import { useFormat } from './use-format.js';

/** The count is told from here on. */
const NEAR = 0.9;

const RichTextEditor = lazy(async () => ({ default: (await import('./rich-text/rich-text-editor.js')).RichTextEditor }));

type RichTextFieldProps = {
  id?: string;
  label: string;
  hint?: string;
  /** of the text, not of the page */
  lang: Locale;
  value: readonly RichBlock[];
  onChange: (blocks: RichBlock[]) => void;
};

/** Paragraphs, sub-headings, lists, bold, italic and links, written as they are printed. Until its code is here the text is read only. */
export const RichTextField = ({ id, label, hint, lang, value, onChange }: RichTextFieldProps) => {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const made = useId();
  const field = id ?? made;
  const end = useRef<HTMLParagraphElement>(null);
  const length = richTextLength(value);
  const over = length > RICH_TEXT_MAX;
  return (
    <div className={styles.field}>
      <p className={styles.label} id={`${field}-label`}>
        {label}
      </p>
      {hint !== undefined && (
        <p className="hint" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      <Suspense
        fallback={
          <div className={styles.editor} aria-busy="true">
            <div className={styles.text} lang={lang} dir={directionOf(lang)}>
              <RichText blocks={value} />
            </div>
          </div>
        }
      >
        <RichTextEditor
          id={field}
          label={label}
          lang={lang}
          value={value}
          describedBy={`${hint === undefined ? '' : `${field}-hint `}${field}-keys ${field}-count`}
          invalid={over}
          onChange={onChange}
          onLeave={() => end.current?.focus()}
        />
      </Suspense>
      <p id={`${field}-keys`} className="vh">
        {t('rich.keys')}
      </p>
      <p ref={end} id={`${field}-count`} tabIndex={-1} role="status" className={over ? styles.over : styles.count}>
        {length > RICH_TEXT_MAX * NEAR &&
          t(over ? 'rich.over' : 'rich.count', { length: format.number(length), max: format.number(RICH_TEXT_MAX) })}
      </p>
    </div>
  );
};
