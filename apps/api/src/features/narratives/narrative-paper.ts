import type { ActivityPage } from '@iltizam/shared/activities/contract';
import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import { NARRATIVE_PARTS, type PublicNarrative } from '@iltizam/shared/narratives/contract';
import type { Block } from '@iltizam/shared/reports/contract';
import { textToBlocks } from '@iltizam/shared/reports/model';
import { isLinkAddress, type RichBlock } from '@iltizam/shared/reports/rich-text';
import { Format } from '../reports/render/format.js';
import { fill, labelsFor } from '../reports/render/labels.js';
import type { Paper, PaperPart } from '../reports/render/paper/paper.js';

const inLang = (blocks: readonly RichBlock[], lang: Locale, own: Locale): Block[] =>
  blocks.map((block) => (lang === own ? block : { ...block, lang }));

/** The narrative report of an activity, to print: its facts, what was written, and its documents. DOMAIN.md §10 */
export const narrativePaper = (page: ActivityPage, narrative: PublicNarrative, own: Locale): Paper => {
  const labels = labelsFor(own);
  const dir = directionOf(own);
  const format = new Format(labels, own, dir);
  const { plan, commitment, sheet, evidence, achievedActions } = page;
  const value = (text: string, lang: Locale) => ({ value: text, ...(lang === own ? {} : { lang }) });
  const textOr = (blocks: Block[], empty: string): PaperPart => (blocks.length === 0 ? { t: 'note', text: empty } : { t: 'text', blocks });
  const title = `${commitment.number}.${page.number} ${page.title}`;
  const actions: Block[] =
    achievedActions.length === 0
      ? []
      : inLang([{ t: 'ul', items: achievedActions.map(({ text }) => ({ runs: [{ text }] })) }], page.lang ?? own, own);
  const documents = evidence.flatMap(({ title: name, url, lang, file }) =>
    inLang(
      [
        {
          t: 'ul',
          items: [{ runs: [{ text: file === null ? name : `${name} (${file.name})`, ...(isLinkAddress(url) ? { href: url } : {}) }] }],
        },
      ],
      lang,
      own,
    ),
  );
  return {
    lang: own,
    dir,
    asOf: page.asOf,
    issuer: commitment.institution.name,
    title: `${labels.narrative.kind} · ${title}`,
    kind: labels.narrative.kind,
    heading: { text: title, lang: page.titleLang === own ? null : page.titleLang },
    place: [
      { label: labels.changedPlan, ...value(plan.title, plan.titleLang) },
      { label: labels.commitment, ...value(`${commitment.number}. ${commitment.title}`, commitment.titleLang) },
      { label: labels.responsible, ...value(commitment.institution.name, commitment.institution.nameLang) },
      { label: labels.dates, value: format.period(page.start, page.end) },
      { label: labels.percent, value: page.percent === null ? labels.notReported : format.percent(page.percent) },
    ],
    sections: [
      ...(sheet === null
        ? []
        : [{ id: 'objective', title: labels.narrative.objective, parts: [textOr(textToBlocks(sheet.objective, own), '')] }]),
      ...NARRATIVE_PARTS.map((part) => ({
        id: part,
        title: labels.narrative.parts[part],
        parts: [textOr(inLang(narrative[part], narrative.lang, own), labels.sectionEmpty)],
      })),
      { id: 'actions', title: labels.actions, parts: [textOr(actions, labels.noActions)] },
      { id: 'documents', title: labels.narrative.documents, parts: [textOr(documents, labels.narrative.noDocument)] },
    ],
    footer: fill(labels.situation, { date: format.date(page.asOf) }),
    words: { skip: labels.skip, page: labels.page, ticked: labels.ticked, unticked: labels.unticked },
  };
};
