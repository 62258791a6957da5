import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Accessible } from '@samenspraak/shared-api';
import { Session } from '../session/session.entity';

/** What a session waits for. */
export enum SessionTaskKind {
  /** A seat of the viewer's organisation did not choose a date yet. */
  choose_dates = 'choose_dates',
  /** The viewer's side has not said what it thinks of the report. */
  review_report = 'review_report',
  /** The other side asks to see something otherwise in the report. */
  answer_remark = 'answer_remark',
  /** The answers led to no date: the facilitator chooses. */
  settle_dates = 'settle_dates',
  /** It is over, and nobody said that it took place. */
  hold = 'hold',
  /** It took place; its report is to be written and sent. */
  write_report = 'write_report',
}
registerEnumType(SessionTaskKind, { name: 'SessionTaskKind' });

/** Something that a session waits for, of the viewer. */
@ObjectType()
@Accessible('signedIn')
export class SessionTask {
  @Field(() => SessionTaskKind)
  kind: SessionTaskKind;

  @Field(() => ID)
  sessionId: string;

  /** When it must be done; null when there is no term. */
  @Field(() => Date, { nullable: true })
  due: Date | null;

  session?: Session;
}
