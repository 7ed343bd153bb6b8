import { addDays } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import ical, { ICalCalendarMethod } from 'ical-generator';
import type { FoundCalendar } from './feeds.queries.js';
import { feedWordsOf, fill } from './words/words.js';

type Context = { site: string; self: string; locale: Locale };

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The planned ends as iCalendar (RFC 5545): days without hours, known to clients by ids that never change. A month's end is its last day. */
export function calendarOf({ plan, scope, start, modified, events }: FoundCalendar, { site, self, locale }: Context): string {
  const words = feedWordsOf(locale);
  const calendar = ical({
    prodId: { company: 'Iltizam', product: 'plans', language: locale.toUpperCase() },
    name: fill(words.calendarTitle, { title: scope.title }),
    method: ICalCalendarMethod.PUBLISH,
    source: self,
    url: `${site}/${locale}/plans/${plan.slug}`,
    ttl: 24 * 60 * 60,
  });
  for (const { commitment, activity, title, on, end } of events) {
    calendar.createEvent({
      id: `${plan.slug}-${commitment}${activity === null ? '' : `.${activity}`}@iltizam`,
      stamp: modified === null ? midnight(start) : new Date(modified),
      allDay: true,
      start: midnight(on),
      end: midnight(addDays(on, 1)),
      summary: fill(activity === null ? words.commitmentEnd : words.activityEnd, { commitment, activity: activity ?? '', title }),
      description: fill(words.endDescription, { plan: plan.title, end }),
      url: `${site}/${locale}/plans/${plan.slug}/commitments/${commitment}${activity === null ? '' : `#activite-${activity}`}`,
    });
  }
  return calendar.toString();
}
