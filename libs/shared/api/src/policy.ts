import { Operation } from './database/operation';
import { NotAllowed, Refusal } from './refusal';
import { PasskeyNeeded, lacksPasskey, withoutStaff } from './staff';
import { Viewer } from './viewer';

/** May this viewer do this to that? Pure: no database, no clock but the one it is given. */
export type Rule<Subject> = (viewer: Viewer, subject: Subject) => boolean;

const ownMatters = new WeakSet<Rule<never>>();

/** Marks a rule about one's own settings: staff need no passkey to change those. */
export function ownMatter<Subject>(rule: Rule<Subject>): Rule<Subject> {
  ownMatters.add(rule);
  return rule;
}

/**
 * The first line of a use case: throws when the rule says no, and when a change is allowed only because the viewer is
 * staff while they did not sign in as staff must. Reading stays possible.
 * @throws {Refusal} the given refusal, or NotAllowed
 * @throws {PasskeyNeeded}
 */
export function allow<Subject>(
  rule: Rule<Subject>,
  viewer: Viewer,
  subject: Subject,
  refusal: () => Refusal = () => new NotAllowed(),
): void {
  if (!Policies.decide(rule, viewer, subject)) throw refusal();
  if (!Operation.underWay?.writes || ownMatters.has(rule) || !lacksPasskey(viewer)) return;
  if (!Policies.decide(rule, withoutStaff(viewer), subject)) throw new PasskeyNeeded();
}

/** Where rules are asked, so that a drill can answer "allow all" and see the database still refuse. */
export class Policies {
  static decide = <Subject>(rule: Rule<Subject>, viewer: Viewer, subject: Subject): boolean => rule(viewer, subject);
}
