import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Accessible } from '@samenspraak/shared-api';

@ObjectType({ description: 'One kind of personal data: where it is, who sees it, how long, how it is erased.' })
@Accessible('everyone')
export class RegisteredData {
  @Field()
  place: string;

  @Field()
  name: string;

  @Field()
  seenBy: string;

  /** ISO 8601; null as long as the person or the thing is there, `PT0S` for what only passes by. */
  @Field(() => String, { nullable: true })
  keepFor: string | null;

  @Field(() => String, { nullable: true })
  keepFrom: string | null;

  @Field(() => String, { nullable: true })
  erase: string | null;
}

@ObjectType({ description: 'One processing of the register (AVG art. 30).' })
@Accessible('everyone')
export class RegisteredProcessing {
  @Field()
  purpose: string;

  @Field(() => [String])
  grounds: readonly string[];

  @Field(() => [RegisteredData])
  items: RegisteredData[];
}

@ObjectType()
@Accessible('everyone')
export class RegisterDifference {
  @Field()
  kind: string;

  @Field()
  purpose: string;

  /** Null when it is about the processing itself. */
  @Field(() => RegisteredData, { nullable: true })
  item: RegisteredData | null;
}

@ObjectType({ description: 'What a version of the register says differently from the one before it.' })
@Accessible('everyone')
export class RegisterStep {
  @Field(() => Int)
  version: number;

  @Field()
  release: string;

  @Field(() => [RegisterDifference])
  differences: RegisterDifference[];
}

@ObjectType({ description: 'The register of processing, made from the marks in the code.' })
@Accessible('everyone')
export class Register {
  @Field(() => Int)
  version: number;

  @Field()
  release: string;

  @Field(() => [RegisteredProcessing])
  entries: RegisteredProcessing[];

  /** The version that describes what happens now. */
  @Field(() => Int)
  latest: number;

  /** Newest first. */
  @Field(() => [RegisterStep])
  history: RegisterStep[];
}

@ObjectType('HeldColumn')
@Accessible('everyone')
export class HeldColumnType {
  @Field()
  column: string;

  /** The processing it serves; null for what is not personal. */
  @Field(() => String, { nullable: true })
  purpose: string | null;
}

@ObjectType('HeldTable', { description: 'A table of one of the two stores, complete.' })
@Accessible('everyone')
export class HeldTableType {
  @Field()
  store: string;

  @Field()
  table: string;

  @Field(() => [HeldColumnType])
  columns: HeldColumnType[];
}

@ObjectType('CarriedData', { description: 'A cookie, or a field of a mail, job or log line.' })
@Accessible('everyone')
export class CarriedDataType {
  @Field()
  carrier: string;

  @Field()
  name: string;

  @Field(() => String, { nullable: true })
  purpose: string | null;
}

@ObjectType({ description: 'All that is held and carried, personal or not.' })
@Accessible('everyone')
export class Holdings {
  @Field(() => [HeldTableType])
  tables: HeldTableType[];

  @Field(() => [CarriedDataType])
  carried: CarriedDataType[];
}
