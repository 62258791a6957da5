import { Refusal } from '@samenspraak/shared-api';

/** One's own text, one that a decision is about already, or one that few people read. */
export class NotReportable extends Refusal {}
/** One's own report of this text waits already. */
export class AlreadyReported extends Refusal {}
/** More reports than one can mean: wait a day. */
export class TooManyReports extends Refusal {}
/** Without an account only the law is a ground. */
export class LawOnly extends Refusal {}
/** One's own text, or one that one reported oneself. */
export class OwnCase extends Refusal {}
/** It is about an organisation one acts for, or stands in its name. */
export class OwnOrganisation extends Refusal {}
/** How criticism of government is said is no ground. */
export class ToneIsNoGround extends Refusal {}
/** Somebody else did this meanwhile. */
export class CaseMovedOn extends Refusal {}
/** The first decided for the same side. */
export class OtherSideNeeded extends Refusal {}
/** Who decided does not judge the appeal. */
export class SameDecider extends Refusal {}
/** Nothing holds against this text, or it is somebody else's. */
export class NothingToAppeal extends Refusal {}
/** Six months have passed. */
export class AppealTermOver extends Refusal {}
/** One appeal for each decision. */
export class AlreadyAppealed extends Refusal {}
