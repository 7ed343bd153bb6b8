import { FIRST_ADMINISTRATOR_HOURS } from '@iltizam/shared/invitations/contract';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { InvitationsService } from './features/invitations/invitations.service.js';
import { readConfig } from './platform/config/config.js';
import { ownSiteUrl } from './platform/http/site-url.js';

/** Prints a new link to create the first administrator, as long as nobody administers; an earlier link opens nothing any more. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await NestFactory.createApplicationContext(AppModule.with({ ...config, jobs: 'off' }), { logger: ['error', 'warn'] });
  try {
    const token = await app.get(InvitationsService, { strict: false }).inviteFirstAdministrator();
    const text =
      token === null
        ? 'Somebody administers already: people are invited on the page People.'
        : `Nobody administers yet. This link creates the first administrator, once, within ${FIRST_ADMINISTRATOR_HOURS} hours:\n  ${ownSiteUrl(config)}/join/${token}`;
    process.stdout.write(`${text}\n`);
  } finally {
    await app.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
