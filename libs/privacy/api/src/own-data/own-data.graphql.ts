import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Accessible } from '@samenspraak/shared-api';

@ObjectType({ description: 'One column of a row about the viewer.' })
@Accessible('signedIn')
export class OwnField {
  @Field()
  column: string;

  /** As it is stored: times in ISO 8601, lists with commas. */
  @Field()
  value: string;

  /** `text`, `time`, `number` (an id), or `thing` (something with a name of its own). */
  @Field()
  kind: string;

  /** What the thing is called, as far as the viewer may see it now. */
  @Field(() => String, { nullable: true })
  label: string | null;
}

@ObjectType({ description: 'A row about the viewer, in either store.' })
@Accessible('signedIn')
export class OwnRow {
  @Field()
  store: string;

  @Field()
  table: string;

  /** The part of the overview it belongs to. */
  @Field()
  group: string;

  /** How many rows of this table are about the viewer. */
  @Field(() => Int)
  count: number;

  @Field(() => [OwnField])
  fields: OwnField[];
}

@ObjectType({ description: 'A download that was asked for: one use, fifteen minutes.' })
@Accessible('signedIn')
export class DownloadTicket {
  @Field()
  id: string;

  @Field()
  until: Date;

  @Field()
  used: boolean;
}
