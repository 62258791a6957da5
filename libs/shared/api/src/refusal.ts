/**
 * A business "no". One small class per reason, beside its rule; the code on the wire comes from the class name,
 * the words from the web's messages in four languages.
 */
export abstract class Refusal extends Error {
  /** Facts the words may need: numbers, dates, names of things. Never personal data. */
  readonly facts: Readonly<Record<string, string | number>> = {};

  get code(): string {
    return this.constructor.name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
  }
}

/** Hidden, foreign and absent are one and the same answer. */
export class NotFound extends Refusal {}

/** The viewer must sign in first. */
export class SignInNeeded extends Refusal {}

/** The viewer may see the thing but not do this to it. */
export class NotAllowed extends Refusal {}

/** The request did not come from a form of this site. */
export class ForeignRequest extends Refusal {}

export interface FieldProblem {
  field: string;
  /** A key of the web's messages: `required`, `tooLong`, `date`… */
  problem: string;
  limit?: number;
}

/** Bad input. Names every field that is wrong. */
export class InvalidInput extends Refusal {
  constructor(readonly fields: FieldProblem[]) {
    super();
  }

  static of(field: string, problem: string, limit?: number): InvalidInput {
    return new InvalidInput([{ field, problem, ...(limit === undefined ? {} : { limit }) }]);
  }
}
