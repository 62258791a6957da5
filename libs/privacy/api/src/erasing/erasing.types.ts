import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Accessible, Language } from '@samenspraak/shared-api';
import { IsArray, IsEnum, IsUUID } from 'class-validator';

export enum ErasureChoice {
  /** All words go. */
  destroy = 'destroy',
  /** All words stay, without an author. */
  keep = 'keep',
  /** What is ticked stays, the rest goes. */
  chosen = 'chosen',
}

registerEnumType(ErasureChoice, { name: 'ErasureChoice' });

/** Something the viewer wrote, about which they choose. */
@ObjectType()
@Accessible('everyone')
export class OwnText {
  @Field(() => ID)
  id: string;

  /** A topic, or else a contribution. */
  @Field()
  topic: boolean;

  @Field()
  text: string;

  @Field(() => Language)
  language: Language;

  @Field()
  at: Date;
}

/** What goes and what one must do first. */
@ObjectType()
@Accessible('everyone')
export class ErasurePreview {
  @Field(() => Int)
  places: number;

  @Field(() => Int)
  mandates: number;

  /** Support, following, messages. */
  @Field(() => Int)
  choices: number;

  @Field(() => Int)
  questions: number;

  @Field(() => [OwnText])
  texts: OwnText[];

  /** Spaces that nobody else looks after: the duty must be handed over first. */
  @Field(() => [String])
  onlyManagerOf: string[];
}

@ObjectType()
@Accessible('signedIn')
export class ErasureReceipt {
  /** JSON: the proof with its signature. Shown once, kept nowhere. */
  @Field()
  proof: string;
}

@InputType()
export class ErasureInput {
  @Field(() => ErasureChoice)
  @IsEnum(ErasureChoice)
  choice: ErasureChoice;

  @Field(() => [ID])
  @IsArray()
  @IsUUID(undefined, { each: true })
  keep: string[];
}
