import { directionOf, type LocalText, type Locale } from '@iltizam/shared/kernel/locale';
import { OGP_COMPLETIONS, type OgpCommitment, type OgpField } from '@iltizam/shared/ogp/contract';
import type { Block } from '@iltizam/shared/reports/contract';
import { textToBlocks } from '@iltizam/shared/reports/model';
import { isLinkAddress } from '@iltizam/shared/reports/rich-text';
import { Format } from '../render/format.js';
import { fill, type Labels, labelsFor } from '../render/labels.js';
import type { Paper, PaperPart } from '../render/paper/paper.js';
import type { ViewRow } from '../render/rate-view.js';

const rowOf = (label: string, { text, lang }: LocalText, own: Locale): ViewRow => ({
  label,
  value: text,
  ...(lang === own ? {} : { lang }),
});

const toFill = ({ ogp }: Labels): PaperPart => ({ t: 'note', text: ogp.toFill });

/** A list in the language it was written in. */
const listIn = (lang: Locale, own: Locale, items: { text: string; href?: string }[]): Block => ({
  t: 'ul',
  items: items.map((run) => ({ runs: [run] })),
  ...(lang === own ? {} : { lang }),
});

const texts = (text: LocalText | null, own: Locale, labels: Labels): PaperPart[] =>
  text === null ? [toFill(labels)] : [{ t: 'text', blocks: textToBlocks(text, own) }];

const completion = ({ completion: reached }: OgpCommitment, labels: Labels, format: Format): PaperPart[] => [
  {
    t: 'boxes',
    label: labels.ogp.fields.completion,
    boxes: OGP_COMPLETIONS.map((level) => ({ label: labels.ogp.completions[level], ticked: reached?.level === level })),
  },
  reached === null ? toFill(labels) : { t: 'note', text: fill(labels.ogp.fromRate, { rate: format.percent(reached.rate) }) },
];

const results = ({ results: items, lang: own }: OgpCommitment, labels: Labels): PaperPart[] =>
  items.length === 0
    ? [toFill(labels)]
    : items.flatMap(({ activity, title, actions }): PaperPart[] => [
        {
          t: 'text',
          blocks: [
            {
              t: 'p',
              runs: [{ text: `${fill(labels.activityHeading, { number: activity })} ${title.text}`, bold: true }],
              ...(title.lang === own ? {} : { lang: title.lang }),
            },
            listIn(
              actions[0]?.lang ?? own,
              own,
              actions.map(({ text }) => ({ text })),
            ),
          ],
        },
      ]);

const evidence = ({ evidence: pieces, evidenceTotal, lang: own }: OgpCommitment, labels: Labels, format: Format): PaperPart[] => {
  if (pieces.length === 0) return [toFill(labels)];
  const lines = pieces.map(({ title, url, file }) =>
    listIn(title.lang, own, [
      {
        text: file === null ? title.text : `${title.text} (${file})`,
        ...(url !== null && isLinkAddress(url) ? { href: url } : {}),
      },
    ]),
  );
  const chosen: PaperPart = {
    t: 'note',
    text: fill(labels.ogp.chosen, { shown: format.number(pieces.length), total: format.number(evidenceTotal) }),
  };
  return [{ t: 'text', blocks: lines }, ...(evidenceTotal > pieces.length ? [chosen] : [])];
};

/** The OGP's form of the end of a commitment, to print: what the platform does not know is marked, never made up. DOMAIN.md §9 */
export const ogpPaper = (form: OgpCommitment): Paper => {
  const { lang } = form;
  const labels = labelsFor(lang);
  const dir = directionOf(lang);
  const format = new Format(labels, lang, dir);
  const { fields } = labels.ogp;
  const date = (value: string | null): string => (value === null ? labels.ogp.toFill : format.date(value));
  const heading = fill(labels.commitmentHeading, { number: form.number });
  const section = (id: OgpField, parts: PaperPart[]): Paper['sections'][number] => ({ id, title: fields[id], parts });
  return {
    lang,
    dir,
    asOf: form.asOf,
    issuer: form.member,
    title: `${labels.ogp.kind} · ${heading} ${form.title.text}`,
    kind: labels.ogp.kind,
    heading: { text: `${form.number}. ${form.title.text}`, lang: form.title.lang === lang ? null : form.title.lang },
    place: [
      rowOf(labels.changedPlan, form.plan.title, lang),
      ...(form.plan.ogpName === null ? [] : [{ label: labels.ogp.planName, value: form.plan.ogpName }]),
      ...(form.memberCode === null ? [] : [{ label: labels.ogp.memberCode, value: form.memberCode }]),
      { label: fields.id, value: form.id ?? labels.ogp.toFill },
      { label: fields.start, value: date(form.start) },
      { label: fields.end, value: date(form.end) },
      rowOf(labels.responsible, form.lead, lang),
      ...form.supporting.map((body) => rowOf(labels.supporting, body, lang)),
    ],
    sections: [
      section('problem', texts(form.problem, lang, labels)),
      section('description', texts(form.description, lang, labels)),
      section('contribution', texts(form.contribution, lang, labels)),
      section('relevance', [toFill(labels)]),
      section('additional', [toFill(labels)]),
      section('completion', completion(form, labels, format)),
      section('results', results(form, labels)),
      section('evidence', evidence(form, labels, format)),
      section('openedGovernment', [toFill(labels)]),
    ],
    footer: [
      fill(labels.situation, { date: format.date(form.asOf) }),
      ...(form.knownAt === null ? [] : [fill(labels.knownOn, { date: format.instant(form.knownAt) })]),
    ].join(' · '),
    words: { skip: labels.skip, page: labels.page, ticked: labels.ticked, unticked: labels.unticked },
  };
};
