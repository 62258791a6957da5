import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, Language, NotPersonal, Personal, RequiredText, Role } from '@samenspraak/shared-api';
import { Column, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CleanName } from './clean-name';
import { Space } from './space.entity';

/**
 * One person in one space, under a name they chose there. A random id that says nothing elsewhere: the content store
 * cannot tell that two participants are one person. Never a religion, origin or opinion, and nothing free about a person.
 */
@ContentEntity()
@ObjectType()
@Accessible('everyone')
export class Participant {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryColumn('uuid')
  id: string;

  @NotPersonal()
  @Index()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  /** Government staff: their function. Others: the name they chose in this space. */
  @Field()
  @Personal({ purpose: 'name', seenBy: 'space', keep: 'until erased', erase: 'clear column' })
  @Column('text')
  displayName: string;

  @Personal({ purpose: 'languages', seenBy: 'self', keep: 'until erased', erase: 'delete row' })
  @Column('text', { array: true })
  languages: Language[];

  @Personal({ purpose: 'tasks', seenBy: 'self', keep: 'until erased', erase: 'delete row' })
  @Column('text', { array: true })
  roles: Role[];

  /** Works for a government body, and shows it. */
  @Field()
  @Personal({ purpose: 'government', seenBy: 'everyone', keep: 'until erased', erase: 'delete row' })
  @Column('boolean', { default: false })
  government: boolean;

  /** Has written something for everyone: only then can visitors see the chosen name. */
  @NotPersonal()
  @Column('boolean', { default: false })
  speaksPublicly: boolean;
}

@InputType()
export class OwnNameInput {
  /** The name to be known by in this space. */
  @Field()
  @CleanName()
  @RequiredText(60)
  displayName: string;
}
