import type { Locale, LocalizedText } from '@iltizam/shared/kernel/locale';
import type { MakePastPlan, PastReading, PercentRule } from '@iltizam/shared/past-reports/contract';
import { folded, likeness } from '@iltizam/shared/past-reports/french-words';
import { SLUG_MAX } from '@iltizam/shared/studio/contract';

/** A body as printed; of a commitment without one, its number: each is found or made by hand. */
export type PrintedBody = { id: string; printed: string | null; commitments: number[] };

type Body = { key: string; name: LocalizedText };

/** Everything typed in the form, before it is sent. */
export type PlanValues = {
  title: string;
  slug: string;
  number: string;
  member: string;
  start: string;
  end: string;
  ratesAsOf: string;
  percentRule: PercentRule;
  /** by number */
  axes: Record<number, string>;
  /** the axis of each commitment, by number */
  axisOf: Record<number, string>;
  /** the key of each printed body, by its id; NEW makes it */
  bodies: Record<string, string>;
};

export const NEW = '+';
/** What is read is French. */
const MAIN: Locale = 'fr';

const slugOf = (text: string): string => folded(text).replaceAll(' ', '-').slice(0, SLUG_MAX).replace(/-+$/, '');

export const printedBodies = ({ commitments }: PastReading): PrintedBody[] => {
  const bodies = new Map<string, PrintedBody>();
  for (const { number, body } of commitments) {
    const id = body === null ? `#${number}` : folded(body);
    const known = bodies.get(id) ?? { id, printed: body, commitments: [] };
    known.commitments.push(number);
    bodies.set(id, known);
  }
  return [...bodies.values()];
};

const ALIKE = 0.85;
/** The body of the same name, accents and case apart; else one that is very like it; else none. */
const bodyLike = (printed: string, bodies: readonly Body[]): string | null => {
  const scored = bodies.flatMap(({ key, name }) =>
    Object.values(name).map((words) => ({ key, alike: folded(words) === folded(printed) ? 1 : likeness(words, printed) })),
  );
  const [best] = scored.sort((a, b) => b.alike - a.alike);
  return best !== undefined && best.alike >= ALIKE ? best.key : null;
};

const axesOf = (reading: PastReading): PastReading['axes'] =>
  reading.axes.length > 0 ? reading.axes : [{ number: 1, title: '', commitments: [] }];

const REPORT_OF = /^rapport\s.{0,60}?\b(?:du|de la|de l['’]\s?|des)\s?(?=plan\b|programme\b)/iu;
const PERIOD = /\b\d{4}\s*[-–—/]\s*\d{4}\b/u;
/** The plan that a report is of, with the period that was decided. */
const planTitle = ({ title, period }: PastReading): string => {
  const plan = (title ?? '').replace(REPORT_OF, '');
  const named = period === null ? plan : plan.replace(PERIOD, `${period.start}-${period.end}`);
  return named.charAt(0).toUpperCase() + named.slice(1);
};

const yearOf = (date: string | undefined): string => date?.slice(0, 4) ?? '';

type Owners = { members: readonly { slug: string }[]; items: readonly { slug: string; member: { slug: string } }[] };

const YEARS_BEHIND = /-\d{4}(-\d{4})?$/;

/** What the addresses of a member's plans begin with: as most of the other ones do, else the member. */
const addressOf = (member: string, items: Owners['items']): string => {
  const begins = new Map<string, number>();
  for (const { slug, member: owner } of items) {
    const begin = slug.replace(YEARS_BEHIND, '');
    if (owner.slug === member && begin !== slug) begins.set(begin, (begins.get(begin) ?? 0) + 1);
  }
  const [habit] = [...begins].sort(([, a], [, b]) => b - a);
  return habit?.[0] ?? member;
};

/** The address that a plan of this member would have: as its others, with its years. */
export const proposedSlug = (reading: PastReading, member: string, items: Owners['items']): string => {
  const years = [yearOf(reading.period?.start), yearOf(reading.period?.end)].filter((year) => year !== '');
  return slugOf(years.length > 0 && member !== '' ? [addressOf(member, items), ...years].join(' ') : planTitle(reading));
};

/** What the reading proposes. */
export const proposedValues = (reading: PastReading, bodies: readonly Body[], { members, items }: Owners): PlanValues => {
  const axes = axesOf(reading);
  const member = members[0]?.slug ?? '';
  return {
    title: planTitle(reading),
    slug: proposedSlug(reading, member, items),
    number: String(reading.rank ?? 1),
    member,
    start: reading.period?.start ?? '',
    end: reading.period?.end ?? '',
    ratesAsOf: reading.ratesAsOf ?? '',
    percentRule: 'calibrated',
    axes: Object.fromEntries(axes.map((axis) => [axis.number, axis.title])),
    axisOf: Object.fromEntries(reading.commitments.map(({ number, axis }) => [number, String(axis ?? (axes.length === 1 ? 1 : ''))])),
    bodies: Object.fromEntries(
      printedBodies(reading).map(({ id, printed }) => [id, printed === null ? '' : (bodyLike(printed, bodies) ?? NEW)]),
    ),
  };
};

/** What is sent: a body that is to be made gets its key from its name. */
export const planForm = (reading: PastReading, values: PlanValues): MakePastPlan => {
  const bodies = printedBodies(reading);
  const keyOf = ({ id, printed }: PrintedBody): string => {
    const chosen = values.bodies[id] ?? '';
    return chosen === NEW ? slugOf(printed ?? '') : chosen;
  };
  return {
    slug: values.slug.trim(),
    number: Number(values.number),
    title: { [MAIN]: values.title.trim() },
    member: values.member,
    mainLanguage: MAIN,
    start: values.start.trim(),
    end: values.end.trim(),
    ratesAsOf: values.ratesAsOf.trim(),
    percentRule: values.percentRule,
    axes: axesOf(reading).map(({ number }) => ({ number, title: { [MAIN]: (values.axes[number] ?? '').trim() } })),
    institutions: bodies.flatMap((body) =>
      values.bodies[body.id] === NEW && body.printed !== null
        ? [{ key: keyOf(body), sector: 'public' as const, name: { [MAIN]: body.printed } }]
        : [],
    ),
    commitments: reading.commitments.map(({ number }) => {
      const body = bodies.find(({ commitments }) => commitments.includes(number));
      return { number, axis: Number(values.axisOf[number] ?? 0), institution: body === undefined ? '' : keyOf(body) };
    }),
  };
};
