import type { IsoDate } from '../kernel/dates.js';
import type { Locale, LocalizedText } from '../kernel/locale.js';

/** Which committee of DOMAIN.md §1 meets. */
export const MEETING_KINDS = ['implementation', 'steering'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const PLACE_MAX = 200;
export const MEETING_NOTES_MAX = 2000;

/** POST /plans/{plan}/meetings, PUT /meetings/{id} */
export type MeetingForm = { kind: MeetingKind; heldOn: IsoDate; title: LocalizedText; place: string | null; notes: string | null };

/** A meeting as a point in time to look back to. */
export type MeetingRef = { id: number; kind: MeetingKind; heldOn: IsoDate; title: string; titleLang: Locale };

export type Meeting = MeetingRef & { titles: LocalizedText; place: string | null; notes: string | null; version: number };

/** GET /plans/{plan}/meetings, the latest first */
export type MeetingList = {
  plan: { slug: string; title: string; titleLang: Locale; mainLanguage: Locale };
  items: Meeting[];
  abilities: { manage: boolean };
};
