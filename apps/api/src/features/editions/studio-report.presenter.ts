import type { StudioReport } from '@iltizam/shared/editions/contract';
import { frozenEdition, mayDiscard, mayEdit, mayFreeze, stateOf } from '@iltizam/shared/editions/lifecycle';

/** A report as stored: its state and what may be done with it follow from its editions. */
export type StoredReport = Omit<StudioReport, 'state' | 'abilities'>;

/** What staff may do next; who may is asked before a report is read. */
export const presentReport = (report: StoredReport): StudioReport => {
  const waiting = frozenEdition(report);
  const ready = waiting?.files.every(({ state }) => state === 'ready') ?? false;
  return {
    ...report,
    state: stateOf(report),
    abilities: {
      edit: mayEdit(report).ok,
      freeze: mayFreeze(report).ok,
      publishDraft: ready && waiting?.kind === 'draft',
      publishFinal: ready && waiting?.kind === 'final',
      discard: mayDiscard(report).ok,
    },
  };
};
