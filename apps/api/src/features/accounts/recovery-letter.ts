import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Letter } from '../../platform/mail/letter.js';

type Words = { subject: string; intro: string; action: string; once: string; unexpected: string };

const WORDS: Record<Locale, Words> = {
  fr: {
    subject: 'Choisir une nouvelle phrase de passe',
    intro: 'Quelqu’un, sans doute vous, a demandé une nouvelle phrase de passe pour votre compte Iltizam.',
    action: 'Choisir une nouvelle phrase de passe',
    once: 'Ce lien sert une seule fois, pendant une heure. Ne le transmettez à personne.',
    unexpected: 'Vous n’avez rien demandé\u202f? Ignorez ce message\u00a0: votre phrase de passe reste la même.',
  },
  ar: {
    subject: 'اختيار عبارة مرور جديدة',
    intro: 'طلب أحد، وغالبا أنتم، عبارة مرور جديدة لحسابكم في منصة التزام.',
    action: 'اختيار عبارة مرور جديدة',
    once: 'يُستعمل هذا الرابط مرة واحدة خلال ساعة. لا تشاركوه مع أحد.',
    unexpected: 'لم تطلبوا شيئا؟ تجاهلوا هذه الرسالة: تبقى عبارة المرور كما هي.',
  },
  en: {
    subject: 'Choose a new pass phrase',
    intro: 'Somebody, probably you, asked for a new pass phrase for your Iltizam account.',
    action: 'Choose a new pass phrase',
    once: 'This link works once, for one hour. Pass it on to nobody.',
    unexpected: 'You asked for nothing? Ignore this message: your pass phrase stays the same.',
  },
  zgh: {
    subject: 'ⵙⵜⵉ ⵜⴰⵡⵉⵏⵙⵜ ⵏ ⵓⵣⵔⴰⵢ ⵜⴰⵎⴰⵢⵏⵓⵜ',
    intro: 'ⵉⵜⵔ ⵢⴰⵏ, ⵎⵇⵇⴰⵔ ⴽⵢⵢⵉⵏ, ⵜⴰⵡⵉⵏⵙⵜ ⵏ ⵓⵣⵔⴰⵢ ⵜⴰⵎⴰⵢⵏⵓⵜ ⵉ ⵓⵎⵉⴹⴰⵏ ⵏⵏⴽ ⴳ ⵉⵍⵜⵉⵣⴰⵎ.',
    action: 'ⵙⵜⵉ ⵜⴰⵡⵉⵏⵙⵜ ⵏ ⵓⵣⵔⴰⵢ ⵜⴰⵎⴰⵢⵏⵓⵜ',
    once: 'ⴰⵙⵖⵏ ⴰⴷ ⴷⴰ ⵉⵙⵡⵓⵔⵉ ⵢⴰⵜ ⵜⵉⴽⵍⵜ, ⴳ ⵢⴰⵜ ⵜⵙⵔⴰⴳⵜ. ⴰⴷ ⵓⵔ ⵜ ⵜⴰⴽⴽⴰⴷ ⵉ ⴰⵡⴷ ⵢⴰⵏ.',
    unexpected: 'ⵓⵔ ⵜⵜⵔⴷ ⵡⴰⵍⵓ? ⴰⴷⵊ ⵜⴰⴱⵔⴰⵜ ⴰⴷ: ⵜⴰⵡⵉⵏⵙⵜ ⵏⵏⴽ ⵓⵔ ⵜⵏⴼⵉⵍ.',
  },
};

/** What somebody is mailed who forgot her pass phrase. */
export function recoveryLetter(language: Locale, url: string): Letter {
  const { subject, intro, action, once, unexpected } = WORDS[language];
  return { language, subject, paragraphs: [intro], action: { label: action, url }, remarks: [once, unexpected], links: [] };
}
