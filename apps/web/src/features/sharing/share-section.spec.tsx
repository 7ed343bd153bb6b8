import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderUi } from '../../testing/render-ui.js';
import { embedCode } from './embed-code.js';
import { PlaceMeta } from './place-meta.js';
import { ShareSection } from './share-section.js';

const place = { plan: 'essai', level: 'commitment', number: 1 } as const;

const code = (): string => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code à coller dans votre site' }).value;

test('gives the link, the picture and the code at the date of the page', async () => {
  await renderUi(<ShareSection place={place} title="Transparence" asOf="2023-07-31" />);
  expect(screen.getByRole('textbox', { name: 'Lien vers cette page' })).toHaveValue(
    'http://localhost/fr/plans/essai/commitments/1?asOf=2023-07-31',
  );
  expect(screen.getByRole('img')).toHaveAttribute('src', '/cards/fr/plans/essai/commitments/1.png?asOf=2023-07-31');
  expect(code()).toContain('src="http://localhost/fr/embed/plans/essai/commitments/1?asOf=2023-07-31"');
  expect(code()).toContain('title="Transparence" lang="fr"');
});

test('the colours chosen go into the code and the preview', async () => {
  await renderUi(<ShareSection place={place} title="Transparence" asOf={null} />);
  expect(code()).not.toContain('theme');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Couleurs du cadre' }), 'Sombres');
  expect(code()).toContain('/fr/embed/plans/essai/commitments/1?theme=dark"');
  expect(screen.getByRole('link', { name: /Voir le cadre/ })).toHaveAttribute('href', '/fr/embed/plans/essai/commitments/1?theme=dark');
});

test('copies the code and says so', async () => {
  const user = userEvent.setup();
  await renderUi(<ShareSection place={place} title="Transparence" asOf={null} />);
  await user.click(screen.getByRole('button', { name: 'Copier Code à coller dans votre site' }));
  expect(await screen.findByText('Copié.')).toBeInTheDocument();
});

test('a title cannot leave its attribute', () => {
  const embed = { place, language: 'fr', asOf: null, theme: 'auto', title: '"><script>alert(1)</script>' } as const;
  expect(embedCode('https://iltizam.example', embed)).not.toContain('<script>');
});

test('search engines and networks are told what the page is, where it is in each language, and its picture', async () => {
  await renderUi(<PlaceMeta place={place} title="Transparence" progress={{ shown: 65 }} on="2023-07-31" search="?asOf=2023-07-31" />);
  const content = (selector: string): string | null | undefined => document.querySelector(selector)?.getAttribute('content');
  expect(content('meta[property="og:title"]')).toBe('Transparence');
  expect(content('meta[name="description"]')).toContain('65\u202f% réalisés au 31 juillet 2023');
  expect(content('meta[property="og:url"]')).toBe('http://localhost/fr/plans/essai/commitments/1?asOf=2023-07-31');
  expect(content('meta[property="og:image"]')).toBe('http://localhost/cards/fr/plans/essai/commitments/1.png?asOf=2023-07-31');
  const alternates = [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"]')].map(({ hreflang, href }) => [hreflang, href]);
  const page = (lang: string): string => `http://localhost/${lang}/plans/essai/commitments/1`;
  expect(alternates).toEqual([...['fr', 'ar', 'en', 'zgh'].map((lang) => [lang, page(lang)]), ['x-default', page('fr')]]);
  expect(document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href).toBe(page('fr'));
});
