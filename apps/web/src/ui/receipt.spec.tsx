import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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
        { number: 1, name: 'Étude', label: 'Étude', weight: '65.00', percent: '100.00', contribution: '65.00' },
        { number: 2, name: 'Consultation', label: 'Consultation', weight: '35.00', percent: null, contribution: '0.00' },
      ]}
      totalWeight="100.00"
      rate="65.00"
      shown={65}
      silenceCounts
      workbook="/essai.xlsx"
    />,
  );
  const [, study, consultation, sum, total] = screen.getAllByRole('row') as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  expect(cells(study)).toEqual(['65', '×100\u202f% ÷ 100', '=65,00']);
  expect(cells(consultation)).toEqual(['35', '×Non déclarée', '=0,00']);
  expect(cells(sum)).toEqual(['100', '65,00']);
  expect(cells(total)).toEqual(['65\u202f%']);
});

test('without a rate it says so, and prints no 0', async () => {
  await renderUi(
    <Receipt
      title="Calcul"
      rule=""
      termName="Activité"
      terms={[]}
      totalWeight="0"
      rate={null}
      shown={null}
      silenceCounts
      workbook="/essai.xlsx"
    />,
  );
  expect(screen.getByText('pas de taux')).toBeInTheDocument();
});

describe('to a spreadsheet', () => {
  const receipt = (
    <Receipt
      title="D’où viennent ces 65 % ?"
      rule="Poids × avancement"
      termName="Activité"
      terms={[
        { number: 1, name: 'Étude', label: 'Étude', weight: '65.00', percent: '100.00', contribution: '65.00' },
        { number: 2, name: 'Consultation', label: 'Consultation', weight: '35.00', percent: null, contribution: '0.00' },
      ]}
      totalWeight="100.00"
      rate="65.00"
      shown={65}
      silenceCounts
      workbook="/essai.xlsx"
    />
  );
  const lines = [
    'N°\tPoids\tAvancement\tActivité',
    '1\t65\t100\tÉtude',
    '2\t35\t\tConsultation',
    'Taux\t\t=(B2*C2+B3*C3)/(B2+B3)\tAffiché ici\u00a0: 65,00',
  ];

  test('copies the terms with the formula, and says so', async () => {
    const user = userEvent.setup();
    const copied = jest.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await renderUi(receipt);
    await user.click(screen.getByRole('button', { name: 'Copier pour un tableur' }));
    expect(copied).toHaveBeenCalledWith(lines.join('\n'));
    expect(screen.getByRole('status')).toHaveTextContent(/^Copié\. Collez dans la première cellule/);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  test('shows them when the browser refuses to copy', async () => {
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await renderUi(receipt);
    await user.click(screen.getByRole('button', { name: 'Copier pour un tableur' }));
    expect(await screen.findByRole('textbox', { name: 'Copier pour un tableur' })).toHaveValue(lines.join('\n'));
  });

  test('leaves the same facts as a workbook to those without JavaScript', async () => {
    await renderUi(receipt);
    expect(screen.getByRole('link', { name: 'Données (XLSX) D’où viennent ces 65 % ?' })).toHaveAttribute('href', '/essai.xlsx');
  });
});
