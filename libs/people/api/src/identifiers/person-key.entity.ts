import { Column, ForeignKey, PrimaryColumn } from 'typeorm';
import { NotPersonal, Personal, VaultEntity, Withheld } from '@samenspraak/shared-api';
import { Person } from '../person.entity';

/**
 * The key under which one person's identifiers stand encrypted, itself wrapped by a master key that is not in any database.
 * A table of its own: it goes with its person, is wrapped anew every day, and can be left out of a dump.
 */
@VaultEntity()
export class PersonKey {
  @NotPersonal()
  @ForeignKey(() => Person, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  personId: string;

  @Personal({ purpose: 'account', seenBy: 'platform', keep: 'until erased', erase: 'delete row' })
  @Withheld()
  @Column('bytea')
  wrapped: Buffer;
}
