import { ContentEntity, NotPersonal } from '@samenspraak/shared-api';
import { Column, PrimaryColumn } from 'typeorm';
import type { ClockReason } from './clock-judge';

/** The one row that says when retention last ran, and why it stands still when it does. */
@ContentEntity()
export class RetentionState {
  @NotPersonal()
  @PrimaryColumn('text')
  id: 'clock';

  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  lastRunAt: Date | null;

  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  stoppedAt: Date | null;

  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  seenAt: Date | null;

  @NotPersonal()
  @Column('text', { nullable: true })
  reason: ClockReason | null;
}

/** When a rule was last carried out, and since when it fails. */
@ContentEntity()
export class RetentionResult {
  @NotPersonal()
  @PrimaryColumn('text')
  rule: string;

  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  failingSince: Date | null;
}
