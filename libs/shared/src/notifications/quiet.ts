import { addDays, type IsoDate, MOROCCO_ZONE, todayIn } from '../kernel/dates.js';

/** Mails leave between these hours in Morocco; what happens at night waits for the morning. DOMAIN.md §12 */
const DAY_BEGINS = 8;
const DAY_ENDS = 20;

const HOUR_MS = 3_600_000;

const hourIn = (zone: string, now: Date): number =>
  Number(new Intl.DateTimeFormat('en', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(now));

/** The instant at which the day begins, whatever Morocco's clock does that night. */
export const beginningOf = (day: IsoDate): Date => {
  const inUtc = Date.parse(`${day}T00:00:00Z`) + DAY_BEGINS * HOUR_MS;
  const ahead = hourIn(MOROCCO_ZONE, new Date(inUtc)) - DAY_BEGINS;
  return new Date(inUtc - ahead * HOUR_MS);
};

/** When a mail may leave that is ready now: null at once, else the next morning. */
export const quietUntil = (now: Date): Date | null => {
  const hour = hourIn(MOROCCO_ZONE, now);
  if (hour >= DAY_BEGINS && hour < DAY_ENDS) return null;
  const today = todayIn(MOROCCO_ZONE, now);
  return beginningOf(hour < DAY_BEGINS ? today : addDays(today, 1));
};
