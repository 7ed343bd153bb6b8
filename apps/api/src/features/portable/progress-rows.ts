import { firstDayOf, type PartialDate, precisionOf } from '@iltizam/shared/kernel/dates';
import { continuedBy } from '@iltizam/shared/portable/continuation';
import type { PortableActivity, PortableUpdate } from '@iltizam/shared/portable/contract';
import type { Row, TableRows } from '../../platform/database/new-rows.js';
import type { ReservedIds } from './reserved-ids.js';

export type ProgressPlace = { activityId: number; institutions: ReadonlyMap<string, number>; documents: ReadonlyMap<string, number> };

type Rows = { updates: Row[]; actions: Row[]; difficulties: Row[]; evidence: Row[] };

/** The facts of activities as rows, in the order in which they were told: of two of one day the later one holds. */
export class ProgressRows {
  private readonly rows: Rows = { updates: [], actions: [], difficulties: [], evidence: [] };

  constructor(private readonly ids: ReservedIds) {}

  get tables(): TableRows {
    const { updates, actions, difficulties, evidence } = this.rows;
    return [
      ['progress_update', updates],
      ['achieved_action', actions],
      ['difficulty', difficulties],
      ['evidence', evidence],
    ];
  }

  add({ updates }: PortableActivity, place: ProgressPlace): void {
    const told = updates.toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : Number(a.recordedAt > b.recordedAt)));
    const continued = continuedBy(told);
    const difficultyIds = told.map(({ difficulties }) => difficulties.map(() => this.ids.next('difficulty')));
    told.forEach((update, at) => {
      const id = this.addUpdate(update, place);
      update.difficulties.forEach(({ code, severity, description, openedOn, owner }, index) => {
        const before = continued[at]?.[index] ?? null;
        this.rows.difficulties.push({
          id: difficultyIds[at]?.[index],
          update_id: id,
          activity_id: place.activityId,
          code,
          severity,
          description,
          opened_on: openedOn,
          owner,
          continues_id: before && difficultyIds[before.update]?.[before.difficulty],
        });
      });
    });
  }

  private addUpdate(update: PortableUpdate, { activityId, institutions, documents }: ProgressPlace): number {
    const id = this.ids.next('progress_update');
    const { percent, effectiveOn, recordedAt, language, note } = update;
    this.rows.updates.push({
      id,
      activity_id: activityId,
      institution_id: institutions.get(update.institution),
      percent,
      effective_on: effectiveOn,
      recorded_at: recordedAt,
      language,
      note,
    });
    this.addActions(id, update);
    update.evidence.forEach(({ title, url, sha256 }, position) =>
      this.rows.evidence.push({ update_id: id, position, title, url, document_id: sha256 === null ? null : documents.get(sha256) }),
    );
    return id;
  }

  /** Lines are numbered as they are read: an action, then the lines below it. */
  private addActions(updateId: number, { actions }: PortableUpdate): void {
    let position = 0;
    const add = (line: { text: string; doneOn: PartialDate | null }, parent: number | null): number => {
      this.rows.actions.push({ update_id: updateId, position, parent_position: parent, text: line.text, ...doneOf(line.doneOn) });
      return position++;
    };
    for (const action of actions) {
      const parent = add(action, null);
      for (const line of action.actions) add(line, parent);
    }
  }
}

const doneOf = (doneOn: PartialDate | null): Row => ({
  done_on: doneOn && firstDayOf(doneOn),
  done_precision: doneOn && precisionOf(doneOn),
});
