import { readTables } from './read-tables.js';

const file = { name: 'axes.csv', content: Buffer.from('plan,axis_number,title_fr\nessai,1,Axe\n') };

describe('a file read in a process of its own', () => {
  it('gives its rows', async () => {
    expect(await readTables(file, 'plan')).toEqual({
      rows: [{ table: 'axes', sheet: 'axes', row: 2, cells: { plan: 'essai', axis_number: 1, title_fr: 'Axe' } }],
      messages: [],
    });
  });

  it('is told to be too heavy when it takes too long', async () => {
    expect(await readTables(file, 'plan', { seconds: 0 })).toMatchObject({ rows: [], messages: [{ code: 'tooHeavy' }] });
  });
});
