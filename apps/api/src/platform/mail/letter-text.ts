import type { Letter, LetterText } from './letter.js';

const plain = (text: LetterText): string => (typeof text === 'string' ? text : text.text);

/** The letter for whoever reads mails without HTML. */
export function letterText({ paragraphs, action, groups = [], remarks, links }: Letter): string {
  const parts = [
    ...paragraphs,
    ...(action ? [`${action.label}\n${action.url}`] : []),
    ...groups.map(({ title, url, items }) =>
      [
        `== ${plain(title)} ==\n${url}`,
        ...items.map((item) => [`* ${plain(item.text)}`, ...item.lines.map((line) => `  ${plain(line)}`), `  ${item.url}`].join('\n')),
      ].join('\n\n'),
    ),
    '--',
    ...remarks,
    ...links.map(({ label, url }) => `${label}\n${url}`),
  ];
  return `${parts.join('\n\n')}\n`;
}
