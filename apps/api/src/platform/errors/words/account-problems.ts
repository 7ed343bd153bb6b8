import type { ProblemsOf } from './wording.js';

export const accountProblems: ProblemsOf<'session' | 'role' | 'account' | 'handover' | 'recovery' | 'invitation' | 'passphrase'> = {
  'session.required': {
    fr: { title: 'Connexion nécessaire', detail: 'Connectez-vous pour faire cela.' },
    ar: { title: 'تسجيل الدخول ضروري', detail: 'سجلوا الدخول للقيام بهذا الإجراء.' },
    en: { title: 'Sign in first', detail: 'You need to sign in to do this.' },
    zgh: { title: 'ⵉⵅⵚⵚⴰ ⵡⴰⴷⴰⴼ', detail: 'ⴽⵛⵎ ⴼⴰⴷ ⴰⴷ ⵜⵙⴽⵔⴷ ⵎⴰⵢⴰⴷ.' },
  },
  'session.credentials': {
    fr: { title: 'Connexion refusée', detail: 'L’adresse ou la phrase de passe ne convient pas.' },
    ar: { title: 'تعذر تسجيل الدخول', detail: 'العنوان أو عبارة المرور غير صحيحة.' },
    en: { title: 'Sign-in refused', detail: 'The address or the pass phrase is not right.' },
    zgh: { title: 'ⵉⵜⵜⵡⴰⴳⵉ ⵡⴰⴷⴰⴼ', detail: 'ⴰⵏⵙⴰ ⵏⵖ ⵜⴰⵡⵉⵏⵙⵜ ⵏ ⵓⵣⵔⴰⵢ ⵓⵔ ⵖⵓⴷⴰⵏ.' },
  },
  'session.locked': {
    fr: { title: 'Trop d’essais', detail: 'Par sécurité, la connexion à ce compte est suspendue pendant {minutes} minutes.' },
    ar: { title: 'محاولات كثيرة', detail: 'حفاظا على الأمن، عُلّق الدخول إلى هذا الحساب لمدة {minutes} دقيقة.' },
    en: { title: 'Too many attempts', detail: 'For safety, signing in to this account is suspended for {minutes} minutes.' },
    zgh: { title: 'ⴳⴳⵓⵜⵏ ⵉⵔⴰⵎⵏ', detail: 'ⵉ ⵜⴰⵏⴼⵔⵓⵜ, ⵉⵜⵜⵓⵙⴱⴷⴷ ⵡⴰⴷⴰⴼ ⵖⵔ ⵓⵎⵉⴹⴰⵏ ⴰⴷ ⴳ {minutes} ⵏ ⵜⵓⵙⴷⵉⴷⵉⵏ.' },
  },
  'role.already_held': {
    fr: { title: 'Rôle déjà attribué', detail: 'Cette personne a déjà ce rôle à cet endroit.' },
    ar: { title: 'الدور ممنوح من قبل', detail: 'لهذا الشخص هذا الدور في هذا النطاق من قبل.' },
    en: { title: 'Role already given', detail: 'This person already has this role there.' },
    zgh: { title: 'ⵜⴰⵡⵓⵔⵉ ⵜⵜⵓⴼⴽⴰ ⵢⴰⴷ', detail: 'ⴰⵎⴷⴰⵏ ⴰⴷ ⵖⵓⵔⵙ ⵢⴰⴷ ⵜⴰⵡⵓⵔⵉ ⴰⴷ ⴳ ⵓⴷⵖⴰⵔ ⴰⴷ.' },
  },
  'role.not_there': {
    fr: {
      title: 'Ce périmètre n’existe pas',
      detail: 'Un rôle vaut partout, pour une collectivité, un plan, un organisme (dans un plan ou tous) ou un engagement.',
    },
    ar: {
      title: 'هذا النطاق غير موجود',
      detail: 'يسري الدور في كل مكان أو على جماعة أو خطة أو مؤسسة (في خطة واحدة أو في كل الخطط) أو التزام.',
    },
    en: {
      title: 'No such scope',
      detail: 'A role holds everywhere, for one government, plan, institution (in one plan or all) or commitment.',
    },
    zgh: {
      title: 'ⴰⵎⵏⴰⴹ ⴰⴷ ⵓⵔ ⵉⵍⵍⵉ',
      detail: 'ⵜⴰⵡⵓⵔⵉ ⴷⴰ ⵜⵜⵉⵍⵉ ⴳ ⴽⵓ ⴰⴷⵖⴰⵔ, ⵉ ⵓⴳⵎⴰⵎ, ⵉ ⵓⵖⴰⵡⴰⵙ, ⵉ ⵜⵎⵙⵙⵓⴷⵙⵜ (ⴳ ⵢⴰⵏ ⵓⵖⴰⵡⴰⵙ ⵏⵖ ⴰⴽⴽⵯ) ⵏⵖ ⵉ ⵜⴳⴰⵍⵍⵉⵜ.',
    },
  },
  'role.last_administrator': {
    fr: {
      title: 'Dernière administration',
      detail: 'Il doit rester au moins un compte actif qui administre tout. Donnez d’abord ce rôle à quelqu’un d’autre.',
    },
    ar: { title: 'آخر مدير', detail: 'يجب أن يبقى حساب نشط واحد على الأقل يدير كل شيء. امنحوا هذا الدور لشخص آخر أولا.' },
    en: {
      title: 'Last administrator',
      detail: 'At least one active account must administer everything. Give this role to somebody else first.',
    },
    zgh: { title: 'ⴰⵎⵙⵙⵓⴳⵓⵔ ⴰⵎⴳⴳⴰⵔⵓ', detail: 'ⵉⵅⵚⵚⴰ ⴰⴷ ⵉⵇⵇⵉⵎ ⵢⴰⵏ ⵓⵎⵉⴹⴰⵏ ⵉⵔⵎⴷⵏ ⵉⵙⵙⵓⴳⵓⵔⵏ ⴽⵓⵍⵍⵓ. ⴼⴽ ⵜⴰⵡⵓⵔⵉ ⴰⴷ ⵉ ⵢⴰⵏ ⵢⴰⴹⵏ ⵙ ⵓⵎⵣⵡⴰⵔⵓ.' },
  },
  'role.own_administration': {
    fr: { title: 'Votre propre administration', detail: 'Vous perdriez vous-même l’administration. Confirmez si c’est voulu.' },
    ar: { title: 'إدارتكم أنتم', detail: 'ستفقدون أنتم الإدارة. أكدوا إن كان ذلك مقصودا.' },
    en: { title: 'Your own administration', detail: 'You would lose your own administration. Confirm if you mean it.' },
    zgh: { title: 'ⴰⵙⵙⵓⴳⵓⵔ ⵏⵏⴽ', detail: 'ⵔⴰⴷ ⵜⵣⵍⵍⴷ ⴰⵙⵙⵓⴳⵓⵔ ⵏⵏⴽ. ⵙⵏⵜⵎ ⵎⴽ ⵜⵔⵉⴷ ⵎⴰⵢⴰⴷ.' },
  },
  'account.disabled': {
    fr: { title: 'Compte désactivé', detail: 'Ce compte est désactivé. Réactivez-le d’abord.' },
    ar: { title: 'حساب معطل', detail: 'هذا الحساب معطل. فعّلوه أولا.' },
    en: { title: 'Account disabled', detail: 'This account is disabled. Enable it first.' },
    zgh: { title: 'ⴰⵎⵉⴹⴰⵏ ⵉⴱⴷⴷ', detail: 'ⴰⵎⵉⴹⴰⵏ ⴰⴷ ⵉⴱⴷⴷ. ⵙⵙⵔⵎⴷ ⵜ ⵙ ⵓⵎⵣⵡⴰⵔⵓ.' },
  },
  'account.exists': {
    fr: { title: 'Adresse déjà connue', detail: 'Un compte porte déjà cette adresse.' },
    ar: { title: 'عنوان معروف من قبل', detail: 'يوجد حساب بهذا العنوان.' },
    en: { title: 'Address already known', detail: 'An account already has this address.' },
    zgh: { title: 'ⴰⵏⵙⴰ ⵉⵜⵜⵓⵙⵙⵏ ⵢⴰⴷ', detail: 'ⵉⵍⵍⴰ ⵓⵎⵉⴹⴰⵏ ⵙ ⵡⴰⵏⵙⴰ ⴰⴷ.' },
  },
  'handover.nothing': {
    fr: { title: 'Rien à transmettre', detail: 'Cette personne ne suit aucun organisme ni engagement que vous pouvez transmettre.' },
    ar: { title: 'لا شيء للتسليم', detail: 'لا يتتبع هذا الشخص أي مؤسسة أو التزام يمكنكم تسليمه.' },
    en: { title: 'Nothing to hand over', detail: 'This person leads no institution or commitment that you may hand over.' },
    zgh: { title: 'ⵓⵔ ⵉⵍⵍⵉ ⵎⴰ ⵉⵜⵜⵓⴼⴽⴰⵏ', detail: 'ⴰⵎⴷⴰⵏ ⴰⴷ ⵓⵔ ⵖⵓⵔⵙ ⵜⴰⵎⵙⵙⵓⴷⵙⵜ ⵏⵖ ⵜⴰⴳⴰⵍⵍⵉⵜ ⵏⵏⴰ ⵜⵣⵎⵔⴷ ⴰⴷ ⵜⴼⴽⴷ.' },
  },
  'recovery.closed': {
    fr: { title: 'Lien qui ne sert plus', detail: 'Ce lien a servi, a plus d’une heure ou n’est pas entier. Demandez-en un autre.' },
    ar: { title: 'رابط لم يعد صالحا', detail: 'استُعمل هذا الرابط، أو مرت عليه أكثر من ساعة، أو هو ناقص. اطلبوا رابطا آخر.' },
    en: { title: 'Link that works no more', detail: 'This link was used, is more than an hour old or is not whole. Ask for another one.' },
    zgh: { title: 'ⴰⵙⵖⵏ ⵓⵔ ⵙⵓⵍ ⵉⵙⵡⵓⵔⵉ', detail: 'ⴰⵙⵖⵏ ⴰⴷ ⵉⵜⵜⵓⵙⵎⵔⵙ, ⵏⵖ ⵉⵣⵔⵉ ⵜⴰⵙⵔⴰⴳⵜ, ⵏⵖ ⵓⵔ ⵉⵎⵎⵉⴷ. ⵜⵔ ⵢⴰⵏ ⵢⴰⴹⵏ.' },
  },
  'invitation.exists': {
    fr: {
      title: 'Invitation déjà envoyée',
      detail: 'Une invitation pour cette adresse, ce rôle et ce périmètre attend une réponse. Renouvelez-la pour obtenir un nouveau lien.',
    },
    ar: { title: 'دعوة سابقة', detail: 'توجد دعوة في الانتظار لهذا العنوان وهذا الدور وهذا النطاق. جددوها للحصول على رابط جديد.' },
    en: { title: 'Already invited', detail: 'An invitation for this address, role and scope is waiting. Renew it to get a new link.' },
    zgh: { title: 'ⵉⵜⵜⵓⵖⵔ ⴰⵙ ⵢⴰⴷ', detail: 'ⵜⵍⵍⴰ ⵜⵖⵓⵔⵉ ⵉ ⵡⴰⵏⵙⴰ ⴰⴷ ⴷ ⵜⵡⵓⵔⵉ ⴰⴷ ⴷ ⵓⵎⵏⴰⴹ ⴰⴷ. ⵙⵎⴰⵢⵏⵓ ⵜⵜ ⴼⴰⴷ ⴰⴷ ⵜⴰⵎⵥⴷ ⴰⵙⵖⵏ ⴰⵎⴰⵢⵏⵓ.' },
  },
  'invitation.unknown': {
    fr: { title: 'Lien inconnu', detail: 'Ce lien n’ouvre rien. Vérifiez qu’il a été copié en entier, ou demandez-en un autre.' },
    ar: { title: 'رابط غير معروف', detail: 'هذا الرابط لا يفتح شيئا. تأكدوا من نسخه كاملا أو اطلبوا رابطا آخر.' },
    en: { title: 'Unknown link', detail: 'This link opens nothing. Check that it was copied whole, or ask for another.' },
    zgh: { title: 'ⴰⵙⵖⵏ ⵓⵔ ⵉⵜⵜⵓⵙⵙⵏⵏ', detail: 'ⴰⵙⵖⵏ ⴰⴷ ⵓⵔ ⵉⵕⵥⵥⵎ ⴰⵡⴷ ⵢⴰⵏ ⵓⴷⵖⴰⵔ. ⵥⵕ ⵉⵙ ⵉⵜⵜⵓⵙⵏⵖⵍ ⵙ ⵜⵉⵎⵎⴰⴷ ⵏⵏⵙ, ⵏⵖ ⵜⵜⵔ ⵡⴰⵢⴹ.' },
  },
  'invitation.used': {
    fr: { title: 'Lien déjà utilisé', detail: 'Ce lien ne sert qu’une fois, et il a servi. Si c’était vous, connectez-vous.' },
    ar: { title: 'رابط مستعمل', detail: 'يُستعمل هذا الرابط مرة واحدة وقد استُعمل. إن كنتم أنتم فسجلوا الدخول.' },
    en: { title: 'Link already used', detail: 'This link works once, and it was used. If that was you, sign in.' },
    zgh: { title: 'ⴰⵙⵖⵏ ⵉⵜⵜⵓⵙⵎⵔⵙⵏ', detail: 'ⴰⵙⵖⵏ ⴰⴷ ⵉⵜⵜⵓⵙⵎⵔⴰⵙ ⵢⴰⵜ ⵜⵉⴽⴽⵍⵜ, ⵉⵜⵜⵓⵙⵎⵔⵙ ⵢⴰⴷ. ⵎⴽ ⵜⴳⵉⴷ ⴽⵢⵢⵉⵏ, ⴽⵛⵎ.' },
  },
  'invitation.expired': {
    fr: { title: 'Lien expiré', detail: 'Le délai de ce lien est passé. Demandez à la personne qui vous a invité de le renouveler.' },
    ar: { title: 'رابط منتهي الصلاحية', detail: 'انقضت مدة هذا الرابط. اطلبوا ممن دعاكم تجديده.' },
    en: { title: 'Link expired', detail: 'The time of this link has passed. Ask the person who invited you to renew it.' },
    zgh: { title: 'ⴰⵙⵖⵏ ⵉⵣⵔⵉⵏ', detail: 'ⵜⵣⵔⵉ ⵜⵉⵣⵉ ⵏ ⵓⵙⵖⵏ ⴰⴷ. ⵜⵜⵔ ⵉ ⵡⴰⵏⵏⴰ ⴽ ⵉⵖⵔⴰⵏ ⴰⴷ ⵜ ⵉⵙⵎⴰⵢⵏⵓ.' },
  },
  'invitation.revoked': {
    fr: {
      title: 'Invitation retirée',
      detail: 'Cette invitation a été retirée ou renouvelée. Demandez un nouveau lien si vous l’attendez.',
    },
    ar: { title: 'دعوة مسحوبة', detail: 'سُحبت هذه الدعوة أو جُددت. اطلبوا رابطا جديدا إن كنتم تنتظرونه.' },
    en: { title: 'Invitation withdrawn', detail: 'This invitation was withdrawn or renewed. Ask for a new link if you expect one.' },
    zgh: { title: 'ⵜⴰⵖⵓⵔⵉ ⵉⵜⵜⵓⴽⴽⵙⵏ', detail: 'ⵜⴰⵖⵓⵔⵉ ⴰⴷ ⵜⵜⵓⴽⴽⵙ ⵏⵖ ⵜⵜⵓⵙⵎⴰⵢⵏⵓ. ⵜⵜⵔ ⴰⵙⵖⵏ ⴰⵎⴰⵢⵏⵓ ⵎⴽ ⵜ ⵜⵇⵇⵍⴷ.' },
  },
  'invitation.other_account': {
    fr: {
      title: 'Lien d’une autre personne',
      detail: 'Ce lien est pour une autre adresse que celle du compte connecté. Déconnectez-vous, puis rouvrez-le.',
    },
    ar: { title: 'رابط يخص شخصا آخر', detail: 'هذا الرابط لعنوان آخر غير عنوان الحساب المفتوح. سجلوا الخروج ثم أعيدوا فتحه.' },
    en: {
      title: 'Somebody else’s link',
      detail: 'This link is for another address than that of the account signed in. Sign out, then open it again.',
    },
    zgh: { title: 'ⴰⵙⵖⵏ ⵏ ⵢⴰⵏ ⵢⴰⴹⵏ', detail: 'ⴰⵙⵖⵏ ⴰⴷ ⵉ ⵡⴰⵏⵙⴰ ⵢⴰⴹⵏ, ⵓⵔ ⴷ ⵡⵉⵏ ⵓⵎⵉⴹⴰⵏ ⵏⵏⴰ ⵙ ⵜⴽⵛⵎⴷ. ⴼⴼⵖ, ⵜⵕⵥⵎⴷ ⵜ ⴷⵉⵖ.' },
  },
  'invitation.sign_in_first': {
    fr: { title: 'Un compte existe déjà', detail: 'Cette adresse a déjà un compte. Connectez-vous pour recevoir le rôle.' },
    ar: { title: 'يوجد حساب من قبل', detail: 'لهذا العنوان حساب. سجلوا الدخول لتلقي الدور.' },
    en: { title: 'An account exists already', detail: 'This address already has an account. Sign in to receive the role.' },
    zgh: { title: 'ⵉⵍⵍⴰ ⵢⴰⴷ ⵓⵎⵉⴹⴰⵏ', detail: 'ⴰⵏⵙⴰ ⴰⴷ ⵖⵓⵔⵙ ⵢⴰⴷ ⴰⵎⵉⴹⴰⵏ. ⴽⵛⵎ ⴼⴰⴷ ⴰⴷ ⵜⴰⵎⵥⴷ ⵜⴰⵡⵓⵔⵉ.' },
  },
  'passphrase.length': {
    fr: { title: 'Phrase de passe trop courte ou trop longue', detail: 'De 12 à 256 caractères, espaces compris.' },
    ar: { title: 'عبارة مرور قصيرة أو طويلة جدا', detail: 'من 12 إلى 256 حرفا، بما فيها الفراغات.' },
    en: { title: 'Pass phrase too short or too long', detail: '12 to 256 characters, spaces included.' },
    zgh: { title: 'ⵜⴰⵡⵉⵏⵙⵜ ⵏ ⵓⵣⵔⴰⵢ ⵜⴳⵣⵣⵓⵍ ⵏⵖ ⵜⵖⵣⵣⵉⴼ', detail: 'ⵙⴳ 12 ⴰⵔ 256 ⵏ ⵉⵙⴽⴽⵉⵍⵏ, ⵙ ⵉⵍⵎⵎⴰⵏ.' },
  },
  'passphrase.personal': {
    fr: {
      title: 'Phrase de passe devinable',
      detail: 'Elle contient votre nom ou votre adresse. Choisissez des mots sans lien avec vous.',
    },
    ar: { title: 'عبارة مرور سهلة التخمين', detail: 'تتضمن اسمكم أو عنوانكم. اختاروا كلمات لا صلة لها بكم.' },
    en: {
      title: 'Pass phrase easy to guess',
      detail: 'It contains your name or your address. Choose words that have nothing to do with you.',
    },
    zgh: { title: 'ⵜⴰⵡⵉⵏⵙⵜ ⵏ ⵓⵣⵔⴰⵢ ⵉⵔⵅⴰⵏ', detail: 'ⵉⵍⵍⴰ ⴳⵉⵙ ⵢⵉⵙⵎ ⵏⵏⴽ ⵏⵖ ⴰⵏⵙⴰ ⵏⵏⴽ. ⵙⵜⵉ ⵜⵉⵡⴰⵍⵉⵡⵉⵏ ⵢⴰⴹⵏ.' },
  },
  'passphrase.common': {
    fr: {
      title: 'Phrase de passe trop répandue',
      detail: 'C’est l’une des premières que l’on essaie. Prenez plusieurs mots sans rapport entre eux.',
    },
    ar: { title: 'عبارة مرور شائعة جدا', detail: 'هي من أول ما يُجرَّب. خذوا عدة كلمات لا رابط بينها.' },
    en: { title: 'Pass phrase too common', detail: 'It is one of the first that are tried. Take several unrelated words.' },
    zgh: { title: 'ⵜⴰⵡⵉⵏⵙⵜ ⵏ ⵓⵣⵔⴰⵢ ⵉⵜⵜⵓⵙⵙⵏⵏ ⴰⵟⵟⴰⵙ', detail: 'ⵜⴳⴰ ⵜⴰⵎⵣⵡⴰⵔⵓⵜ ⵏⵏⴰ ⵜⵜⴰⵔⵎⵏ ⵎⴷⴷⵏ. ⴰⵎⵥ ⴽⵉⴳⴰⵏ ⵏ ⵜⵡⴰⵍⵉⵡⵉⵏ ⵉⵎⵣⴰⵔⴰⵢⵏ.' },
  },
  'passphrase.wrong': {
    fr: { title: 'Phrase de passe actuelle refusée', detail: 'Ce n’est pas votre phrase de passe actuelle.' },
    ar: { title: 'عبارة المرور الحالية مرفوضة', detail: 'هذه ليست عبارة مروركم الحالية.' },
    en: { title: 'Current pass phrase refused', detail: 'This is not your current pass phrase.' },
    zgh: { title: 'ⵜⵜⵡⴰⴳⵉ ⵜⴰⵡⵉⵏⵙⵜ ⵏ ⵓⵣⵔⴰⵢ ⵏ ⴷⵖⵉ', detail: 'ⵜⴰⵢⴰⴷ ⵓⵔ ⵜⴳⵉ ⵜⴰⵡⵉⵏⵙⵜ ⵏⵏⴽ ⵏ ⵓⵣⵔⴰⵢ ⵏ ⴷⵖⵉ.' },
  },
};
