import { generateJSON } from '@tiptap/core';
import { blocksOf } from './document.js';
import { extensions } from './extensions.js';
import { cleanPastedHtml } from './pasted-html.js';

const pasted = (html: string) => blocksOf(generateJSON(cleanPastedHtml(html), extensions));
const wordItem = (text: string, level: number, marker: string) =>
  `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;

test('items of Word become lists in one another, without their drawn bullets', () => {
  expect(pasted(`<div>${wordItem('Un', 1, '·')}${wordItem('Un un', 2, 'o')}${wordItem('Deux', 1, '·')}<p>Après</p></div>`)).toEqual([
    { t: 'ul', items: [{ runs: [{ text: 'Un' }], items: [{ runs: [{ text: 'Un un' }] }] }, { runs: [{ text: 'Deux' }] }] },
    { t: 'p', runs: [{ text: 'Après' }] },
  ]);
  expect(pasted(`${wordItem('Un', 1, '1.')}<p>Entre</p>${wordItem('Autre', 1, '·')}`)).toEqual([
    { t: 'ol', items: [{ runs: [{ text: 'Un' }] }] },
    { t: 'p', runs: [{ text: 'Entre' }] },
    { t: 'ul', items: [{ runs: [{ text: 'Autre' }] }] },
  ]);
});

test('headings, bold, italic and links stay; styles, pictures, scripts and hostile addresses go', () => {
  expect(
    pasted(
      `<!--StartFragment--><style>p{color:red}</style><h1 style="color:red">Titre</h1><p><b>gras</b> <i>penché</i> <u>souligné</u><br>suite
      <a href="https://exemple.ma">lien</a> <a href="javascript:alert(1)">piège</a><img src="x"></p><table><tr><td>cellule</td></tr></table><!--EndFragment-->`,
    ),
  ).toEqual([
    { t: 'h', runs: [{ text: 'Titre' }] },
    {
      t: 'p',
      runs: [
        { text: 'gras', bold: true },
        { text: ' ' },
        { text: 'penché', italic: true },
        { text: ' souligné suite ' },
        { text: 'lien', href: 'https://exemple.ma' },
        { text: ' piège' },
      ],
    },
    { t: 'p', runs: [{ text: 'cellule' }] },
  ]);
});
