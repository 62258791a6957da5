import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Topic } from '@samenspraak/agenda-api';
import { Session } from '@samenspraak/dialogue-api';
import { Accessible, Language, PageOf, Relation, Side } from '@samenspraak/shared-api';
import { Organisation } from '@samenspraak/spaces-api';
import { Commitment } from '../commitment.entity';
import { MemoryKind } from './memory-kind';

/** How often something happened at a table, of one body. Numbers of things bodies did, never of people: they are exact. */
@ObjectType()
@Accessible('everyone')
export class MemoryCount {
  @Field(() => MemoryKind)
  kind: MemoryKind;

  /** In the Netherlands; null for all years together, in which each thing counts once. */
  @Field(() => Int, { nullable: true })
  year: number | null;

  @Field(() => Side)
  side: Side;

  organisationId: string;

  @Relation(() => Organisation, 'organisationId')
  organisation?: Organisation;

  @Field(() => Int)
  count: number;
}

/** One of the things that were counted. */
@ObjectType()
@Accessible('everyone')
export class MemoryLine {
  @Field(() => ID)
  id: string;

  @Field(() => MemoryKind)
  kind: MemoryKind;

  @Field()
  at: Date;

  /** Its own name or text; null where its topic gives it one. */
  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => Language)
  language: Language;

  organisationId: string;

  @Relation(() => Organisation, 'organisationId')
  organisation?: Organisation;

  sessionId: string | null;

  @Relation(() => Session, 'sessionId', { nullable: true })
  session?: Session | null;

  topicId: string | null;

  /** Null also for a topic the viewer may not see. */
  @Relation(() => Topic, 'topicId', { nullable: true })
  topic?: Topic | null;

  commitmentId: string | null;

  @Relation(() => Commitment, 'commitmentId', { nullable: true })
  commitment?: Commitment | null;
}

@ObjectType()
@Accessible('everyone')
export class MemoryPage extends PageOf(MemoryLine) {}

/** What a series or a space remembers, as far as the viewer may see what it is about. */
@ObjectType()
@Accessible('everyone')
export class Memory {
  of: 'series' | 'space';

  @Field(() => ID)
  id: string;
}
