import { parse } from 'csv-parse/sync';
import { sampleReport } from '../../../../test/sample-report.js';
import { reportCsv } from './csv.js';

const rowsOf = (csv: string): Record<string, string>[] => parse<Record<string, string>>(csv, { bom: true, columns: true });

describe('the report as a table of text', () => {
  it('says the figures of the model, exactly as it writes them', () => {
    const { hash, commitments } = sampleReport();
    const rows = rowsOf(reportCsv(sampleReport()));
    expect(rows.map(({ weight, percent, contribution }) => [weight, percent, contribution])).toEqual(
      commitments.flatMap(({ activities }) =>
        activities.map(({ weight, percent, contribution }) => [weight ?? '', percent ?? '', contribution ?? '']),
      ),
    );
    expect(rows[0]).toMatchObject({
      report_sha256: hash,
      plan_rate: '65.37',
      commitment_rate_shown: '65',
      commitment_published_rate: '65.00',
    });
  });

  it('has a line for a commitment without activities', () => {
    const { commitments, ...model } = sampleReport();
    const rows = rowsOf(reportCsv({ ...model, commitments: commitments.map((one) => ({ ...one, activities: [] })) }));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ commitment_rate: '65.37', activity_number: '', supplementary: '' });
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['"a";b\r\nc', '"a";b\r\nc'],
    ['👩‍👩‍👧 \u200fعربي', '👩‍👩‍👧 \u200fعربي'],
  ])('reads %j back as %j', (text, read) => {
    expect(rowsOf(reportCsv(sampleReport(text)))[1]?.['activity_title']).toBe(read);
  });
});
