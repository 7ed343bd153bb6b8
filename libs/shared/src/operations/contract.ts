import type { IsoDateTime } from '../kernel/dates.js';

/** How one sort of background job stands. */
export type JobFigures = {
  name: string;
  /** ready, and not yet begun */
  waiting: number;
  /** for a later time: the night, or another try */
  later: number;
  active: number;
  /** given up, and waiting for somebody to look */
  failed: number;
  lastDoneAt: IsoDateTime | null;
};

/** A job that was given up after its last try; `error` as the product said it, in English. */
export type FailedJob = { id: string; name: string; createdAt: IsoDateTime; error: string };

/** Somebody whose address the mail server refused for good. */
export type RefusedAddress = { accountId: number; name: string; email: string; since: IsoDateTime };

export type Operations = {
  /** whether this process does background jobs */
  jobs: 'on' | 'held' | 'off';
  /** whether a mail server carries the mails, or the folder keeps them */
  mail: 'smtp' | 'folder';
  /** null for whoever does not administer everything */
  details: OperationsDetails | null;
  /** whether the caller may do the round of the day now */
  abilities: { runRound: boolean };
};
export type OperationsDetails = { figures: JobFigures[]; failed: FailedJob[]; refused: RefusedAddress[] };

/** A mail of the folder. */
export type KeptMailRef = { name: string; at: IsoDateTime; to: string; subject: string; language: string };
export type KeptMails = { items: KeptMailRef[] };
export type KeptMailDetail = KeptMailRef & { text: string; html: string };
