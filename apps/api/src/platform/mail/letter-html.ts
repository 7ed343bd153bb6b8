import { directionOf } from '@iltizam/shared/kernel/locale';
import type { Letter, LetterGroup, LetterItem, LetterText } from './letter.js';

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);

/** Programs for mails know neither style sheets nor our fonts: every element says how it looks, and nothing is fetched. */
const STYLE = {
  body: 'margin:0;padding:24px 12px;background-color:#f3f6f5;color:#14202f;font:16px/1.55 "Segoe UI",Tahoma,Arial,sans-serif',
  sheet: 'max-width:600px;margin:0 auto;padding:24px;background-color:#ffffff;border:1px solid #d3dbda',
  site: 'margin:0 0 16px;font-size:14px;font-weight:bold;color:#173f80',
  title: 'margin:0 0 16px;font-size:22px;line-height:1.3',
  group: 'margin:24px 0 8px;font-size:18px;line-height:1.35',
  list: 'margin:0;padding:0;list-style:none',
  item: 'margin:0 0 12px;padding:0',
  line: 'display:block;font-size:14px;color:#46535f',
  link: 'color:#173f80',
  action: 'display:inline-block;padding:12px 20px;background-color:#173f80;color:#ffffff;text-decoration:none;font-weight:bold',
  foot: 'margin:24px 0 0;padding:16px 0 0;border-top:1px solid #d3dbda;font-size:14px;color:#46535f',
} as const;

const inline = (text: LetterText, { language }: Letter): string => {
  if (typeof text === 'string') return escaped(text);
  if (text.lang === language) return `<bdi>${escaped(text.text)}</bdi>`;
  return `<bdi lang="${text.lang}" dir="${directionOf(text.lang)}">${escaped(text.text)}</bdi>`;
};

const link = (label: string, url: string): string => `<a href="${escaped(url)}" style="${STYLE.link}">${label}</a>`;

const item = ({ text, url, lines }: LetterItem, letter: Letter): string =>
  `<li style="${STYLE.item}">${link(inline(text, letter), url)}${lines
    .map((line) => `<span style="${STYLE.line}">${inline(line, letter)}</span>`)
    .join('')}</li>`;

const group = ({ title, url, items }: LetterGroup, letter: Letter): string =>
  `<h2 style="${STYLE.group}">${link(inline(title, letter), url)}</h2><ul style="${STYLE.list}">${items.map((one) => item(one, letter)).join('')}</ul>`;

/** The letter as a page of its own: its language and direction, headings, lists, links that say where they lead; no picture, nothing from elsewhere. */
export function letterHtml(letter: Letter, site: string): string {
  const { language, subject, paragraphs, action, groups = [], remarks, links } = letter;
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(subject)}</title></head>
<body style='${STYLE.body}'>
<div dir="${directionOf(language)}" style="${STYLE.sheet}">
<p style="${STYLE.site}">${escaped(site)}</p>
<h1 style="${STYLE.title}">${escaped(subject)}</h1>
${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
${action ? `<p><a href="${escaped(action.url)}" style="${STYLE.action}">${escaped(action.label)}</a></p>` : ''}
${groups.map((one) => group(one, letter)).join('\n')}
<div style="${STYLE.foot}">
${remarks.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
${links.map(({ label, url }) => `<p>${link(escaped(label), url)}</p>`).join('\n')}
</div>
</div>
</body>
</html>
`;
}
