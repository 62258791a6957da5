import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Accessible, PageOf } from '@samenspraak/shared-api';
import { ActKind } from './act-kind';
import type { ShownLine } from './register.queries';

/** A line of the register as it is read. Everything but its number and hash is null where it is not for everyone. */
@ObjectType()
@Accessible('everyone')
export class RegisterLine {
  @Field(() => Int)
  serial: number;

  @Field()
  hash: string;

  @Field(() => ActKind, { nullable: true })
  kind: ActKind | null;

  @Field(() => Date, { nullable: true })
  at: Date | null;

  @Field(() => String, { nullable: true })
  body: string | null;

  @Field(() => String, { nullable: true })
  space: string | null;

  /** What it is about; null also when its author had the words destroyed. */
  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  language: string | null;

  /** `topic`, `session`, `commitment`, `space` or `decision`. */
  @Field(() => String, { nullable: true })
  subject: string | null;

  /** Its place in addresses. */
  @Field(() => String, { nullable: true })
  slug: string | null;

  /** A date of the act: when a session is, or until when a promise runs. */
  @Field(() => String, { nullable: true })
  when: string | null;

  /** The body that presides. */
  @Field(() => String, { nullable: true })
  chair: string | null;

  @Field(() => String, { nullable: true })
  function: string | null;

  @Field(() => String, { nullable: true })
  role: string | null;

  /** What a decision of moderation does to a text; null is nothing. */
  @Field(() => String, { nullable: true })
  measure: string | null;
}

@ObjectType()
@Accessible('everyone')
export class RegisterPage extends PageOf(RegisterLine) {}

type Told = Partial<Record<'at' | 'body' | 'space' | 'spaceSlug' | 'title' | 'language' | 'subject' | 'slug' | 'when' | 'chair' | 'function' | 'role' | 'measure', string>>;

export function readLine({ serial, hash, kind, content, personal }: ShownLine): RegisterLine {
  const told = { ...parsed(content), ...parsed(personal) };
  const { at, body = null, space = null, title = null, language = null, subject = null, slug = null } = told;
  const { when = null, chair = null, function: task = null, role = null, measure = null } = told;
  const address = subject === 'space' ? (told.spaceSlug ?? null) : slug;
  return { ...{ serial, hash, kind, at: at ? new Date(at) : null, body, space, title, language, subject }, slug: address, when, chair, function: task, role, measure };
}

const parsed = (text: string | null): Told => (text ? (JSON.parse(text) as Told) : {});
