import type { AmendablePlan } from '@iltizam/shared/amendments/contract';
import type { DateComparison } from '@iltizam/shared/dashboards/contract';
import { type Dataset, type DatasetDictionary, type DatasetFile, DATASETS } from '@iltizam/shared/exports/contract';
import type { Curve, PlanProgress } from '@iltizam/shared/progress/contract';
import readWorkbook from 'read-excel-file/node';
import { parseCsv } from '../../../../test/parse-csv.js';
import { runningProduct } from '../../../../test/product.js';
import { ok } from '../../../../test/studio.js';
import { safeCell } from '../csv-cell.js';

const product = runningProduct({ template: 'demo' });

const PLAN = '/plans/ma-2021-2023';
const DAY = '2023-07-31';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

const address = (path: string): string => `${product.origin}/api/v1${path}`;
const json = async (path: string): Promise<DatasetFile> => (await product.api.visitor.get<DatasetFile>(path)).body;
const csv = async (path: string): Promise<string> => Buffer.from(await (await fetch(address(path))).arrayBuffer()).toString('utf8');
const workbook = async (path: string) => readWorkbook(Buffer.from(await (await fetch(address(path))).arrayBuffer()), { trim: false });

const query = (dataset: string): string => (dataset === 'comparison' ? `?from=2023-07-30&to=${DAY}&lang=fr` : `?asOf=${DAY}&lang=fr`);

let dictionary: Map<string, Dataset>;
beforeAll(async () => {
  // So that every dataset has a row; another title moves no rate.
  const staff = await product.as('staff');
  const { body: plan } = await staff.get<AmendablePlan>('/studio/plans/ma-2021-2023/terms');
  const activity = {
    id: plan.commitments[0]?.activities[0]?.id ?? 0,
    title: { fr: 'Titre amendé' },
    weight: null,
    dates: null,
    applicable: null,
  };
  await ok(
    staff.post(`${PLAN}/amendments`, { reason: { fr: 'Essai' }, approver: 'Comité', effectiveOn: '2022-01-01', activities: [activity] }),
  );
  const { body } = await product.api.visitor.get<DatasetDictionary>('/datasets?lang=en');
  dictionary = new Map(body.items.map((item) => [item.name, item]));
});

const describedAs: Record<string, RegExp> = {
  text: /^[\s\S]+$/,
  code: /^[a-z_]+$/,
  language: /^(fr|ar|en|zgh)$/,
  integer: /^-?\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  partial_date: /^\d{4}(-Q[1-4]|-\d\d(-\d\d)?)?$/,
  date_time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
};

describe.each(DATASETS)('dataset %s', (name) => {
  it('has the columns of the dictionary, with what it says of them, each row under its own key', async () => {
    const { rows } = await json(`${PLAN}/datasets/${name}.json${query(name)}`);
    const { columns, key } = dictionary.get(name) as Dataset;
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
      const faults = columns.filter(({ name: column, type, required, values }) => {
        const value = row[column];
        if (value === null || value === undefined) return required;
        return !describedAs[type]?.test(String(value)) || (values !== null && !values.includes(String(value)));
      });
      expect(faults).toEqual([]);
    }
    expect(new Set(rows.map((row) => JSON.stringify(key.map((column) => row[column])))).size).toBe(rows.length);
  });

  it('says the same in CSV', async () => {
    const response = await fetch(address(`${PLAN}/datasets/${name}.csv${query(name)}`));
    const bytes = Buffer.from(await response.arrayBuffer());
    const [header, ...records] = parseCsv(bytes.toString('utf8'));
    const { rows } = await json(`${PLAN}/datasets/${name}.json${query(name)}`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="ma-2021-2023-${name}-${DAY}.csv"`);
    expect(response.headers.get('link')).toContain(`<${LICENCE}>; rel="license"`);
    expect(response.headers.get('link')).toMatch(/csv-metadata\.json\?[^>]*>; rel="describedby"; type="application\/csvm\+json"/);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(header).toEqual(Object.keys(rows[0] ?? {}));
    expect(records).toEqual(rows.map((row) => Object.values(row).map((value) => (value === null ? '' : safeCell(String(value))))));
  });

  it('says the same in a workbook, with numbers and days as such', async () => {
    const sheets = await workbook(`${PLAN}/datasets/${name}.xlsx${query(name)}`);
    const { rows } = await json(`${PLAN}/datasets/${name}.json${query(name)}`);
    const { columns } = dictionary.get(name) as Dataset;
    const [header, ...records] = sheets[0]?.data ?? [];
    expect(header).toEqual(columns.map((column) => column.name));
    expect(records).toHaveLength(rows.length);
    const expected = rows.map((row) =>
      columns.map(({ name: column, type }) => {
        const value = row[column] ?? null;
        if (type === 'decimal' && value !== null) return Number(value);
        return type.endsWith('date') && /^\d{4}-\d\d-\d\d$/.test(String(value)) ? new Date(`${value}T00:00:00Z`) : value;
      }),
    );
    expect(records).toEqual(expected);
    const about = (sheets[1]?.data ?? []).flat();
    expect(about).toContainEqual(expect.stringContaining('calibr'));
    expect(about).toEqual(expect.arrayContaining([DAY, `CC BY 4.0, ${LICENCE}`, ...columns.map((column) => column.name)]));
  });

  it('describes its CSV in the vocabulary of CSV on the Web', async () => {
    const answer = await product.api.visitor.get<Record<string, never>>(`${PLAN}/datasets/${name}.csv-metadata.json${query(name)}`);
    const metadata = answer.body as unknown as { url: string; tableSchema: { columns: { name: string }[]; primaryKey: string[] } };
    expect(answer.headers.get('content-type')).toBe('application/csvm+json; charset=utf-8');
    const [header] = parseCsv(await (await fetch(metadata.url)).text());
    expect(metadata.tableSchema.columns.map((column) => column.name)).toEqual(header);
    expect(header).toEqual(expect.arrayContaining(metadata.tableSchema.primaryKey));
    expect(Object.keys(metadata).filter((property) => !/^(@context|@type|url|dialect|tableSchema|dc:\w+)$/.test(property))).toEqual([]);
  });
});

describe('the figures', () => {
  it('are those of the dashboard', async () => {
    const { body } = await product.api.visitor.get<PlanProgress>(`${PLAN}/progress?asOf=${DAY}&lang=fr`);
    const [plan] = (await json(`${PLAN}/datasets/plan.json?asOf=${DAY}`)).rows;
    expect(plan).toMatchObject({ rate: '82.18', rate_shown: 82, coverage: body.plan.coverage, delay: body.plan.delay?.delay });
    const axes = (await json(`${PLAN}/datasets/axes.json?asOf=${DAY}`)).rows;
    expect(axes.map(({ rate, planned }) => [rate, planned])).toEqual(body.axes.map(({ rate, planned }) => [rate, planned]));
    const commitments = (await json(`${PLAN}/datasets/commitments.json?asOf=${DAY}`)).rows;
    expect(commitments.map((row) => [row['rate'], row['delay_points'], row['published_rate'], row['activities_total']])).toEqual(
      body.commitments.map(({ rate, delay, publishedRate, activities }) => [
        rate,
        delay?.points,
        publishedRate?.rate ?? null,
        activities.total,
      ]),
    );
    const { body: curve } = await product.api.visitor.get<Curve>(`${PLAN}/curve?asOf=${DAY}`);
    const points = (await json(`${PLAN}/datasets/curve.json?asOf=${DAY}`)).rows;
    expect(points.map(({ day, planned, reported }) => ({ on: day, planned, reported }))).toEqual(curve.points);
    const status = (await json(`${PLAN}/datasets/status.json?asOf=${DAY}`)).rows;
    expect(status.map(({ activities }) => activities)).toEqual(
      (['notReported', 'notStarted', 'limited', 'significant', 'completed'] as const).map((band) => body.plan.activities[band]),
    );
  });

  it('compare two days as the comparison does', async () => {
    const days = `from=2023-07-30&to=${DAY}`;
    const { body } = await product.api.visitor.get<DateComparison>(`${PLAN}/comparison?${days}`);
    const { rows, asOf, from } = await json(`${PLAN}/datasets/comparison.json?${days}`);
    expect([from, asOf]).toEqual(['2023-07-30', DAY]);
    expect(rows.map(({ level, rate_from, rate_to, difference }) => [level, rate_from, rate_to, difference])).toEqual([
      ['plan', body.plan.from.rate, body.plan.to.rate, body.plan.difference],
      ...body.axes.map((axis) => ['axis', axis.from.rate, axis.to.rate, axis.difference]),
      ...body.commitments.map((commitment) => ['commitment', commitment.from.rate, commitment.to.rate, commitment.difference]),
    ]);
  });

  it('answer the same again from their source, and 304 when nothing changed', async () => {
    const { body, headers } = await product.api.visitor.get<DatasetFile>(`${PLAN}/datasets/axes.json`);
    expect(await (await fetch(body.source)).json()).toEqual(body);
    const again = await product.api.visitor.get(`${PLAN}/datasets/axes.json`, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });
});

describe('filters', () => {
  it('keep an axis and a responsible body', async () => {
    const all = (await json(`${PLAN}/datasets/commitments.json?asOf=${DAY}`)).rows;
    const key = all[0]?.['institution_key'];
    const ofAxis = (await json(`${PLAN}/datasets/commitments.json?asOf=${DAY}&axis=2`)).rows;
    const ofBody = (await json(`${PLAN}/datasets/commitments.json?asOf=${DAY}&institution=${key}`)).rows;
    expect(ofAxis).toEqual(all.filter((row) => row['axis_number'] === 2));
    expect(ofBody).toEqual(all.filter((row) => row['institution_key'] === key));
    for (const name of ['activities', 'indicators', 'updates', 'reporting'])
      expect((await json(`${PLAN}/datasets/${name}.json?asOf=${DAY}&axis=2`)).rows.every((row) => row['axis_number'] === 2)).toBe(true);
    expect((await json(`${PLAN}/datasets/institutions.json?asOf=${DAY}&institution=${key}`)).rows).toHaveLength(1);
    expect((await json(`${PLAN}/datasets/axes.json?axis=3`)).rows.map((row) => row['axis_number'])).toEqual([3]);
    expect((await json(`${PLAN}/datasets/comparison.json?axis=3`)).rows.every((row) => row['axis_number'] === 3)).toBe(true);
    const counted = (await json(`${PLAN}/datasets/status.json?asOf=${DAY}&axis=2`)).rows.map((row) => Number(row['activities']));
    const { rows } = await json(`${PLAN}/datasets/activities.json?asOf=${DAY}&axis=2`);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  });

  it('are refused when the dataset does not have them, or when they name nothing', async () => {
    const { visitor } = product.api;
    for (const wrong of [
      'curve.csv?axis=1',
      'plan.json?institution=x',
      'axes.csv?from=2023-01-01',
      'comparison.csv?asOf=2023-01-01',
      'comparison.csv?from=2023-07-31&to=2023-07-30',
      'axes.csv?nothing=1',
    ])
      expect(await visitor.get(`${PLAN}/datasets/${wrong}`)).toBeProblem(422, 'request.invalid');
    const axis = await visitor.get<{ errors: object[] }>(`${PLAN}/datasets/axes.csv?axis=9&lang=en`);
    expect(axis).toBeProblem(422, 'request.invalid');
    expect(axis.body.errors).toEqual([{ pointer: '/axis', code: 'isIn', detail: expect.stringContaining('1, 2, 3, 4, 5') }]);
    expect(await visitor.get(`${PLAN}/datasets/commitments.xlsx?institution=none`)).toBeProblem(422, 'request.invalid');
    expect(await visitor.get(`${PLAN}/datasets/axes.csv?asOf=2023-02-30`)).toBeProblem(422, 'request.invalid');
  });

  it('are the only way: what does not exist is not found', async () => {
    for (const wrong of [
      `${PLAN}/datasets/none.csv`,
      `${PLAN}/datasets/axes.pdf`,
      '/plans/none/datasets/axes.csv',
      '/plans/none/datasets/axes.xlsx',
    ])
      expect(await product.api.visitor.get(wrong)).toBeProblem(404, 'resource.not_found');
    const draft = await product.given.plan({ slug: 'draft-plan', state: 'draft' });
    expect(await product.api.visitor.get(`/plans/${draft.slug}/datasets/plan.json`)).toBeProblem(404, 'resource.not_found');
  });
});

describe('texts', () => {
  it('never become formulas, and keep quotes, line breaks and other languages', async () => {
    const plan = await product.given.plan({ slug: 'hostile' });
    const commitment = await product.given.commitment({ plan, number: 1, title: { fr: '"Un", deux\ntrois', ar: 'الالتزام' } });
    await product.given.activity({ commitment, number: 1, title: { fr: "=cmd|' /C calc'!A0" } });
    const [header = [], record = []] = parseCsv(await csv('/plans/hostile/datasets/activities.csv?lang=fr'));
    const cell = (column: string): string | undefined => record[header.indexOf(column)];
    expect(cell('activity_title')).toBe(`'=cmd|' /C calc'!A0`);
    expect(cell('commitment_title')).toBe('"Un", deux\ntrois');
    const arabic = await workbook('/plans/hostile/datasets/activities.xlsx?lang=ar');
    const row = arabic[0]?.data[1] ?? [];
    expect(arabic.map(({ sheet }) => sheet)).toEqual(['الأنشطة', 'حول الملف']);
    expect(row[header.indexOf('commitment_title')]).toBe('الالتزام');
    expect(row[header.indexOf('commitment_title_lang')]).toBe('ar');
    expect(row[header.indexOf('activity_title')]).toBe(`=cmd|' /C calc'!A0`);
    expect(row[header.indexOf('activity_title_lang')]).toBe('fr');
  });

  it('leave out the mark when asked', async () => {
    expect((await csv(`${PLAN}/datasets/axes.csv?bom=0`)).startsWith('plan,')).toBe(true);
    expect(await product.api.visitor.get(`${PLAN}/datasets/axes.csv?bom=2`)).toBeProblem(422, 'request.invalid');
  });

  it.each(['fr', 'ar', 'en', 'zgh'])('describe every column in %s, and sheets have names that spreadsheets take', async (lang) => {
    const { body } = await product.api.visitor.get<DatasetDictionary>(`/datasets?lang=${lang}`);
    expect(body.items.map(({ name }) => name)).toEqual([...DATASETS]);
    for (const { title, description, columns } of body.items) {
      expect(title).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      expect([description, ...columns.map((column) => column.description)].every(Boolean)).toBe(true);
    }
  });
});
