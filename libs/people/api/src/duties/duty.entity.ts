import { Column, ForeignKey, PrimaryColumn } from 'typeorm';
import { NotPersonal, Personal, type PersonalDataMark, VaultEntity } from '@samenspraak/shared-api';
import { Person } from '../person.entity';

const task: PersonalDataMark = { purpose: 'tasks', seenBy: 'self', keep: 'until erased', erase: 'delete row' };

export enum DutyKind {
  privacy_officer = 'privacy_officer',
}

/** A task for the platform as a whole, held outside every space: it brings no right to read or write in any of them. */
@VaultEntity()
export class Duty {
  @NotPersonal()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;

  @Personal(task)
  @Column('text')
  kind: DutyKind;

  /** As others see it in the lines of who looked. */
  @Personal(task)
  @Column('text')
  body: string;

  @Personal(task)
  @Column('text')
  function: string;

  /** Questions asked up to this moment were told of by mail. */
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  toldUntil: Date | null;
}
