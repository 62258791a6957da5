import { ContentEntity, NotPersonal } from '@samenspraak/shared-api';
import { Column, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Notification } from './notification.entity';

/**
 * A notification that goes out by mail too: once. No address and no words are here; both are looked up when it is sent.
 * Goes with its notification.
 */
@ContentEntity()
@Index('mail_waiting', { synchronize: false })
export class Mail {
  @NotPersonal()
  @ForeignKey(() => Notification, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  notificationId: string;

  /** Waits for the morning. */
  @NotPersonal()
  @Column('boolean')
  daily: boolean;

  /** A worker is sending it since then; one that died meanwhile gives it back after a while. */
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  takenAt: Date | null;

  /** For the mails of one morning the same moment for everyone: it must not tell who is who in two spaces. */
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  @NotPersonal()
  @Column('int', { default: 0 })
  tries: number;
}
