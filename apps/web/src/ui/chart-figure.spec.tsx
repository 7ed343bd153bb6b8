import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderUi } from '../testing/render-ui.js';
import { ChartFigure } from './chart-figure.js';

type Row = { place: string; rate: string | null };

const figure = (
  <ChartFigure<Row>
    id="places"
    title="Par lieu"
    sentence="Fès est en avance."
    source="déclarations"
    asOf="2023-07-31"
    columns={[
      { key: 'place', label: 'Lieu', rowHeader: true, value: ({ place }) => place },
      { key: 'rate', label: 'Taux', numeric: true, value: ({ rate }) => rate },
    ]}
    rows={[
      { place: 'Fès', rate: '82.50' },
      { place: 'Salé', rate: null },
    ]}
    rowKey={({ place }) => place}
    data={{ plan: 'essai', dataset: 'axes', query: { asOf: '2023-07-31' } }}
  >
    <svg />
  </ChartFigure>
);

test('a figure says its sentence, its source and its date, and gives its rows; nothing known is not 0', async () => {
  await renderUi(figure);
  const drawn = screen.getByRole('figure', { name: 'Par lieu' });
  expect(drawn).toHaveAttribute('id', 'places');
  expect(drawn).toHaveTextContent('Fès est en avance.');
  expect(drawn).toHaveTextContent('déclarations · 31 juillet 2023');
  const table = within(drawn).getByRole('table', { name: 'Par lieu', hidden: true });
  expect(within(table).getByRole('row', { name: 'Fès 82,50', hidden: true })).toBeInTheDocument();
  expect(within(table).getByRole('row', { name: 'Salé –', hidden: true })).toBeInTheDocument();
  expect(within(table).getByRole('rowheader', { name: 'Fès', hidden: true })).toHaveAttribute('scope', 'row');
});

test('its data, its image and its address are one step away', async () => {
  await renderUi(figure, 'ar');
  expect(screen.getByRole('link', { name: 'CSV Par lieu' })).toHaveAttribute(
    'href',
    '/api/v1/plans/essai/datasets/axes.csv?asOf=2023-07-31&lang=ar',
  );
  expect(screen.getByRole('link', { name: 'XLSX Par lieu' })).toHaveAttribute(
    'href',
    '/api/v1/plans/essai/datasets/axes.xlsx?asOf=2023-07-31&lang=ar',
  );
  expect(screen.getByRole('button', { name: 'PNG Par lieu' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'رابط Par lieu' })).toHaveAttribute('href', '#places');
});

test('the table is copied as a spreadsheet of the language reads it', async () => {
  const user = userEvent.setup();
  const written = jest.spyOn(navigator.clipboard, 'writeText');
  await renderUi(figure);
  await user.click(screen.getByText('Voir le tableau'));
  await user.click(screen.getByRole('button', { name: 'Copier le tableau' }));
  expect(written).toHaveBeenCalledWith('Lieu\tTaux\nFès\t82,50\nSalé\t');
  expect(await screen.findByText(/^Tableau copié\s: collez-le dans un tableur$/)).toBeInTheDocument();
});
