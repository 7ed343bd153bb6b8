import { Injectable } from '@nestjs/common';
import type { IsoDate } from '@iltizam/shared/kernel/dates';
import { exact } from '@iltizam/shared/kernel/decimal';
import type { Locale } from '@iltizam/shared/kernel/locale';
import { bandOf } from '@iltizam/shared/progress/bands';
import type { Progress, PublishedRate } from '@iltizam/shared/progress/contract';
import { oldReport, told } from '@iltizam/shared/progress/reporting';
import { shownRate } from '@iltizam/shared/progress/rates';
import type { SharedLevel, SharedPlace } from '@iltizam/shared/sharing/addresses';
import { type Statement, Sql } from '../../platform/database/sql.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { Card } from './card.js';
import { AXIS_CARD_SQL, COMMITMENT_CARD_SQL, PLAN_CARD_SQL } from './cards.sql.js';

const CARDS: Record<SharedLevel, Statement> = {
  plan: { name: 'card_plan', text: PLAN_CARD_SQL },
  axis: { name: 'card_axis', text: AXIS_CARD_SQL },
  commitment: { name: 'card_commitment', text: COMMITMENT_CARD_SQL },
};

type Facts = Pick<Card, 'title' | 'context' | 'partly'> &
  Pick<Progress, 'rate' | 'shown' | 'band' | 'coverage' | 'publishedRate'> & { lastUpdateOn: IsoDate | null };

type Rate = Pick<Card, 'rate' | 'shown' | 'band' | 'on' | 'reportedOn' | 'published'>;

const printedRate = ({ rate, asOf }: PublishedRate): Rate => ({
  rate,
  shown: shownRate(exact(rate)),
  band: bandOf(rate),
  on: asOf,
  reportedOn: null,
  published: true,
});

@Injectable()
export class CardsQueries {
  constructor(private readonly sql: Sql) {}

  async card({ plan, level, number }: SharedPlace, asOf: IsoDate, lang: Locale, address: string): Promise<Card> {
    const row = await this.sql.row<{ card: Facts }>(CARDS[level], number === null ? [plan, asOf, lang] : [plan, asOf, lang, number]);
    if (!row) throw new DomainError('resource.not_found');
    const { title, context, partly, publishedRate, lastUpdateOn } = row.card;
    const { rate, shown, band } = told(row.card);
    const reportedOn = oldReport(lastUpdateOn, asOf);
    const figures = publishedRate === null ? { rate, shown, band, on: asOf, reportedOn, published: false } : printedRate(publishedRate);
    return { lang, level, number, title, context, partly, address, ...figures };
  }
}
