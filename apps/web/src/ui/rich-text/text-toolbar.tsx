import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { useTranslation } from '../translation.js';
import { LinkForm } from './link-form.js';
import { canSink, listAtCursor, sinkItem, toggleList } from './lists.js';
import styles from './rich-text.module.css';
import { ToolIcon, type ToolName } from './tool-icon.js';

type Tool = {
  name: ToolName;
  /** as ARIA writes it; Control stands for Command on a Mac too */
  keys: string;
  /** whether the text at the cursor is so; undefined for what only acts */
  pressed?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
};

const TOOLS: readonly Tool[] = [
  {
    name: 'heading',
    keys: 'Control+Alt+3',
    pressed: (editor) => editor.isActive('heading'),
    can: (editor) => listAtCursor(editor) === null,
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: 'bold',
    keys: 'Control+B',
    pressed: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'italic',
    keys: 'Control+I',
    pressed: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  ...(['bulletList', 'orderedList'] as const).map((name) => ({
    name,
    keys: name === 'bulletList' ? 'Control+Shift+8' : 'Control+Shift+7',
    pressed: (editor: Editor) => listAtCursor(editor) === name,
    run: (editor: Editor) => {
      editor.commands.focus();
      toggleList(editor, name);
    },
  })),
  {
    name: 'sink',
    keys: 'Tab',
    can: canSink,
    run: (editor) => {
      editor.commands.focus();
      sinkItem(editor);
    },
  },
  {
    name: 'lift',
    keys: 'Shift+Tab',
    can: (editor) => editor.can().liftListItem('listItem'),
    run: (editor) => editor.chain().focus().liftListItem('listItem').run(),
  },
  { name: 'link', keys: '', pressed: (editor) => editor.isActive('link'), run: () => undefined },
  { name: 'undo', keys: 'Control+Z', can: (editor) => editor.can().undo(), run: (editor) => editor.chain().focus().undo().run() },
  { name: 'redo', keys: 'Control+Shift+Z', can: (editor) => editor.can().redo(), run: (editor) => editor.chain().focus().redo().run() },
];

/** Where an arrow leads in the toolbar; null for another key. */
const stepOf = ({ key, currentTarget }: KeyboardEvent<HTMLElement>): ((at: number) => number) | null => {
  const forward = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'Home') return () => 0;
  if (key === 'End') return () => TOOLS.length - 1;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return (at) => (at + (key === forward ? 1 : TOOLS.length - 1)) % TOOLS.length;
};

type TextToolbarProps = { ref: Ref<HTMLDivElement>; editor: Editor; label: string; controls: string };

/** One stop of the Tab key; arrows go from tool to tool. */
export const TextToolbar = ({ ref, editor, label, controls }: TextToolbarProps) => {
  const { t } = useTranslation('ui');
  const [at, setAt] = useState(0);
  const [linking, setLinking] = useState(false);
  const states = useEditorState({
    editor,
    selector: ({ editor: now }) => TOOLS.map(({ pressed, can }) => ({ pressed: pressed?.(now), can: can?.(now) ?? true })),
  });
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = stepOf(event);
    if (step === null) return;
    event.preventDefault();
    const next = step(at);
    setAt(next);
    event.currentTarget.parentElement?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <>
      <div ref={ref} role="toolbar" aria-label={t('rich.toolbar', { text: label })} aria-controls={controls} className={styles.toolbar}>
        {TOOLS.map(({ name, keys, run }, index) => (
          <button
            key={name}
            type="button"
            className={styles.tool}
            aria-label={t(`rich.${name}`)}
            aria-pressed={states[index]?.pressed}
            aria-keyshortcuts={keys || undefined}
            aria-disabled={states[index]?.can === false || undefined}
            aria-expanded={name === 'link' ? linking : undefined}
            title={t(`rich.${name}`)}
            tabIndex={index === at ? 0 : -1}
            onFocus={() => setAt(index)}
            onKeyDown={move}
            // The selection of the text stays while a tool is pressed.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              if (name === 'link') setLinking(true);
              else if (states[index]?.can !== false) run(editor);
            }}
          >
            <ToolIcon name={name} />
          </button>
        ))}
      </div>
      {linking && <LinkForm editor={editor} onClose={() => setLinking(false)} />}
    </>
  );
};
