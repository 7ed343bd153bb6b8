import { Inject, Injectable } from '@nestjs/common';
import type {
  FailedJob,
  JobFigures,
  KeptMailDetail,
  KeptMails,
  Operations,
  OperationsDetails,
  RefusedAddress,
} from '@iltizam/shared/operations/contract';
import type { Actor } from '../../platform/auth/actor.js';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { instant } from '../../platform/database/instant.sql.js';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { DEAD_LETTERS, JOB_NAMES } from '../../platform/jobs/jobs.js';
import { MailFolder } from '../../platform/mail/mail-folder.js';
import { mayOperate, mayRunRound } from './operations.policy.js';

const SHOWN = 100;

/** $1 names of the jobs · $2 the queue of those that were given up. */
const FIGURES: Statement = {
  name: 'job_figures',
  text: `select n.name,
      count(j.id) filter (where j.state < 'active' and j.start_after <= now())::int as waiting,
      count(j.id) filter (where j.state < 'active' and j.start_after > now())::int as later,
      count(j.id) filter (where j.state = 'active')::int as active,
      (select count(*)::int from jobs.job d where d.name = $2 and d.source_name = n.name and d.state < 'active') as failed,
      ${instant("max(j.completed_on) filter (where j.state = 'completed')")} as "lastDoneAt"
    from unnest($1::text[]) with ordinality n (name, place) left join jobs.job j on j.name = n.name group by n.name, n.place order by n.place`,
};

/** $1 the queue of those that were given up · $2 how many. */
const FAILED: Statement = {
  name: 'job_failed',
  text: `select id, source_name as name, ${instant('source_created_on')} as "createdAt", coalesce(source_output ->> 'message', source_output::text, '') as error
    from jobs.job where name = $1 and state < 'active' order by created_on desc, id limit $2`,
};

/** $1 how many. */
const REFUSED: Statement = {
  name: 'mail_refused',
  text: `select id as "accountId", name, email, ${instant('mail_refused_at')} as since from account where mail_refused_at is not null
    order by mail_refused_at desc, id limit $1`,
};

/** How the work behind the screens goes, for administrators. */
@Injectable()
export class OperationsQueries {
  constructor(
    private readonly sql: Sql,
    private readonly folder: MailFolder,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async overview(actor: Actor): Promise<Operations> {
    const { jobs, smtpUrl } = this.config;
    return {
      jobs,
      mail: smtpUrl === null ? 'folder' : 'smtp',
      details: mayOperate(actor) ? await this.details() : null,
      abilities: { runRound: mayRunRound(actor) },
    };
  }

  private async details(): Promise<OperationsDetails> {
    return {
      figures: await this.sql.rows<JobFigures>(FIGURES, [JOB_NAMES, DEAD_LETTERS]),
      failed: await this.sql.rows<FailedJob>(FAILED, [DEAD_LETTERS, SHOWN]),
      refused: await this.sql.rows<RefusedAddress>(REFUSED, [SHOWN]),
    };
  }

  /** The mails of the folder, newest first; none once a server carries them. */
  async mails(): Promise<KeptMails> {
    const names = this.config.smtpUrl === null ? (await this.folder.names()).slice(0, SHOWN) : [];
    const items = [];
    for (const name of names) {
      const mail = await this.folder.read(name);
      if (mail) items.push({ name, at: mail.at, to: mail.to, subject: mail.subject, language: mail.language });
    }
    return { items };
  }

  async mail(name: string): Promise<KeptMailDetail> {
    const mail = this.config.smtpUrl === null ? await this.folder.read(name) : null;
    if (!mail) throw new DomainError('resource.not_found');
    return { name, ...mail };
  }
}
