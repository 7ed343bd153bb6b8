import { MOROCCO_ZONE, todayIn } from '@iltizam/shared/kernel/dates';
import type { Locale } from '@iltizam/shared/kernel/locale';
import type { Letter } from '../../platform/mail/letter.js';
import { dayInWords } from '../../platform/mail/words.js';

type Words = { subject: string; intro: string; action: string; once: string; unexpected: string };

/** `{day}` is the last day of the link. */
const WORDS: Record<Locale, Words> = {
  fr: {
    subject: 'Vous êtes invité à rejoindre Iltizam',
    intro: 'On vous invite à suivre des engagements publics dans Iltizam. Le lien ci-dessous dit avec quel rôle, et crée votre compte.',
    action: 'Voir l’invitation',
    once: 'Ce lien sert une seule fois, jusqu’au {day}. Ne le transmettez à personne.',
    unexpected: 'Vous n’attendiez pas ce message\u202f? Ignorez-le\u00a0: rien ne se passe sans ce lien.',
  },
  ar: {
    subject: 'أنتم مدعوون للانضمام إلى منصة التزام',
    intro: 'تُدعون إلى تتبع التزامات عمومية في منصة التزام. يبين الرابط أسفله الدور المقترح، وينشئ حسابكم.',
    action: 'عرض الدعوة',
    once: 'يُستعمل هذا الرابط مرة واحدة، حتى \u2066{day}\u2069. لا تشاركوه مع أحد.',
    unexpected: 'لم تكونوا تنتظرون هذه الرسالة؟ تجاهلوها: لا شيء يحدث دون هذا الرابط.',
  },
  en: {
    subject: 'You are invited to join Iltizam',
    intro: 'You are invited to follow public commitments in Iltizam. The link below says with which role, and creates your account.',
    action: 'See the invitation',
    once: 'This link works once, until {day}. Pass it on to nobody.',
    unexpected: 'You did not expect this message? Ignore it: nothing happens without the link.',
  },
  zgh: {
    subject: 'ⵜⵜⵓⵖⵔⴷ ⴰⴷ ⵜⴽⵛⵎⴷ ⵖⵔ ⵉⵍⵜⵉⵣⴰⵎ',
    intro: 'ⵜⵜⵓⵖⵔⴷ ⴰⴷ ⵜⴹⴼⵕⴷ ⵜⵉⴳⵓⵍⵍⴰ ⴳ ⵉⵍⵜⵉⵣⴰⵎ. ⴰⵙⵖⵏ ⴷⴷⴰⵡ ⵡⴰⴷ ⵉⵎⵍⴰ ⵜⴰⵡⵓⵔⵉ, ⵉⵙⵏⵓⵍⴼⵓ ⴰⵎⵉⴹⴰⵏ ⵏⵏⴽ.',
    action: 'ⵥⵔ ⵜⴰⵖⵓⵔⵉ',
    once: 'ⴰⵙⵖⵏ ⴰⴷ ⴷⴰ ⵉⵙⵡⵓⵔⵉ ⵢⴰⵜ ⵜⵉⴽⵍⵜ, ⴰⵔ {day}. ⴰⴷ ⵓⵔ ⵜ ⵜⴰⴽⴽⴰⴷ ⵉ ⴰⵡⴷ ⵢⴰⵏ.',
    unexpected: 'ⵓⵔ ⵜⵇⵇⵍⴷ ⵜⴰⴱⵔⴰⵜ ⴰⴷ? ⴰⴷⵊ ⵜⵜ: ⵓⵔ ⵉⵜⵜⵎⵎⴰⴳ ⵡⴰⵍⵓ ⵡⴰⵔ ⴰⵙⵖⵏ.',
  },
};

/** What an invited person is mailed; the role is said behind the link, where it is known to be still offered. */
export function invitationLetter(language: Locale, url: string, expiresAt: Date): Letter {
  const { subject, intro, action, once, unexpected } = WORDS[language];
  const day = dayInWords(todayIn(MOROCCO_ZONE, expiresAt), language);
  return {
    language,
    subject,
    paragraphs: [intro],
    action: { label: action, url },
    remarks: [once.replace('{day}', day), unexpected],
    links: [],
  };
}
