import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { SYSTEM } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { ADD_LINKS_SQL, DUE_LINKS_SQL, SAVE_LINKS_SQL } from './links.sql.js';
import { type Probe, probeLink } from './probe-link.js';

const DUE_LINKS: Statement = { name: 'due_links', text: DUE_LINKS_SQL };

const BATCH = 500;
const HOSTS_AT_ONCE = 8;
const PAUSE_MS = 1_000;
/** Well before the queue takes the job for lost; what is left is due at the next round. */
const ROUND_MS = 6 * 60_000;

type Found = Probe & { url: string };

const byHost = (urls: readonly string[]): string[][] => {
  const hosts = new Map<string, string[]>();
  for (const url of urls) {
    const host = URL.canParse(url) ? new URL(url).host : '';
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  return [...hosts.values()];
};

/** Asks the pages that evidence leads to whether they still answer: the product's only calls to others, besides mail. DOMAIN.md §6 */
@Injectable()
export class LinkChecksService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sql: Sql,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    jobs: JobQueue,
  ) {
    jobs.handle('links.check', () => this.round());
  }

  /** One round over the links that are due, some at once, one after the other for each server. */
  async round(pauseMs = PAUSE_MS): Promise<void> {
    if (this.config.linkChecks === 'off') return;
    const start = this.clock.now();
    await this.uow.write(SYSTEM, (tx) => tx.query(ADD_LINKS_SQL, [start]));
    const due = await this.sql.rows<{ url: string }>(DUE_LINKS, [start, BATCH]);
    const hosts = byHost(due.map(({ url }) => url));
    const found: Found[] = [];
    const visit = async (): Promise<void> => {
      for (let urls = hosts.shift(); urls; urls = hosts.shift()) {
        for (const [i, url] of urls.entries()) {
          if (this.clock.now().getTime() - start.getTime() > ROUND_MS) return;
          if (i > 0) await sleep(pauseMs);
          found.push({ url, ...(await this.probe(url)) });
        }
      }
    };
    await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, visit));
    await this.save(found);
  }

  private probe(url: string): Promise<Probe> {
    const { publicUrl, linkChecks } = this.config;
    const userAgent = `Iltizam link check${publicUrl === null ? '' : ` (+${publicUrl})`}`;
    return probeLink(url, { userAgent, ...(linkChecks === 'anywhere' && { mayCall: () => true }) });
  }

  private async save(found: readonly Found[]): Promise<void> {
    const columns = [found.map(({ url }) => url), found.map(({ status }) => status), found.map(({ httpStatus }) => httpStatus)];
    await this.uow.write(SYSTEM, (tx) => tx.query(SAVE_LINKS_SQL, [this.clock.now(), ...columns]));
  }
}
