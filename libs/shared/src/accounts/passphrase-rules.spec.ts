import { passphraseFault } from './passphrase-rules.js';

const who = { name: 'Amina Essai', email: 'a.benali@test.example' };

describe('a pass phrase', () => {
  test.each(['cumin41-aube77-rivage20', 'un chat gris dort au soleil', 'القمر فوق الأطلس الليلة', 'ⴰⵢⵢⵓⵔ ⵏⵏⵉⴳ ⵏ ⵡⴰⵟⵍⴰⵙ', 'x7!kQ9#vT2$w'])(
    '%s is kept',
    (text) => {
      expect(passphraseFault(text, who)).toBeNull();
    },
  );

  test('has 12 to 256 characters, however they are encoded', () => {
    expect(passphraseFault('chat gris 1', who)).toBe('passphrase.length');
    expect(passphraseFault('🌙🐈🍋🌊🔥🎈🌵🍇🎲⛵🪁', who)).toBe('passphrase.length');
    expect(passphraseFault('chat gris dort '.repeat(18), who)).toBe('passphrase.length');
  });

  test.each(['amina aime la mer', 'la mer et ESSAI encore', 'A.Benali est mon adresse', 'a benali prend le train'])(
    '%s holds the name or the address',
    (text) => {
      expect(passphraseFault(text, who)).toBe('passphrase.personal');
    },
  );

  test.each([
    'password1234',
    'Mot de passe 2026!',
    'azertyuiop123',
    '123456789012',
    'abcdefghijklmnop',
    'aaaaaaaaaaaaaaaa',
    'abcabcabcabcabc',
    'correct horse battery staple',
    '2026 motdepasse motdepasse',
    '98765432109876',
  ])('%s is tried first by everybody', (text) => {
    expect(passphraseFault(text, who)).toBe('passphrase.common');
  });
});
