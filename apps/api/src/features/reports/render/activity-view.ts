import type { Locale } from '@iltizam/shared/kernel/locale';
import { type ActionLine, BANDS, type Band } from '@iltizam/shared/progress/contract';
import type { ReportActivity, ReportDropped } from '@iltizam/shared/reports/contract';
import type { Format } from './format.js';
import { fill } from './labels.js';
import { type ViewHeading, viewText } from './view-text.js';

/** A line of what was done, in the activity's `textLang`; `on` is its date in words. */
export type ViewLine = { text: string; on: string | null };
export type ViewActivity = {
  number: number;
  id: string;
  heading: ViewHeading;
  /** of actions, difficulties and evidence; null where it is the report's */
  textLang: Locale | null;
  /** that it was taken out of the plan, by what and when; null while it is in it */
  dropped: string | null;
  band: Band | null;
  boxes: { label: string; band: Band; ticked: boolean }[];
  reported: string;
  isReported: boolean;
  dates: string;
  supplementaryNote: string | null;
  actions: (ViewLine & { below: ViewLine[] })[];
  /** `said` is its kind and severity in the report's language; text and owner are in `textLang` */
  difficulties: { said: string; text: string; owner: string | null }[];
  /** `url` null where nothing can be opened; `file` is the name of a file of the platform */
  evidence: { title: string; url: string | null; file: string | null }[];
};
const httpUrl = (url: string): string | null => {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : null;
};

const lineOf = ({ text, doneOn }: ActionLine, format: Format): ViewLine => ({ text, on: doneOn === null ? null : format.date(doneOn) });

/** That a part was taken out of the plan, in words; null while it is in it. */
export const droppedNote = (dropped: ReportDropped | null, note: string, format: Format): string | null =>
  dropped === null ? null : fill(note, { amendment: format.number(dropped.amendment), date: format.date(dropped.on) });

/** An activity in words. */
export const activityOf = (activity: ReportActivity, commitment: number, ranges: Record<Band, string>, format: Format): ViewActivity => {
  const { labels } = format;
  const dates = format.period(activity.start, activity.end);
  const reported = activity.percent !== null;
  return {
    number: activity.number,
    id: `c${commitment}-a${activity.number}`,
    heading: {
      before: fill(activity.supplementary ? labels.supplementaryHeading : labels.activityHeading, { number: activity.number }),
      title: viewText(activity.title, activity.titleLang),
    },
    textLang: activity.textLang ?? null,
    dropped: droppedNote(activity.dropped, labels.droppedActivity, format),
    band: activity.band,
    boxes: BANDS.map((band) => ({ label: ranges[band], band, ticked: reported && band === activity.band })),
    reported: !reported
      ? labels.notReported
      : activity.effectiveOn === null
        ? format.percent(activity.percent)
        : fill(labels.reportedOn, { percent: format.percent(activity.percent), date: format.date(activity.effectiveOn) }),
    isReported: reported,
    dates: activity.datesInherited ? fill(labels.datesInherited, { dates }) : dates,
    supplementaryNote: activity.supplementary && activity.weight === null && activity.dropped === null ? labels.supplementaryNote : null,
    actions: activity.actions.map(({ actions, ...line }) => ({
      ...lineOf(line, format),
      below: actions.map((below) => lineOf(below, format)),
    })),
    difficulties: activity.difficulties.map(({ code, severity, text, owner }) => ({
      said: fill(labels.difficultySaid, { code: labels.difficultyCodes[code], severity: labels.severities[severity] }),
      text,
      owner,
    })),
    evidence: activity.evidence.map(({ title, url, file }) => ({ title, url: httpUrl(url), file: file?.name ?? null })),
  };
};
