import { setTimeout as sleep } from 'node:timers/promises';
import type { ApplyImport, Import, ImportKind, ImportState } from '@iltizam/shared/imports/contract';
import type { Cells } from '@iltizam/shared/imports/difference';
import type { PortablePlan } from '@iltizam/shared/portable/contract';
import type { TableName } from '@iltizam/shared/portable/tables';
import writeWorkbook, { type Cell, type Sheet } from 'write-excel-file/node';
import type { Answer, Caller } from './api-client.js';
import { IF } from './studio.js';
import { fileForm } from './upload.js';

export type Tables = { readonly [N in TableName]?: readonly Cells[] };

export const NO_AMENDMENT: ApplyImport = { reason: null, approver: null, effectiveOn: null, erase: false };

/** The columns that a row of a table has, in the order in which they come first. */
const columnsOf = (rows: readonly Cells[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

const cellOf = (cell: Cells[string]): Cell => {
  if (cell === null || cell === undefined || cell === '') return null;
  return typeof cell === 'string' ? { value: cell, type: String } : { value: cell };
};

/** A workbook with a sheet for each table, under the names of the tables and of their columns. */
export const workbookOf = (tables: Tables): Promise<Buffer> =>
  writeWorkbook(
    Object.entries(tables)
      .filter(([, rows]) => rows.length > 0)
      .map(([sheet, rows]): Sheet<Buffer> => {
        const columns = columnsOf(rows);
        return {
          sheet,
          data: [columns.map((value) => ({ value, type: String })), ...rows.map((row) => columns.map((column) => cellOf(row[column])))],
        };
      }),
  ).toBuffer();

const BACKGROUND: ReadonlySet<ImportState> = new Set(['reading', 'applying', 'undoing']);

/** What staff do with files over HTTP. */
// oxlint-disable-next-line typescript/explicit-function-return-type -- the functions inside say their own
export const importsOf = () => {
  const planOf = async (caller: Caller, slug: string): Promise<PortablePlan> =>
    (await caller.get<PortablePlan>(`/studio/plans/${slug}/plan.json`)).body;

  const sendFile = (caller: Caller, kind: ImportKind, name: string, content: Buffer): Promise<Answer<Import>> => {
    const { body, type } = fileForm(name, content);
    return caller.send<Import>('POST', `/studio/imports?kind=${kind}`, body, { headers: { 'content-type': type } });
  };

  const send = async (caller: Caller, kind: ImportKind, tables: Tables): Promise<Answer<Import>> =>
    sendFile(caller, kind, 'tables.xlsx', await workbookOf(tables));

  const settled = async (caller: Caller, id: number): Promise<Import> => {
    for (let tries = 0; tries < 400; tries += 1) {
      const { body } = await caller.get<Import>(`/studio/imports/${id}`);
      if (!BACKGROUND.has(body.state)) return body;
      await sleep(50);
    }
    throw new Error('the import is still under way');
  };

  /** A file brought in and read. */
  const bring = async (caller: Caller, kind: ImportKind, tables: Tables): Promise<Import> => {
    const { status, body } = await send(caller, kind, tables);
    expect(status).toBe(201);
    return settled(caller, body.id);
  };

  /** The answer to what was asked; once it was taken up, with the import as it is afterwards. */
  const done = async (caller: Caller, answer: Answer<Import>): Promise<Answer<Import>> =>
    answer.status === 202 ? { ...answer, body: await settled(caller, answer.body.id) } : answer;

  const apply = async (caller: Caller, { id, version }: Import, form: ApplyImport = NO_AMENDMENT): Promise<Answer<Import>> =>
    done(caller, await caller.post<Import>(`/studio/imports/${id}/application`, form, IF(version)));

  const undo = async (caller: Caller, id: number): Promise<Answer<Import>> => {
    const { body } = await caller.get<Import>(`/studio/imports/${id}`);
    return done(caller, await caller.post<Import>(`/studio/imports/${id}/undo`, {}, IF(body.version)));
  };

  return { planOf, sendFile, settled, bring, apply, undo };
};

export const first = <Row>(rows: readonly Row[] | undefined): Row => {
  const [row] = rows ?? [];
  if (!row) throw new Error('a row was expected');
  return row;
};
