import { screen } from '@testing-library/react';
import { renderUi } from '../testing/render-ui.js';
import { LocalText } from './local-text.js';
import { OriginalsNotice } from './originals-notice.js';

test('a text in the language of the reader is left alone', async () => {
  await renderUi(<LocalText lang="ar">شفافية الميزانية</LocalText>, 'ar');
  expect(screen.getByText('شفافية الميزانية').closest('[lang]')).toBeNull();
});

test('another is marked with its language and direction, Arabic as such and not as Moroccan', async () => {
  await renderUi(<LocalText lang="ar">شفافية الميزانية</LocalText>, 'zgh');
  const text = screen.getByText('شفافية الميزانية');
  expect(text).toHaveAttribute('lang', 'ar');
  expect(text).toHaveAttribute('dir', 'rtl');
});

test('a long one says so beside itself, in the words of the reader', async () => {
  await renderUi(
    <LocalText lang="fr" note>
      Le budget est opaque.
    </LocalText>,
    'ar',
  );
  expect(screen.getByText('غير متوفر بالعربية، النص الأصلي: الفرنسية')).toBeVisible();
});

test('the notice knows every language but the reader’s', async () => {
  await renderUi(<OriginalsNotice />, 'en');
  const names = [...screen.getByText(/original language/).querySelectorAll('[data-language]')].map((name) => name.textContent);
  expect(names).toEqual([' · French', ' · Arabic', ' · Tamazight']);
});
