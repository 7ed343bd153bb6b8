import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import type { RichBlock } from '@iltizam/shared/reports/rich-text';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { blocksOf, documentOf } from './document.js';
import { extensions } from './extensions.js';
import { cleanPastedHtml } from './pasted-html.js';
import styles from './rich-text.module.css';
import { TextToolbar } from './text-toolbar.js';

export type RichTextEditorProps = {
  id: string;
  label: string;
  /** of the text, not of the page */
  lang: Locale;
  value: readonly RichBlock[];
  describedBy: string | undefined;
  invalid: boolean;
  onChange: (blocks: RichBlock[]) => void;
  /** Escape: the keyboard goes on behind the text */
  onLeave: () => void;
};

/** The editor and its toolbar; its code comes when a text is to be written. */
export const RichTextEditor = ({ id, label, lang, value, describedBy, invalid, onChange, onLeave }: RichTextEditorProps) => {
  const told = useRef(value);
  const handlers = useRef({ onChange, onLeave });
  const toolbar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    handlers.current = { onChange, onLeave };
  });
  const attributes = {
    id,
    class: styles.text ?? '',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': `${id}-label`,
    'aria-invalid': String(invalid),
    ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
    lang,
    dir: directionOf(lang),
  };
  const editor = useEditor({
    extensions,
    // The security policy of the site lets no style in that a script writes.
    injectCSS: false,
    content: documentOf(value),
    editorProps: {
      attributes,
      transformPastedHTML: cleanPastedHtml,
      handleKeyDown: (_, { key, altKey }) => {
        if (key === 'Escape') handlers.current.onLeave();
        else if (altKey && key === 'F10') toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
        else return false;
        return true;
      },
    },
    onUpdate: ({ editor: changed }) => {
      const blocks = blocksOf(changed.getJSON());
      told.current = blocks;
      handlers.current.onChange(blocks);
    },
  });
  useEffect(() => {
    editor.setOptions({ editorProps: { ...editor.options.editorProps, attributes } });
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [editor, invalid, describedBy]);
  useEffect(() => {
    // Another text was put in its place: taken over, taken back, or somebody else's.
    if (JSON.stringify(told.current) === JSON.stringify(value)) return;
    told.current = value;
    editor.commands.setContent(documentOf(value), { emitUpdate: false });
  }, [editor, value]);
  return (
    <div className={styles.editor} data-invalid={invalid || undefined}>
      <TextToolbar ref={toolbar} editor={editor} label={label} controls={id} />
      <EditorContent editor={editor} />
    </div>
  );
};
