import { Controller, Get, Module } from '@nestjs/common';
import { everyone, Policy } from '../auth/policy.js';
import { Sql } from '../database/sql.js';
import { type ScannerState, VirusScanner } from '../virus-scanner.js';

const READY = { name: 'health_ready', text: 'select 1' };

/** For whoever runs the product: `live` says that the process answers, `ready` that it can also read its data. */
@Controller('health')
class HealthController {
  constructor(
    private readonly sql: Sql,
    private readonly scanner: VirusScanner,
  ) {}

  /** Says that the process answers. */
  @Get('live')
  @Policy(everyone)
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** Says that the process can read its data, and whether the virus scanner answers: without it pages work, but no file is taken. */
  @Get('ready')
  @Policy(everyone)
  async ready(): Promise<{ status: 'ready'; scanner: ScannerState }> {
    const [scanner] = await Promise.all([this.scanner.state(), this.sql.rows(READY, [])]);
    return { status: 'ready', scanner };
  }
}

@Module({ controllers: [HealthController] })
export class HealthModule {}
