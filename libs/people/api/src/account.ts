import { Clock, Language, NotFound, SignInMeans, Vault, Viewer } from '@samenspraak/shared-api';
import { newAccount, openAddress } from './identifiers/identifiers';
import { PersonKey } from './identifiers/person-key.entity';
import { Participation } from './participation.entity';
import { Person } from './person.entity';
import { hashOf } from './secret';
import { secretIn } from './session-cookie';

export interface SessionOwner {
  personId: string;
  sessionHash: string;
  participantIds: string[];
  signedIn: { at: Date; means: SignInMeans };
}

type OwnerRow = Omit<SessionOwner, 'signedIn' | 'sessionHash'> & SessionOwner['signedIn'];

const ownerOfSession = `
  select s.person_id as "personId", s.created_at as "at", s.means,
         coalesce(array_agg(p.participant_id) filter (where p.participant_id is not null), '{}') as "participantIds"
  from sign_in_session s left join participation p using (person_id)
  where s.secret_hash = $1 and s.expires_at > $2
  group by s.secret_hash`;

/** Whose session a request carries, and which participants that person is. Undefined for a visitor. */
export async function sessionOwner(cookieHeader: string | undefined): Promise<SessionOwner | undefined> {
  const secret = secretIn(cookieHeader);
  if (!secret) return undefined;
  const sessionHash = hashOf(secret);
  const [row] = (await Vault.manager.query(ownerOfSession, [sessionHash, Clock.now()])) as OwnerRow[];
  if (!row) return undefined;
  const { at, means, ...owner } = row;
  return { ...owner, sessionHash, signedIn: { at, means } };
}

/** The account of an address that was just proved, made when there is none. */
export async function account(email: string, language: Language): Promise<Person> {
  const { person, key } = newAccount({ email, language, createdAt: Clock.now() });
  await Vault.transaction(async (vault) => {
    const made = await vault.createQueryBuilder().insert().into(Person).values(person).orIgnore().returning('id').execute();
    if ((made.raw as unknown[]).length) await vault.insert(PersonKey, key);
  });
  return Vault.manager.findOneByOrFail(Person, { emailIndex: person.emailIndex });
}

/** Adds a participant to the account of someone who is signed in. */
export async function addParticipation(viewer: Viewer, participantId: string): Promise<void> {
  if (!viewer.personId) throw new Error('Only a person can take part');
  await Vault.manager.insert(Participation, { participantId, personId: viewer.personId });
}

/** @throws {NotFound} for a visitor */
export async function mailLanguageOf({ personId }: Viewer): Promise<Language> {
  const person = personId && (await Vault.manager.findOneBy(Person, { id: personId }));
  if (!person) throw new NotFound();
  return person.language;
}

/** From now on mails to the viewer are written in this language. */
export async function chooseMailLanguage({ personId }: Viewer, language: Language): Promise<void> {
  if (personId) await Vault.manager.update(Person, { id: personId }, { language });
}

export interface Addressee {
  participantId: string;
  personId: string;
  email: string;
  language: Language;
  /** All of the person's participants: what they chose in one space counts in each. Never to be stored together. */
  participantIds: string[];
}

/** The address of someone's own account, to show it to them. @throws {NotFound} when the account is gone */
export async function addressOf(personId: string): Promise<string> {
  const person = await Vault.manager.findOneBy(Person, { id: personId });
  const key = await Vault.manager.findOneBy(PersonKey, { personId });
  if (!person || !key) throw new NotFound();
  return openAddress('person', personId, person.sealedEmail, key.wrapped);
}

const addressees = `
  select p.participant_id as "participantId", p.person_id as "personId", person.sealed_email as "sealedEmail",
         person_key.wrapped, person.language,
         array(select o.participant_id from participation o where o.person_id = p.person_id) as "participantIds"
  from participation p join person on person.id = p.person_id
  join person_key on person_key.person_id = p.person_id where p.participant_id = any($1)`;

/** Where to send mail for these participants. For the worker alone: nothing that answers a request may call it. */
export async function addresseesOf(participantIds: string[]): Promise<Addressee[]> {
  const rows = (await Vault.manager.query(addressees, [participantIds])) as SealedAddressee[];
  return rows.map(({ sealedEmail, wrapped, ...rest }) => ({ ...rest, email: openAddress('person', rest.personId, sealedEmail, wrapped) }));
}

type SealedAddressee = Omit<Addressee, 'email'> & { sealedEmail: Buffer; wrapped: Buffer };
