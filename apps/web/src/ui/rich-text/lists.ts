import { RICH_LIST_DEPTH } from '@iltizam/shared/reports/rich-text';
import type { Editor } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

export type ListName = 'bulletList' | 'orderedList';
const isList = (name: string | undefined): boolean => name === 'bulletList' || name === 'orderedList';

/** A list in a list is of the outer one's kind: a report knows no mixed lists. */
export const listKinds = new Plugin({
  appendTransaction: (changes, _, { tr, doc, schema }) => {
    if (!changes.some(({ docChanged }) => docChanged)) return null;
    doc.forEach((outer, start) => {
      if (!isList(outer.type.name)) return;
      outer.descendants((node, at) => {
        if (isList(node.type.name) && node.type !== outer.type) tr.setNodeMarkup(start + 1 + at, schema.nodes[outer.type.name]);
      });
    });
    return tr.docChanged ? tr : null;
  },
});

/** The kind of the list that holds the cursor; null outside lists. */
export const listAtCursor = ({ state }: Editor): ListName | null => {
  const { $from } = state.selection;
  const outer = $from.depth > 0 ? $from.node(1).type.name : undefined;
  return isList(outer) ? (outer as ListName) : null;
};

/** Makes a list of the paragraphs selected, another kind of the whole list, or paragraphs again. */
export const toggleList = (editor: Editor, kind: ListName): boolean => {
  const current = listAtCursor(editor);
  if (current === null || current === kind) return editor.commands[kind === 'bulletList' ? 'toggleBulletList' : 'toggleOrderedList']();
  return editor.commands.command(({ tr, state }) => {
    tr.setNodeMarkup(state.selection.$from.before(1), state.schema.nodes[kind]);
    return true;
  });
};

/** Whether the item at the cursor may go one level down. */
export const canSink = (editor: Editor): boolean => {
  const { $from } = editor.state.selection;
  const levels = Array.from({ length: $from.depth }, (_, depth) => $from.node(depth + 1).type.name).filter(isList).length;
  return levels < RICH_LIST_DEPTH && editor.can().sinkListItem('listItem');
};

export const sinkItem = (editor: Editor): boolean => canSink(editor) && editor.commands.sinkListItem('listItem');
