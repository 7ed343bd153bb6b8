import { isLinkAddress } from '@iltizam/shared/reports/rich-text';
import { type Extensions, Node } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { listKinds, sinkItem, toggleList } from './lists.js';

/** An item holds one paragraph and at most one list, as a report prints it. */
const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (bulletList | orderedList)?',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    const { editor, name } = this;
    return {
      Enter: () => editor.commands.splitListItem(name),
      Tab: () => sinkItem(editor),
      'Shift-Tab': () => editor.commands.liftListItem(name),
      'Mod-Shift-8': () => toggleList(editor, 'bulletList'),
      'Mod-Shift-7': () => toggleList(editor, 'orderedList'),
    };
  },
  addProseMirrorPlugins: () => [listKinds],
});

/** What a text of the report is made of, and nothing else. */
export const extensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    gapcursor: false,
    hardBreak: false,
    horizontalRule: false,
    listItem: false,
    strike: false,
    trailingNode: false,
    underline: false,
    heading: { levels: [3] },
    link: {
      autolink: false,
      linkOnPaste: false,
      openOnClick: false,
      HTMLAttributes: { target: null, rel: null },
      isAllowedUri: isLinkAddress,
    },
  }),
  ListItem,
];
