import { drawUi } from '../../testing/draw-ui.js';
import { BandShares } from './band-shares.js';
import { LinePlot } from './line-plot.js';
import { RateBars } from './rate-bars.js';

test('lines are drawn, and told apart by their stroke as well as by their colour', async () => {
  const page = await drawUi(
    <LinePlot
      from="2021-01-01"
      to="2021-12-31"
      low={0}
      high={100}
      ticks={[0, 100]}
      tickText={String}
      marker={{ on: '2021-07-01', label: 'le jour' }}
      series={[
        {
          key: 'reported',
          label: 'déclaré',
          line: 'solid',
          tone: 'reported',
          step: true,
          area: true,
          points: [
            { on: '2021-01-01', value: 0 },
            { on: '2021-07-01', value: 40 },
            { on: '2021-12-31', value: null },
          ],
        },
        {
          key: 'planned',
          label: 'prévu',
          line: 'dashed',
          tone: 'planned',
          points: [
            { on: '2021-01-01', value: 0 },
            { on: '2021-12-31', value: 100 },
          ],
        },
      ]}
    />,
    'ar',
  );
  expect(page.querySelector('[data-line=solid] .line')).toHaveAttribute('d', expect.stringMatching(/^M0,100L49\.\d+,100L49\.\d+,60$/));
  expect(page.querySelector('[data-line=dashed] .line')).toHaveAttribute('d', 'M0,100L100,0');
  expect(page).toHaveTextContent('déclaré');
  expect(page).toHaveTextContent('2021');
  expect(page.firstElementChild).toHaveAttribute('aria-hidden', 'true');
  expect(
    [...page.querySelectorAll('svg')]
      .filter(({ parentElement }) => parentElement?.closest('svg') === null)
      .every((svg) => svg.classList.contains('flip')),
  ).toBe(true);
});

test('a rate has its bar, its pin and its figure; an unreported one has none of them', async () => {
  const page = await drawUi(
    <RateBars
      rows={[
        { key: 1, label: 'un', rate: '64.50', shown: 65, band: 'significant', planned: '90.00' },
        { key: 2, label: 'deux', rate: null, shown: null, band: null },
      ]}
    />,
    'ar',
  );
  const [reported, unknown] = [...page.querySelectorAll('li')];
  expect(reported?.querySelector('.fill')).toHaveAttribute('width', '64.5%');
  expect(reported?.querySelector('.pin')?.closest('svg')).toHaveAttribute('x', '90.00%');
  expect(reported).toHaveTextContent('65%');
  expect(unknown?.querySelector('.fill, .pin')).toBeNull();
  expect(unknown).toHaveTextContent('لا نسبة');
});

test('bands have their pattern and their word; an empty one keeps its word', async () => {
  const counts = { total: 10, completed: 5, significant: 3, limited: 2, notStarted: 0, notReported: 0 };
  const page = await drawUi(<BandShares counts={counts} />, 'ar');
  expect(page.querySelectorAll('rect.fill')).toHaveLength(3);
  expect(page.querySelectorAll('pattern')).toHaveLength(2);
  expect(page.querySelectorAll('li')).toHaveLength(5);
  expect(page).toHaveTextContent('غير مصرح به');
});
