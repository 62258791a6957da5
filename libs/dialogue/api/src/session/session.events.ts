import { DomainEvent } from '@samenspraak/shared-api';

/** A side said what it thinks of a session's report. */
export class ReportJudged extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly approvalId: string,
  ) {
    super();
  }
}

/** A report was settled, and the working notes on the way to it were destroyed. */
export class NotesDestroyed extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly sessionId: string,
    readonly counts: { remarks: number; versions: number },
  ) {
    super();
  }
}

/** A session took a step that stands on its timeline. */
export class SessionMoved extends DomainEvent {
  constructor(
    readonly spaceId: string,
    readonly sessionId: string,
    readonly eventId: string,
  ) {
    super();
  }
}
