import { registerEnumType } from '@nestjs/graphql';
import { ContentEntity, Personal, ownChoice } from '@samenspraak/shared-api';
import { Participant } from '@samenspraak/spaces-api';
import { Column, ForeignKey, PrimaryColumn } from 'typeorm';

export enum MailFrequency {
  at_once = 'at_once',
  /** One mail in the morning with everything since the last. */
  daily = 'daily',
  off = 'off',
}
registerEnumType(MailFrequency, { name: 'MailFrequency' });

/** How often someone wants mail. Chosen once by a person, kept with each of their participants; none means at once. */
@ContentEntity()
export class Preference {
  @Personal(ownChoice)
  @ForeignKey(() => Participant, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  participantId: string;

  @Personal(ownChoice)
  @Column('text')
  mail: MailFrequency;
}
