import { PASSPHRASE_MAX, PASSPHRASE_MIN } from './contract.js';

const PASSPHRASE_FAULTS = ['passphrase.length', 'passphrase.personal', 'passphrase.common'] as const;
export type PassphraseFault = (typeof PASSPHRASE_FAULTS)[number];

/** What people type first, in the languages of our readers, without spaces, marks or the digits around. */
const COMMON: ReadonlySet<string> = new Set(
  `abc abcd abcdef abcdefgh abcdefghijkl admin administrateur administrator aimeraimer allahouakbar alhamdoulillah amour arsenal azerty azertyuiop
   azertyuiopqs baseball bienvenue bismillah bonjour bonjourtoutlemonde casablanca changeme changemoi chelsea chouchou correcthorsebatterystaple
   default doudou dragon engagement engagements ewqdsacxz football gouvernementouvert hello helloworld iloveyou iltizam incorrect inshallah internet
   invitation jetaime jetaimemonamour justinbieber lepassword letmein letmeinplease liverpool loulou maman maroc maroccasablanca marseille master
   mohamed mohammed monamour monkey morocco motdepasse motdepassesecret mypassword ouvretoi opensesame password passwordpassword passphrase
   phrasedepasse princess princesse qazwsx qazwsxedc qazwsxedcrfv qwerty qwertyqwerty qwertyuiop qwertyuiopas qwertz qwertzuiop rabat raja
   realmadrid royaumedumaroc secret sesameouvretoi shadow soleil starwars sunshine superman taratata test testtest thisismypassword trustno
   unephrasedepasse wac welcome whatever wxcvbn zaqxsw`.split(/\s+/),
);

const squeezed = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** `abcabcabc` is `abc` over and over. */
const unitOf = (text: string): string => {
  const period = (text + text).indexOf(text, 1);
  return text.slice(0, period);
};

/** Neighbours on the number line or in the alphabet, forward or backward. */
const isRun = (text: string): boolean => {
  const steps = new Set(Array.from(text.slice(1), (sign, index) => sign.charCodeAt(0) - text.charCodeAt(index)));
  return steps.size === 1 && (steps.has(1) || steps.has(-1));
};

const isCommon = (passphrase: string): boolean => {
  const text = squeezed(passphrase);
  if (new Set(text).size < 5 || unitOf(text).length < 7 || isRun(text)) return true;
  const words = text.replace(/^\d+|\d+$/g, '');
  return words.length < 4 || COMMON.has(words) || COMMON.has(unitOf(words));
};

const PERSONAL_MIN = 4;

/** The parts of a name or an address that are long enough to be told from chance. */
const personalParts = (name: string, email: string): string[] =>
  [email, email.split('@')[0] ?? '', name, ...name.split(/\s+/)].map(squeezed).filter((part) => part.length >= PERSONAL_MIN);

/**
 * Why a pass phrase is refused, or null: 12 to 256 characters, without the person's name or address, and not one of those that are tried first.
 * No rule about kinds of characters: length is what helps. DOMAIN.md §7
 */
export const passphraseFault = (passphrase: string, { name, email }: { name: string; email: string }): PassphraseFault | null => {
  const length = Array.from(passphrase.normalize('NFKC')).length;
  if (length < PASSPHRASE_MIN || length > PASSPHRASE_MAX) return 'passphrase.length';
  const text = squeezed(passphrase);
  if (personalParts(name, email).some((part) => text.includes(part))) return 'passphrase.personal';
  return isCommon(passphrase) ? 'passphrase.common' : null;
};
