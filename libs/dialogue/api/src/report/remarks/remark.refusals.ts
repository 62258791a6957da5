import { Refusal } from '@samenspraak/shared-api';

/** A remark is answered by the side it asks, not by the side that made it. */
export class YourOwnRemark extends Refusal {}

/** Somebody of that side was first. */
export class RemarkAnswered extends Refusal {}
