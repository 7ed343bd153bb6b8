import path from 'node:path';

/** Everything the API takes from its environment, read once at start. */
export type Config = {
  databaseUrl: string;
  host: string;
  port: number;
  /** where the built web app lies; null serves the API alone */
  webDist: string | null;
  /** true behind TLS: cookies are Secure and browsers are told to stay on https */
  secure: boolean;
  /** addresses, networks (10.0.0.0/8) or their names (loopback, uniquelocal) of the proxies in front; null believes no X-Forwarded-For */
  trustProxy: string | null;
  /** where readers find the site, without a slash at the end; null takes the host that each request was addressed to */
  publicUrl: string | null;
  poolSize: number;
  /** how many comments one address may post in an hour */
  commentsPerHour: number;
  /** `on` does background jobs, `held` only queues them for a later start, `off` queues nothing */
  jobs: 'on' | 'held' | 'off';
  /** where uploaded files lie: never below webDist */
  documentsDir: string;
  /** where the files of frozen reports lie: never below webDist */
  reportsDir: string;
  /** where large tables are written that people asked for */
  preparedDir: string;
  /** how many files one account may send in an hour */
  documentsPerHour: number;
  /** where clamd listens; null takes files without a virus scan */
  clamd: ClamdAddress | null;
  /** what the product keeps beside the database */
  dataDir: string;
  /** where mails are handed over, `smtps://name:password@host:465`; null writes them into the folder `mail` of `dataDir` */
  smtpUrl: string | null;
  /** who mails are from, `Iltizam <iltizam@example.org>` */
  mailFrom: string;
  /** what links in mails are signed with; null keeps one in `dataDir` */
  secretKey: string | null;
  /** whether links of evidence are called to see if they answer; `anywhere` calls private addresses too, and no environment can ask for it */
  linkChecks: 'on' | 'off' | 'anywhere';
};

export type ClamdAddress = { path: string } | { host: string; port: number };

const SECRET_MIN = 32;

const flag = (value: string | undefined): boolean => value === 'true' || value === '1';

const wholeNumber = (faults: string[], name: string, value: string | undefined, fallback: number, max: number): number => {
  const number = Number(value ?? fallback);
  if (!Number.isInteger(number) || number < 0 || number > max)
    faults.push(`${name} must be a whole number from 0 to ${max}, not "${value}"`);
  return number;
};

const oneOf = <Word extends string>(faults: string[], name: string, value: string | undefined, words: readonly [Word, ...Word[]]): Word => {
  if (!value) return words[0];
  const word = words.find((known) => known === value);
  if (word === undefined) faults.push(`${name} must be ${words.join(', ')}, not "${value}"`);
  return word ?? words[0];
};

const siteOrigin = (faults: string[], name: string, value: string | undefined): string | null => {
  if (!value) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return url.origin;
  faults.push(`${name} must be the beginning of an address, such as https://iltizam.example, not "${value}"`);
  return null;
};

const clamdAddress = (faults: string[], value: string | undefined): ClamdAddress | null => {
  if (!value) return null;
  const [, socket, host = '', port = ''] = /^(?:unix:(\/.+)|([\w.-]+|\[[\da-f:]+\]):(\d{1,5}))$/i.exec(value) ?? [];
  if (socket !== undefined) return { path: socket };
  if (host && Number(port) > 0 && Number(port) < 65_536) return { host: host.replaceAll(/[[\]]/g, ''), port: Number(port) };
  faults.push(`ILTIZAM_CLAMD must be host:port or unix:/path, not "${value}"`);
  return null;
};

/** Reads the environment; throws one error that lists every fault. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const faults: string[] = [];
  if (!env.DATABASE_URL) faults.push('DATABASE_URL is not set');
  else if (!/^postgres(ql)?:\/\//.test(env.DATABASE_URL)) faults.push('DATABASE_URL must start with postgres://');
  const port = wholeNumber(faults, 'PORT', env.PORT, 3000, 65535);
  const poolSize = wholeNumber(faults, 'ILTIZAM_POOL_SIZE', env.ILTIZAM_POOL_SIZE, 10, 1000);
  const commentsPerHour = wholeNumber(faults, 'ILTIZAM_COMMENTS_PER_HOUR', env.ILTIZAM_COMMENTS_PER_HOUR, 10, 1_000_000);
  const documentsPerHour = wholeNumber(faults, 'ILTIZAM_DOCUMENTS_PER_HOUR', env.ILTIZAM_DOCUMENTS_PER_HOUR, 100, 1_000_000);
  const clamd = clamdAddress(faults, env.ILTIZAM_CLAMD);
  const publicUrl = siteOrigin(faults, 'ILTIZAM_PUBLIC_URL', env.ILTIZAM_PUBLIC_URL);
  const jobs = oneOf(faults, 'ILTIZAM_JOBS', env.ILTIZAM_JOBS, ['on', 'held', 'off']);
  const dataDir = path.resolve(env.ILTIZAM_DATA_DIR || '.data');
  const smtpUrl = env.ILTIZAM_SMTP_URL || null;
  if (smtpUrl !== null && !/^smtps?:\/\/./.test(smtpUrl)) faults.push('ILTIZAM_SMTP_URL must start with smtp:// or smtps://');
  if (smtpUrl !== null && !env.ILTIZAM_MAIL_FROM) faults.push('ILTIZAM_MAIL_FROM must say who mails are from');
  const secretKey = env.ILTIZAM_SECRET_KEY || null;
  if (secretKey !== null && secretKey.length < SECRET_MIN) faults.push(`ILTIZAM_SECRET_KEY must have ${SECRET_MIN} characters or more`);
  const linkChecks = oneOf(faults, 'ILTIZAM_LINK_CHECKS', env.ILTIZAM_LINK_CHECKS, ['on', 'off']);
  if (faults.length > 0) throw new Error(`The configuration is not usable:\n- ${faults.join('\n- ')}`);
  return {
    databaseUrl: env.DATABASE_URL ?? '',
    host: env.HOST ?? '127.0.0.1',
    port,
    webDist: env.WEB_DIST ? path.resolve(env.WEB_DIST) : null,
    secure: flag(env.ILTIZAM_SECURE),
    trustProxy: env.ILTIZAM_TRUST_PROXY || null,
    publicUrl,
    poolSize,
    commentsPerHour,
    jobs,
    documentsDir: path.join(dataDir, 'documents'),
    reportsDir: path.join(dataDir, 'reports'),
    preparedDir: path.join(dataDir, 'prepared'),
    documentsPerHour,
    clamd,
    dataDir,
    smtpUrl,
    mailFrom: env.ILTIZAM_MAIL_FROM || 'Iltizam <iltizam@localhost>',
    secretKey,
    linkChecks,
  };
}

export const CONFIG = Symbol('Config');
