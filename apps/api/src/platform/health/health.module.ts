import { Controller, Get, Module } from '@nestjs/common';
import { everyone, Policy } from '../auth/policy.js';
import { Sql } from '../database/sql.js';

const READY = { name: 'health_ready', text: 'select 1' };

/** For whoever runs the product: `live` says that the process answers, `ready` that it can also read its data. */
@Controller('health')
class HealthController {
  constructor(private readonly sql: Sql) {}

  /** Says that the process answers. */
  @Get('live')
  @Policy(everyone)
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** Says that the process can read its data. */
  @Get('ready')
  @Policy(everyone)
  async ready(): Promise<{ status: 'ready' }> {
    await this.sql.rows(READY, []);
    return { status: 'ready' };
  }
}

@Module({ controllers: [HealthController] })
export class HealthModule {}
