import { screen, within } from '@testing-library/react';
import { renderUi } from '../testing/render-ui.js';
import { Receipt } from './receipt.js';

const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

test('prints each term, their sum and the shown rate', async () => {
  await renderUi(
    <Receipt
      title="D’où viennent ces 65 % ?"
      rule="Poids × avancement"
      termName="Activité"
      terms={[
        { id: 1, label: 'Étude', weight: '65.00', percent: '100.00', contribution: '65.00' },
        { id: 2, label: 'Consultation', weight: '35.00', percent: null, contribution: '0.00' },
      ]}
      totalWeight="100.00"
      rate="65.00"
      shown={65}
    />,
  );
  const [, study, consultation, sum, total] = screen.getAllByRole('row') as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  expect(cells(study)).toEqual(['65', '×100\u202f%', '=65,00']);
  expect(cells(consultation)).toEqual(['35', '×Non déclarée', '=0,00']);
  expect(cells(sum)).toEqual(['100', '65,00']);
  expect(cells(total)).toEqual(['65\u202f%']);
});

test('without a rate it says so, and prints no 0', async () => {
  await renderUi(<Receipt title="Calcul" rule="" termName="Activité" terms={[]} totalWeight="0" rate={null} shown={null} />);
  expect(screen.getByText('pas de taux')).toBeInTheDocument();
});
