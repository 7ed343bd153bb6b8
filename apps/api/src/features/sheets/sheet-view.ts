import type { ActivityPage, ActivitySheet, SheetExpert } from '@iltizam/shared/activities/contract';
import { paragraphsOf, productOf } from '@iltizam/shared/activities/sheet';
import { CLDR } from '@iltizam/shared/kernel/cldr.generated';
import type { IsoDate, PartialDate } from '@iltizam/shared/kernel/dates';
import { directionOf, type Locale, type LocalText } from '@iltizam/shared/kernel/locale';
import { CARD_WORDS, dateInWords } from '../sharing/card-words.js';
import { ar } from './words/ar.js';
import { en } from './words/en.js';
import { fr, type SheetWords } from './words/fr.js';
import { zgh } from './words/zgh.js';

const WORDS: Record<Locale, SheetWords> = { fr, ar, en, zgh };

/** A text in words; `lang` is null where it is the document's. */
type Words = { text: string; lang: Locale | null };
type Block = ({ t: 'p' | 'strong' | 'quiet' | 'head' } & Words) | { t: 'list'; items: Words[] };

/** Everything that the printed sheet says, in the order of the twinning model; nothing is left to word or to compute. */
export type SheetView = {
  lang: Locale;
  dir: 'ltr' | 'rtl';
  /** of the document, for whoever opens it */
  title: string;
  kind: string;
  heading: Words;
  issuer: string;
  place: { label: string; value: Words }[];
  sections: { name: string; blocks: Block[] }[];
  changedOn: IsoDate;
  changed: string;
  page: string;
};

const fill = (phrase: string, values: Record<string, string | number>): string =>
  phrase.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));

class SheetPrinter {
  private readonly words: SheetWords;

  constructor(private readonly lang: Locale) {
    this.words = WORDS[lang];
  }

  view({ plan, commitment, number, title, titleLang, start, end, ...page }: ActivityPage, sheet: ActivitySheet): SheetView {
    const { words, lang } = this;
    const heading = fill(words.activity, { code: `${commitment.number}.${number}`, title });
    return {
      lang,
      dir: directionOf(lang),
      title: `${words.sheet}, ${heading}`,
      kind: words.sheet,
      heading: this.own({ text: heading, lang: titleLang }),
      issuer: commitment.institution.name,
      place: [
        { label: words.plan, value: this.own({ text: plan.title, lang: plan.titleLang }) },
        {
          label: fill(words.commitment, { number: commitment.number }),
          value: this.own({ text: commitment.title, lang: commitment.titleLang }),
        },
        { label: words.body, value: this.own({ text: commitment.institution.name, lang: commitment.institution.nameLang }) },
        ...(page.datesFrom === 'activity' ? [{ label: words.dates, value: this.plain(this.period(start, end)) }] : []),
      ],
      sections: this.sections(sheet).filter(({ blocks }) => blocks.length > 0),
      changedOn: sheet.changedOn,
      changed: fill(words.changed, { date: this.date(sheet.changedOn) }),
      page: words.page,
    };
  }

  private sections({ objective, targetGroup, method, indicators, deliverables, ...sheet }: ActivitySheet): SheetView['sections'] {
    const { words } = this;
    return [
      { name: words.objective, blocks: this.paragraphs(objective) },
      { name: words.calendar, blocks: this.calendar(sheet) },
      { name: words.means, blocks: this.means(sheet) },
      { name: words.targetGroup, blocks: this.paragraphs(targetGroup) },
      { name: words.method, blocks: this.paragraphs(method) },
      { name: words.indicators, blocks: this.list(indicators) },
      { name: words.deliverables, blocks: this.list(deliverables) },
    ];
  }

  private calendar({ months, projectStart }: Pick<ActivitySheet, 'months' | 'projectStart'>): Block[] {
    const { words } = this;
    if (months.length === 0) return [];
    const named = months.map(({ month, calendar }) =>
      calendar === null ? fill(words.monthOnly, { month }) : fill(words.month, { month, date: this.date(calendar) }),
    );
    const since = projectStart === null ? words.ofProject : fill(words.since, { date: this.date(projectStart) });
    return [
      { t: 'strong', ...this.plain(named.join(this.lang === 'ar' ? '، ' : ', ')) },
      { t: 'quiet', ...this.plain(since) },
    ];
  }

  private means({ means, experts }: Pick<ActivitySheet, 'means' | 'experts'>): Block[] {
    const { words } = this;
    const { decimalMark } = CLDR[this.lang];
    const expertise: Block[] =
      means === null
        ? []
        : [
            { t: 'strong', ...this.plain(fill(words.personDays, { days: String(means.personDays).replace('.', decimalMark) })) },
            { t: 'p', ...this.plain(fill(words.factors, { product: productOf(means, decimalMark) })) },
          ];
    if (experts.length === 0) return expertise;
    const items = experts.map((expert, index) => this.plain(this.expert(expert, index + 1)));
    return [...expertise, { t: 'head', ...this.plain(words.experts) }, { t: 'list', items }];
  }

  private expert({ role, title, name, country }: SheetExpert, number: number): string {
    const who = name === null ? fill(this.words.expert, { number }) : [title, name].filter(Boolean).join(' ');
    const from = country === null ? who : `${who} (${country.name})`;
    return role === null ? from : `${from}${this.lang === 'ar' ? '، ' : ', '}${role.text}`;
  }

  private paragraphs(text: LocalText | null): Block[] {
    return text === null ? [] : paragraphsOf(text.text).map((paragraph) => ({ t: 'p', ...this.own({ text: paragraph, lang: text.lang }) }));
  }

  private list(lines: readonly LocalText[]): Block[] {
    return lines.length === 0 ? [] : [{ t: 'list', items: lines.map((line) => this.own(line)) }];
  }

  private period(start: PartialDate | null, end: PartialDate | null): string {
    return [...new Set([start, end])].flatMap((date) => (date === null ? [] : [this.date(date)])).join(' – ');
  }

  private date(date: PartialDate): string {
    return dateInWords(date, CARD_WORDS[this.lang]);
  }

  private own({ text, lang }: LocalText): Words {
    return { text, lang: lang === this.lang ? null : lang };
  }

  private plain(text: string): Words {
    return { text, lang: null };
  }
}

/** What the printed sheet of an activity says, in one language. DOMAIN.md §10 */
export const sheetView = (page: ActivityPage, sheet: ActivitySheet, lang: Locale): SheetView => new SheetPrinter(lang).view(page, sheet);
