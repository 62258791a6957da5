import { NotAllowed, Refusal } from './refusal';
import { Viewer } from './viewer';

/** May this viewer do this to that? Pure: no database, no clock but the one it is given. */
export type Rule<Subject> = (viewer: Viewer, subject: Subject) => boolean;

/**
 * The first line of a use case: throws when the rule says no.
 * @throws {Refusal} the given refusal, or NotAllowed
 */
export function allow<Subject>(
  rule: Rule<Subject>,
  viewer: Viewer,
  subject: Subject,
  refusal: () => Refusal = () => new NotAllowed(),
): void {
  if (!Policies.decide(rule, viewer, subject)) throw refusal();
}

/** Where rules are asked, so that a drill can answer "allow all" and see the database still refuse. */
export class Policies {
  static decide = <Subject>(rule: Rule<Subject>, viewer: Viewer, subject: Subject): boolean => rule(viewer, subject);
}
