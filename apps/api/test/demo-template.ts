import { NestFactory } from '@nestjs/core';
import { DemoLoader } from '../src/demo/demo-loader.js';
import { DemoModule } from '../src/demo/demo.module.js';
import { readConfig } from '../src/platform/config/config.js';
import { PASSPHRASE } from './passphrase.js';

/** Loads the demonstration plans, with the pass phrase that the tests sign in with. */
export async function loadDemoInto(databaseUrl: string): Promise<void> {
  const app = await NestFactory.createApplicationContext(DemoModule.with({ ...readConfig({ DATABASE_URL: databaseUrl }), jobs: 'off' }), {
    logger: ['error', 'warn'],
  });
  try {
    await app.get(DemoLoader).load(PASSPHRASE);
  } finally {
    await app.close();
  }
}
