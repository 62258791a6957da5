/**
 * Columns of text in which no word of a person can stand, and why. Whoever adds a column of text plants a canary in it
 * (plant-*.ts, through the product's own acts) or writes it here. A `table.column`, or a name that means the same everywhere.
 */
const reasons: Record<string, string[]> = {
  'one of a closed list of words': [
    ...['language', 'languages', 'state', 'kind', 'audience', 'side', 'latest_kind', 'counterpart_side', 'move_requested_by_side'],
    ...['roles', 'role', 'may_promise', 'verdict', 'session_seat.answer', 'means', 'mail', 'zone', 'purpose', 'subject_kind', 'look.fields'],
    ...['measure', 'hosting', 'weekdays', 'date_answer.choice', 'calendar_invite.answer', 'personal_link.deed', 'appeal.before', 'outcome', 'second_side', 'answer_language', 'tasks', 'wash.store', 'decision.rule', 'flag.rule'],
  ],
  'made by the server: ids, salts, keys, signatures': [
    ...['sealed_message.id', 'authority', 'message_id', 'look.employee', 'look.viewer'],
    ...['calendar_invite.held', 'moderation_case.about', 'content_salt', 'personal_salt', 'signature', 'public_key', 'nullifier'],
  ],
  'a hash': [
    ...['hash', 'content_hash', 'personal_hash', 'key_hash', 'code_mark', 'holder', 'session_hash', 'secret_hash', 'code_hash', 'link_hash', 'email_index'],
    ...['subject_index', 'undo_hash', 'answered_request.key'],
  ],
  'a time of the day': ['series_rule.start_time'],
  'a name of the code or of its versions': ['migration.name', 'register_version', 'retention_state.id', 'rule', 'retention_state.reason', 'period'],
  'reference data, the same for all': [
    ...['theme_slug', 'theme.slug', 'theme.names', 'theme.descriptions', 'municipality_code', 'municipality.code', 'municipality.name'],
    ...['municipality.also_known_as', 'municipality.merged_into_code', 'municipality.safety_region'],
  ],
  'sealed under the key of its person, so that no word of it is readable here': [
    ...['answered_request.answer', 'sealed_email', 'sealed_text', 'sealed_answer', 'wrapped', 'wrapped_key'],
  ],
  'given by whoever owns the vault; what is planted is the line of a look': ['duty.kind'],
  'of a body that signs in through its own provider: an address from the configuration': ['provider_link.issuer'],
};

const all = new Set(Object.values(reasons).flat());

export const holdsNoCanary = (table: string, column: string): boolean => all.has(`${table}.${column}`) || all.has(column);
