import { Injectable } from '@nestjs/common';
import { submittedReport } from '@iltizam/shared/progress/draft-content';
import { AccountsQueries } from '../features/accounts/accounts.queries.js';
import { DraftsService } from '../features/progress/drafts.service.js';
import { ProgressService } from '../features/progress/progress.service.js';
import { ReviewsService } from '../features/reviews/reviews.service.js';
import type { Actor } from '../platform/auth/actor.js';
import { type Statement, Sql } from '../platform/database/sql.js';
import type { DemoReport } from './demo-data.js';

const ACTIVITY: Statement = {
  name: 'demo_activity',
  text: `select a.id from plan p join commitment c on c.plan_id = p.id join activity a on a.commitment_id = c.id
    where p.slug = $1 and c.number = $2 and a.number = $3`,
};

/** Reports on their way: drafts, submissions and what came back, so that the screens of the leads and of the reviewers have something to show. */
@Injectable()
export class DemoReports {
  constructor(
    private readonly sql: Sql,
    private readonly accounts: AccountsQueries,
    private readonly drafts: DraftsService,
    private readonly progress: ProgressService,
    private readonly reviews: ReviewsService,
  ) {}

  async create({ plan, commitment, activity, lead, send, returned, content }: DemoReport): Promise<void> {
    const id = (await this.sql.row<{ id: number }>(ACTIVITY, [plan, commitment, activity]))?.id ?? 0;
    const author = await this.person(`lead-${lead}@demo.example`);
    if (!send) {
      await this.drafts.save(author, id, null, content, 'fr');
      return;
    }
    const draftId = await this.progress.bringInSubmitted(author, id, submittedReport(content), 'fr');
    if (returned !== null) await this.reviews.return(await this.person('staff@demo.example'), draftId, null, returned);
  }

  private async person(email: string): Promise<Actor & { accountId: number }> {
    const credentials = await this.accounts.findCredentials(email);
    const actor = credentials && (await this.accounts.findActor(credentials.id));
    if (!credentials || !actor) throw new Error(`The demonstration data names ${email}, who has no account`);
    return { ...actor, accountId: credentials.id };
  }
}
