import { Refusal } from '@samenspraak/shared-api';

/** The state the session is in does not allow this step. */
export class SessionStepNotPossible extends Refusal {}

/** It has not begun yet. */
export class SessionNotBegun extends Refusal {}
