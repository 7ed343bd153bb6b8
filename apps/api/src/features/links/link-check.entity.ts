import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LinkStatus } from './probe-link.js';

@Entity('link_check')
@Check('link_check_status_check', `status in ('ok', 'broken', 'unreachable')`)
@Check('link_check_checked_check', `num_nulls(status, checked_at, since) in (0, 3)`)
@Index(['nextCheckAt'])
export class LinkCheckEntity {
  @PrimaryColumn('text') url: string;
  @Column('text', { nullable: true }) status: LinkStatus | null;
  @Column('smallint', { nullable: true }) httpStatus: number | null;
  @Column('timestamptz', { nullable: true }) checkedAt: Date | null;
  /** when it first answered, or failed to, as it did last */
  @Column('timestamptz', { nullable: true }) since: Date | null;
  @Column('timestamptz') nextCheckAt: Date;
}
