import { createHash } from 'node:crypto';
import { canonicalJson } from '@iltizam/shared/reports/canonical-json';
import type { ReportModel } from '@iltizam/shared/reports/contract';
import { sampleReport } from '../../../../test/sample-report.js';
import { renderFile } from './files.js';

describe('a report as a file', () => {
  it('is the model itself in JSON, whose hash anybody can compute again', async () => {
    const { bytes, mediaType, extension } = await renderFile(sampleReport(), 'json');
    expect({ mediaType, extension }).toEqual({ mediaType: 'application/json', extension: 'json' });
    const model = JSON.parse(bytes.toString()) as ReportModel;
    expect(model).toEqual(sampleReport());
    expect(createHash('sha256').update(canonicalJson(model)).digest('hex')).toBe(model.hash);
  });

  it('does not depend on the order in which the model was written', async () => {
    const backwards = Object.fromEntries(Object.entries(sampleReport()).reverse()) as ReportModel;
    expect((await renderFile(backwards, 'json')).bytes).toEqual((await renderFile(sampleReport(), 'json')).bytes);
  });

  it('tells what a PDF could not print', async () => {
    const { bytes, replaced } = await renderFile(sampleReport('Bravo 👍'), 'pdf');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(replaced).toEqual(['👍']);
  }, 60_000);
});
