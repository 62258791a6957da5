import { Refusal } from '@samenspraak/shared-api';

/** The organisation has a seat here already. */
export class AlreadySeated extends Refusal {}

/** It signed, and is of the other side: it ends its seat itself. */
export class SeatIsTheirs extends Refusal {}

/** What is put on the agenda here is answered by this body: it cannot leave. */
export class SeatOwesAnswers extends Refusal {}

/** Nobody else speaks for the organisation here: hand over first. */
export class LastRepresentative extends Refusal {}

/** Nobody else leads the space: hand over first. */
export class LastManager extends Refusal {}
