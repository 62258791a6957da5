// What the API asks of PostgreSQL besides the agenda, as one would write it by hand.
export const session = {
  name: 'session',
  text: `select s.person_id as "personId",
           coalesce(array_agg(p.participant_id) filter (where p.participant_id is not null), '{}') as "participantIds"
         from sign_in_session s left join participation p using (person_id)
         where s.secret_hash = $1 and s.expires_at > $2 group by s.person_id`,
};
export const standings = {
  name: 'standings',
  text: `select participant_id as "participantId", space_id as "spaceId", roles, mandates from standings_of($1::uuid[], $2::date)`,
};
export const settings = {
  name: 'settings',
  text: `select set_config('app.spaces', $1, true), set_config('app.participants', $2, true), set_config('app.facilitates', $3, true),
           set_config('app.organisations', $4, true), set_config('app.platform', $5, true), set_config('transaction_read_only', $6, true)`,
};
export const claim = {
  name: 'claim',
  text: 'insert into answered_request (key, at) values ($1, $2) on conflict do nothing returning key',
};
export const answered = { name: 'answered', text: 'update answered_request set answer = $2 where key = $1' };
export const topic = { name: 'topic', text: 'select * from topic where id = $1' };
export const support = { name: 'support', text: 'insert into support (topic_id, participant_id) values ($1, $2) on conflict do nothing' };
export const follow = { name: 'follow', text: 'insert into follow (topic_id, participant_id) values ($1, $2) on conflict do nothing' };
export const unsupport = { name: 'unsupport', text: 'delete from support where topic_id = $1 and participant_id = $2' };
export const propose = {
  name: 'propose',
  text: `insert into topic (slug, space_id, kind, state, theme_slug, question, why, good_outcome, language, audience, author_id, created_at, latest_at)
         values ($1, $2, $3, 'draft', $4, $5, $6, $7, $8, $9, $10, $11, $11) returning id, slug`,
};
