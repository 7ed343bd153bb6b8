import type { ReportModel } from '@iltizam/shared/reports/contract';
import readWorkbook from 'read-excel-file/node';
import { sampleReport } from '../../../../../test/sample-report.js';
import { xmlFault } from '../../../../../test/xml.js';
import { partsOf } from '../fixed-zip.js';
import { renderFile } from '../files.js';

type Row = Record<string, unknown>;

const written = async (model: ReportModel): Promise<Buffer> => (await renderFile(model, 'xlsx')).bytes;

/** The rows of each sheet under the heads of its columns; the first sheet, which has none, by its labels. */
const sheetsOf = async (model: ReportModel): Promise<Map<string, Row[]>> => {
  const sheets = await readWorkbook(await written(model), { trim: false });
  return new Map(
    sheets.map(({ sheet, data: [head = [], ...rows] }) => [
      sheet,
      rows.map((row) => Object.fromEntries(head.map((name, index) => [String(name), row[index]]))),
    ]),
  );
};

const HOSTILE = `=1+1]]> </t> & 👩‍👩‍👧 \u200fعربي`;

describe('the report as a workbook', () => {
  let sheets: Map<string, Row[]>;
  beforeAll(async () => {
    sheets = await sheetsOf(sampleReport());
  }, 60_000);

  it('has one sheet for each kind of thing', () => {
    expect([...sheets].map(([name, rows]) => [name, rows.length])).toEqual([
      ['Rapport', 28],
      ['Axes', 1],
      ['Engagements', 1],
      ['Activités', 4],
      ['Actions réalisées', 6],
      ['Difficultés', 1],
      ['Pièces justificatives', 2],
      ['Indicateurs', 1],
      ['Amendements', 0],
      ['Textes', 3],
      ['Méthode', 6],
    ]);
  });

  it('says the figures of the model, as numbers', async () => {
    const { commitments, axes } = sampleReport();
    expect(sheets.get('Activités')?.map((row) => [row['N° de l’activité'], row['Poids'], row['Avancement (%)'], row['Points']])).toEqual(
      commitments.flatMap(({ activities }) =>
        activities.map(({ number, weight, percent, contribution }) => [
          number,
          ...[weight, percent, contribution].map((figure) => (figure === null ? null : Number(figure))),
        ]),
      ),
    );
    expect(sheets.get('Engagements')?.[0]).toMatchObject({
      'Taux exact (%)': 65.37,
      'Taux affiché (%)': 65,
      'Couverture (%)': 70,
      'Taux publié (%)': 65,
      'Écart (points)': 0.37,
      'Date du taux publié': 'juillet 2023',
    });
    expect(sheets.get('Axes')?.map((row) => row['Taux exact (%)'])).toEqual(axes.map(({ rate }) => Number(rate)));
    const [report] = await readWorkbook(await written(sampleReport()));
    expect(Object.fromEntries(report?.data ?? [])).toMatchObject({
      'Taux exact (%)': 65.37,
      Activités: 3,
      'Non rapporté': 1,
      'Commentaires publiés': 3,
    });
  });

  it('tells what is not known from zero, and the level in words', () => {
    expect(sheets.get('Activités')?.map((row) => row['Niveau'])).toEqual([
      'Complétée',
      'Progression significative',
      'Non rapporté',
      'Complétée',
    ]);
    expect(sheets.get('Indicateurs')?.[0]).toMatchObject({ Départ: null, Cible: 10, Valeur: 7, Relevé: 'juin 2023' });
  });

  it('writes days as dates and the rest as precisely as it is known', () => {
    const [first] = sheets.get('Activités') ?? [];
    expect(first).toMatchObject({ 'Déclaré au': new Date('2023-07-31T00:00:00Z'), Début: '2021', Fin: '2023' });
    expect(
      sheets
        .get('Actions réalisées')
        ?.slice(0, 2)
        .map((row) => [row['N°'], row['Date']]),
    ).toEqual([
      ['1', 'septembre 2022'],
      ['1.1', null],
    ]);
  });

  it('keeps hostile texts as texts', async () => {
    const hostile = await sheetsOf(sampleReport(HOSTILE));
    expect(hostile.get('Difficultés')?.[0]?.['Texte']).toBe(HOSTILE);
    const parts = await partsOf(await written(sampleReport(`${HOSTILE}\u0000\ud800`)));
    const faults = [...parts].map(([name, content]) => [name, xmlFault(content.toString())]);
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
    expect([...parts.values()].some((content) => content.includes('<f>'))).toBe(false);
  }, 60_000);

  it('goes from right to left in Arabic, under heads that stay in sight', async () => {
    const parts = await partsOf(await written({ ...sampleReport(), lang: 'ar', dir: 'rtl' }));
    const pages = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet')).map(([, content]) => content.toString());
    expect(pages).toHaveLength(11);
    for (const page of pages) expect(page).toContain('rightToLeft="1"');
    expect(pages.filter((page) => page.includes('state="frozen"'))).toHaveLength(8);
  }, 60_000);

  it('is the same file for the same model', async () => {
    expect((await written(sampleReport())).equals(await written(sampleReport()))).toBe(true);
  }, 60_000);
});
