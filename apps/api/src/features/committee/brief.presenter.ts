import { createHash } from 'node:crypto';
import type { CommitmentChange, CommitmentWarning, CommitteeView, OpenDifficulty, WarningReason } from '@iltizam/shared/committee/contract';
import type { ForecastCurve } from '@iltizam/shared/dashboards/contract';
import { exact, subtract, toDecimalString } from '@iltizam/shared/kernel/decimal';
import { directionOf, type Locale } from '@iltizam/shared/kernel/locale';
import type { PlanProgress } from '@iltizam/shared/progress/contract';
import { told } from '@iltizam/shared/progress/reporting';
import type { Brief, BriefLine, BriefList, BriefText } from '../reports/render/brief.js';
import { curveOf, forecastWords } from './brief-curve.presenter.js';
import { BriefFormat } from './brief-format.js';
import { BRIEF_WORDS, type BriefWords } from './brief-words.js';

const WARNINGS_MAX = 8;
const DIFFICULTIES_MAX = 5;
const CHANGES_MAX = 8;
const AXES_MAX = 8;
const QUESTIONS_MAX = 4;
/** letters of a title: a line is one line, so that the page stays one page */
const TITLE_MAX = 78;

export type BriefFacts = {
  view: CommitteeView;
  progress: PlanProgress;
  curve: ForecastCurve;
  lang: Locale;
  /** of the page on screen */ address: string;
};

const cut = (text: string, max = TITLE_MAX): string => (text.length <= max ? text : `${text.slice(0, max - 1).trimEnd()}…`);

/** What a page says, in the words and figures of one language. */
class BriefWriter {
  readonly words: BriefWords;
  readonly format: BriefFormat;

  constructor(private readonly lang: Locale) {
    this.words = BRIEF_WORDS[lang];
    this.format = new BriefFormat(lang, this.words.firstDay);
  }

  text(text: string, lang: Locale): BriefText {
    return { text, lang: lang === this.lang ? null : lang };
  }

  titled({ number, title, titleLang }: { number: number; title: string; titleLang: Locale }): BriefText {
    return this.text(cut(`${number}. ${title}`), titleLang);
  }

  percent(value: string | number | null): string {
    return value === null ? this.words.noRate : this.format.percent(value);
  }

  reason({ code, count, days, points, percent, on }: WarningReason): string {
    const { reason } = this.words;
    if (code === 'forecast_late') return reason.forecast_late(on === null ? null : this.format.date(on), days ?? 0);
    const figure =
      points !== null ? this.format.points(points) : percent !== null && Number(percent) > 0 ? this.format.percent(percent) : '';
    return reason[code](count ?? 0, days ?? 0, figure);
  }

  warning(warning: CommitmentWarning): BriefLine {
    return {
      title: this.titled(warning),
      figure: this.percent(warning.shown),
      said: warning.reasons.map((one) => this.reason(one)).join(' · '),
    };
  }

  difficulty(difficulty: OpenDifficulty): BriefLine {
    const { commitment, activity, code, description, lang, institution, days, owner } = difficulty;
    return {
      title: this.text(cut(`${commitment}.${activity} ${description}`), lang),
      figure: '',
      said: `${this.words.codes[code]} · ${this.words.difficulty(institution.name, days, owner)}`,
    };
  }

  change(change: CommitmentChange): BriefLine {
    const { before, after, newlyDeclared, newlyCompleted, newlyLate, difficultiesOpened, difficultiesResolved, amendments } = change;
    const { words } = this;
    const events = [
      newlyDeclared && words.firstDeclared,
      newlyCompleted && words.completed,
      newlyLate && words.late,
      difficultiesOpened > 0 && words.opened(difficultiesOpened),
      difficultiesResolved > 0 && words.resolved(difficultiesResolved),
      amendments > 0 && words.amended(amendments),
    ];
    return {
      title: this.titled(change),
      figure: before === null ? this.percent(after) : `${this.percent(before)} → ${this.percent(after)}`,
      said: events.filter((event) => event !== false).join(' · '),
    };
  }

  list<Item>(heading: string, items: readonly Item[], max: number, line: (item: Item) => BriefLine, nothing: string): BriefList {
    const left = items.length - max;
    return { heading, lines: items.slice(0, max).map(line), note: items.length === 0 ? nothing : left > 0 ? this.words.more(left) : null };
  }

  /** What only a committee can settle: difficulties in its hands first, then ends that passed or will not be met. */
  questions({ difficulties, warnings }: CommitteeView): string[] {
    const { words } = this;
    const blocked = difficulties
      .filter(({ escalated }) => escalated)
      .slice(0, 2)
      .map(({ code, commitment, activity, days, owner }) =>
        words.askDifficulty(words.codes[code], this.format.number(`${commitment}.${activity}`).replace(',', '.'), days, owner),
      );
    const ends = warnings.flatMap(({ number, reasons }) => {
      const overdue = reasons.find(({ code }) => code === 'overdue');
      if (overdue !== undefined) return [words.askOverdue(String(number), overdue.days ?? 0)];
      const late = reasons.find(({ code }) => code === 'forecast_late');
      return late === undefined ? [] : [words.askEnd(String(number), late.on === null ? null : this.format.date(late.on))];
    });
    return [...blocked, ...ends].slice(0, QUESTIONS_MAX);
  }
}

const hasNews = ({ change, newlyDeclared, newlyLate, difficultiesOpened, difficultiesResolved, amendments }: CommitmentChange): boolean =>
  Number(change ?? 0) !== 0 || newlyDeclared || newlyLate || difficultiesOpened + difficultiesResolved + amendments > 0;

/** The page of a meeting from the same answers as the screen. */
export const presentBrief = ({ view, progress, curve, lang, address }: BriefFacts): Brief => {
  const writer = new BriefWriter(lang);
  const { words, format } = writer;
  const { plan, meeting } = view;
  const { before, after, planned } = plan;
  const since = format.date(view.since);
  const shown = told(progress.plan).shown;
  const moved = before === null || after === null ? null : toDecimalString(subtract(exact(after), exact(before)), 2);
  const escalated = view.difficulties.filter((one) => one.escalated);
  const questions = writer.questions(view);
  const page = {
    lang,
    dir: directionOf(lang),
    asOf: view.asOf,
    title: words.title,
    plan: writer.text(plan.title, plan.titleLang),
    situation: words.situation(format.date(view.asOf)),
    since: { text: meeting === null ? words.sinceDay(since) : words.sinceMeeting(since, meeting.title), lang: null },
    figures: [
      { value: writer.percent(shown), label: words.figures.rate },
      { value: planned === null ? '–' : format.percent(planned), label: words.figures.planned },
      {
        value: moved === null ? '–' : format.signed(moved),
        label: before === null && after !== null ? words.undeclared(since) : `${words.figures.change} ${since}`,
      },
      { value: format.number(plan.completed), label: words.figures.completed },
      { value: format.number(view.warnings.filter(({ level }) => level === 'alert').length), label: words.figures.alerts },
      { value: format.number(view.difficulties.length), label: words.figures.difficulties },
    ],
    axes: {
      heading: words.axes,
      items: progress.axes.slice(0, AXES_MAX).map((axis) => {
        const said = told(axis);
        return {
          title: writer.text(cut(`${axis.number}. ${axis.title}`, 60), axis.titleLang),
          rate: said.rate === null ? null : Number(said.rate),
          planned: axis.planned === null ? null : Number(axis.planned),
          shown: said.shown === null ? '–' : format.percent(said.shown),
        };
      }),
    },
    curve: {
      ...curveOf(curve, words, format),
      said: forecastWords(curve.forecast, words, format),
      alt: words.curveAlt(writer.percent(after), writer.percent(planned), format.date(view.asOf)),
    },
    warnings: writer.list(words.warnings, view.warnings, WARNINGS_MAX, (one) => writer.warning(one), words.noWarnings),
    difficulties: writer.list(words.difficulties, escalated, DIFFICULTIES_MAX, (one) => writer.difficulty(one), words.noDifficulties),
    changes: writer.list(words.changes, view.changes.filter(hasNews), CHANGES_MAX, (one) => writer.change(one), words.noChanges),
    questions: { heading: words.questions, items: questions, note: questions.length === 0 ? words.noQuestions : null },
  };
  const hash = createHash('sha256').update(JSON.stringify(page)).digest('hex');
  return { ...page, footer: { said: words.page, url: address, fingerprint: words.fingerprint(hash.slice(0, 16)) } };
};
