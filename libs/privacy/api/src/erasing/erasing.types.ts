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

/** Something the viewer wrote. */
@ObjectType()
@Accessible('signedIn')
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
@Accessible('signedIn')
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

  /** Topics that were not put forward yet: they always go. */
  @Field(() => Int)
  drafts: number;

  /** Reasons, answers and dissents written in a task: they follow the choice for all words, and cannot be ticked. */
  @Field(() => Int)
  explanations: number;

  /** About these one chooses. */
  @Field(() => [OwnText])
  texts: OwnText[];

  /** Written under a pseudonym: they always go, for nobody is left who could say whether they may stay. */
  @Field(() => [OwnText])
  pseudonymous: OwnText[];

  /** Appeals of the viewer that wait for a judgement: erasing ends them, without one. */
  @Field(() => Int)
  appeals: number;

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
