/** `:own` wrote the text a decision is about, under the own name or under a pseudonym. `d` is the decision. */
const written = (d: string): string => `(
  (${d}.contribution_id is null and exists (select from topic t where t.id = ${d}.topic_id and t.author_id = any(:own)))
  or exists (select from contribution c where c.id = ${d}.contribution_id and (c.participant_id = any(:own)
    or exists (select from pseudonym p where p.topic_id = c.topic_id and p.number = c.pseudonym and p.participant_id = any(:own)))))`;

/** For `@About` on rows that hang on a decision. */
export const ofOwnText = (table: string): string => `exists (select from decision d where d.id = ${table}.decision_id and ${written('d')})`;

/** For `@About` on the decision: of whoever took it, and of whose text it is about once it holds. */
export const ofOwnDecision = `decision.decided_by_id = any(:own) or decision.second_by_id = any(:own)
  or (decision.in_force_at is not null and decision.measure is not null and ${written('decision')})`;
