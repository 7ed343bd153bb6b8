import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { AccountsService } from '../features/accounts/accounts.service.js';
import { readConfig } from '../platform/config/config.js';
import institutions from './data/institutions.json';
import { demoAccounts, DemoLoader } from './demo-loader.js';
import { DemoModule } from './demo.module.js';

const WORDS =
  'olive phare sable cumin lune source rivage cuivre menthe aube figue dune cèdre safran étoile marée brise galet jasmin grenade'.split(
    ' ',
  );
const WORDS_IN_PHRASE = 5;

const generated = (): string =>
  Array.from({ length: WORDS_IN_PHRASE }, () => `${WORDS[randomInt(WORDS.length)]}${randomInt(10, 100)}`).join('-');

/** The pass phrase of every demonstration account: chosen by the environment, else made once and kept beside the data. */
function passphraseFor(dataDir: string, chosen: string | undefined): string {
  const file = path.join(dataDir, 'demo-passphrase');
  if (!chosen && existsSync(file)) return readFileSync(file, 'utf8').trim();
  // Docker hands over an unset variable as an empty one.
  const passphrase = chosen || generated();
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, `${passphrase}\n`, { mode: 0o600 });
  return passphrase;
}

/** Loads the demonstration plans once and says who can sign in. */
async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(DemoModule.with({ ...readConfig(process.env), jobs: 'off' }), {
    logger: ['error', 'warn'],
  });
  try {
    const passphrase = passphraseFor(path.resolve(process.env.ILTIZAM_DATA_DIR ?? '.data'), process.env.ILTIZAM_DEMO_PASSWORD);
    const loader = app.get(DemoLoader);
    if (await loader.isLoaded()) await app.get(AccountsService).renewDemoPassphrase(passphrase);
    else await loader.load(passphrase);
    const addresses = demoAccounts(institutions.map(({ key }) => ({ key, id: null }))).map(({ email }) => email);
    console.log(`Demonstration accounts:\n  ${addresses.join('\n  ')}\nPass phrase of all of them: ${passphrase}`);
  } finally {
    await app.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
});
