import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Accessible } from '@samenspraak/shared-api';
import { IsBoolean } from 'class-validator';

/** What the viewer chose for their own calendar. */
@ObjectType()
@Accessible('signedIn')
export class OwnCalendar {
  /** Appointments come by mail. */
  @Field()
  invites: boolean;

  /** Appointments without a name or a place. */
  @Field()
  neutral: boolean;

  /** Since when there is a secret link; null when there is none. */
  @Field(() => Date, { nullable: true })
  linkMadeAt: Date | null;
}

/** Shown once. */
@ObjectType()
@Accessible('signedIn')
export class NewCalendarLink {
  @Field()
  url: string;
}

@InputType()
export class CalendarChoiceInput {
  @Field()
  @IsBoolean()
  invites: boolean;

  @Field()
  @IsBoolean()
  neutral: boolean;
}
