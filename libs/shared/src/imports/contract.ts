import type { IsoDateTime } from '../kernel/dates.js';
import type { ErrorCode, FieldError } from '../kernel/errors.js';
import type { Locale } from '../kernel/locale.js';

/** What a file is brought in as: a plan with all that belongs to it, the bodies, or people and their roles. */
export const IMPORT_KINDS = ['plan', 'institutions', 'people'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What an empty workbook or CSV file to fill in is for. GET /imports/templates/{kind}.xlsx */
export const TEMPLATE_KINDS = ['plan', 'commitments', 'activities', 'indicators', 'updates', 'institutions', 'people'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** A place in the file: the sheet (or the file of an archive), its row from 1 and its column as it is headed. */
export type ImportPlace = { sheet: string | null; row: number | null; column: string | null };

/** `error` stops the import, `warning` asks to look. */
export type ImportMessage = {
  code: string;
  severity: 'error' | 'warning';
  at: ImportPlace;
  /** what stands there, cut to 120 characters */
  found: string | null;
  /** in the reader's language: what is wrong and what would be right */
  text: string;
};

/** One row of the file and what it would do; those that empty a cell come first. `key` names the part: `C4`, `C4.A2`, `finances`. */
export const IMPORT_EFFECTS = ['create', 'change', 'same'] as const;
export type ImportEffect = (typeof IMPORT_EFFECTS)[number];
export type ImportRow = {
  sheet: string;
  row: number;
  key: string;
  effect: ImportEffect;
  /** one for each cell that changes, as people read them */
  changes: { column: string; before: string | null; after: string | null }[];
};

/** `applying` and `undoing`: asked for, and done in the background. */
export const IMPORT_STATES = ['reading', 'refused', 'ready', 'applying', 'applied', 'undoing', 'undone', 'abandoned'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Why what was asked last of an import was not done, in the reader's language; nothing of it was written. */
export type ImportRefusal = {
  act: 'application' | 'undo';
  code: ErrorCode;
  detail: string;
  /** beside which fields of the form it is told */
  errors: FieldError[];
  /** the form as it was sent; null for an undo */
  form: ApplyImport | null;
};

/** GET /studio/imports/{id} */
export type Import = {
  id: number;
  version: number;
  kind: ImportKind;
  state: ImportState;
  fileName: string;
  bytes: number;
  sha256: string;
  uploadedAt: IsoDateTime;
  uploadedBy: string | null;
  /** the plan that it makes or changes; null for bodies and people, and while nothing could be read */
  plan: {
    slug: string;
    title: string;
    titleLang: Locale;
    exists: boolean;
    /** what an apply writes */ as: 'new_plan' | 'edit' | 'amendment';
  } | null;
  /** rows that are created, changed and as they are; `erased` are cells that held something and hold nothing after */
  counts: { create: number; change: number; same: number; erased: number; errors: number; warnings: number };
  /** a page of them, errors and warnings in the order of the file */
  messages: ImportMessage[];
  messagesTotal: number;
  /** a page of the rows that do something; those that change nothing are only counted */
  rows: ImportRow[];
  rowsTotal: number;
  /** numbers of the public amendments of its plan that it made: the one it was applied by, then the one that took it back */
  amendments: number[];
  abilities: { apply: boolean; undo: boolean; abandon: boolean };
  /** why it cannot be undone any more: an error code */
  undoRefusal: string | null;
  /** null once something else was asked, and where nothing was refused in the background */
  refusal: ImportRefusal | null;
  appliedAt: IsoDateTime | null;
};
export type ImportSummary = Omit<Import, 'messages' | 'messagesTotal' | 'rows' | 'rowsTotal' | 'amendments'>;

/** As many messages as a page of them holds. */
export const MESSAGES_PAGE_SIZE = 50;

export const IMPORT_STEPS = ['reading', 'rehearsing', 'applying', 'undoing'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** GET /studio/imports/{id}/progress: what is under way, for those who wait for it. `step` is null while nothing is. */
export type ImportProgress = {
  id: number;
  version: number;
  state: ImportState;
  step: ImportStep | null;
  done: number;
  /** parts of the file, or pieces of what it changes; null while their number is not known */
  total: number | null;
};

/** GET /studio/imports: the latest first. */
export type ImportList = { items: ImportSummary[]; total: number; page: number; size: number };

/** POST /studio/imports/{id}/application (If-Match): answered 202 with the import in `applying`. For a plan in force the change is an amendment, which needs its reason and who approved it. */
export type ApplyImport = {
  reason: string | null;
  approver: string | null;
  effectiveOn: string | null;
  /** that the erased cells were seen and are meant: without it nothing is erased */
  erase: boolean;
};
