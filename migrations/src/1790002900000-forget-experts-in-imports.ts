import type { MigrationInterface, QueryRunner } from 'typeorm';

type Expert = { name: string | null; title: string | null; agreed: boolean };
type Plan = { commitments: { number: number; activities: { number: number; sheet: { experts: Expert[] } | null }[] }[] };
type Change = { column: string };
type Reading = { rows: { changes: Change[] }[]; messages: { at: Change }[] };
type Import = { id: number; reading: Reading | null; wrote: { before?: Plan | null; slug?: string } | null };
type Stored = Expert & { key: string };

const NAMING = ['expert_name', 'expert_title'];

const STORED_SQL = `
select 'C' || c.number || '.A' || b.number as key, e.name, e.title, e.agreed
from sheet_expert e join activity b on b.id = e.activity_id join commitment c on c.id = b.commitment_id join plan p on p.id = c.plan_id
where p.slug = $1 order by e.activity_id, e.position`;

/** Names of experts live in the sheets of activities only: what was applied of a file that names them lets go of them. DOMAIN.md §11 */
export class ForgetExpertsInImports1790002900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`delete from import_file f using import i where i.id = f.import_id and i.state in ('applied', 'undone')
      and f.rows @? '$[*] ? (@.table == "sheet_experts")'`);
    const applied: { id: number }[] = await db.query(
      `select id from import where kind = 'plan' and state in ('applied', 'undone') order by id`,
    );
    for (const { id } of applied) await this.forget(db, id);
  }

  // What was forgotten does not come back.
  async down(): Promise<void> {}

  private async forget(db: QueryRunner, id: number): Promise<void> {
    const [row]: Import[] = await db.query(`select id, reading, wrote from import where id = $1`, [id]);
    if (!row) return;
    const { reading, wrote } = row;
    for (const { changes } of reading?.rows ?? [])
      for (const change of changes) if (NAMING.includes(change.column)) Object.assign(change, { before: null, after: null });
    for (const message of reading?.messages ?? []) if (NAMING.includes(message.at.column)) Object.assign(message, { found: null });
    const standing = wrote?.before ? await this.unnamed(db, wrote.slug ?? '', wrote.before) : null;
    await db.query(`update import set reading = $2, wrote = $3 where id = $1`, [
      id,
      reading && JSON.stringify(reading),
      wrote && JSON.stringify({ ...wrote, standing }),
    ]);
  }

  /** Takes the names off, and says where those who agreed to theirs stand in the sheets, by activity. */
  private async unnamed(db: QueryRunner, slug: string, plan: Plan): Promise<Record<string, (number | null)[]>> {
    const stored: Stored[] = await db.query(STORED_SQL, [slug]);
    const standing: Record<string, (number | null)[]> = {};
    for (const commitment of plan.commitments)
      for (const { number, sheet } of commitment.activities) {
        if (!sheet || sheet.experts.length === 0) continue;
        const key = `C${commitment.number}.A${number}`;
        const own = stored.filter((one) => one.key === key);
        standing[key] = sheet.experts.map(({ agreed, name, title }) => {
          const place = own.findIndex((one) => agreed && one.agreed && one.name === name && one.title === title);
          return place < 0 ? null : place;
        });
        for (const expert of sheet.experts) Object.assign(expert, { name: null, title: null });
      }
    return standing;
  }
}
