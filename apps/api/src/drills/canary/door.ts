import { createHash, randomUUID } from 'node:crypto';
import { SignInSession, hashOf, newSecret, sessionCookie } from '@samenspraak/people-api';
import { account } from '@samenspraak/people-api/testing';
import { Clock, Language, SignInMeans, Vault, Viewer, formTokenOf, visitor } from '@samenspraak/shared-api';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';

/** Somebody who looks, as their browser sends it. */
export interface Someone {
  name: string;
  email: string;
  viewer: Viewer;
  cookie: string;
}

export interface Answer {
  status: number;
  text: string;
  data: Record<string, unknown> | null;
  errors: { path?: (string | number)[]; extensions: { code: string; fields?: object[] } }[];
}

/** A question in words, or by the name of one of the site's own. */
export interface Asked {
  query: string;
  documentId?: string;
}

export const aVisitor = (name: string): Someone => ({ name, email: '', viewer: visitor, cookie: '' });

/** Gives a viewer an account and a browser that is signed in. */
export async function signedIn(name: string, viewer: Viewer, email: string, means: SignInMeans): Promise<Someone> {
  const { id: personId } = await account(email, Language.nl);
  for (const { participantId } of viewer.standings) await Vault.manager.query('insert into participation (participant_id, person_id) values ($1, $2)', [participantId, personId]);
  return inAnotherBrowser({ name, email, viewer: { ...viewer, personId }, cookie: '' }, means);
}

export async function inAnotherBrowser({ name, email, viewer }: Someone, means: SignInMeans): Promise<Someone> {
  const [secret, at] = [newSecret(), Clock.now()];
  const session = { secretHash: hashOf(secret), id: randomUUID(), means, personId: viewer.personId ?? '', createdAt: at, expiresAt: new Date(at.getTime() + 3_600_000) };
  await Vault.manager.insert(SignInSession, session);
  return { name, email, viewer: { ...viewer, sessionHash: session.secretHash }, cookie: `${sessionCookie}=${secret}` };
}

/** The API as it is served, asked by one of these people. */
export class Door {
  constructor(
    private readonly fastify: FastifyInstance,
    private readonly origin: string,
  ) {}

  get schema(): GraphQLSchema {
    return this.fastify.graphql.schema;
  }

  async ask({ viewer, cookie }: Someone, asked: string | Asked, variables: object = {}): Promise<Answer> {
    const key = createHash('sha256').update(randomUUID()).digest('hex');
    const headers = { origin: this.origin, 'x-form-token': formTokenOf(viewer), cookie, 'idempotency-key': key };
    const { statusCode: status, body: text } = await this.fastify.inject({ method: 'POST', url: '/graphql', headers, payload: { ...known(asked), variables } });
    const { data = null, errors = [] } = JSON.parse(text) as Partial<Answer>;
    return { status, text, data, errors };
  }

  async get(path: string, { cookie }: Someone): Promise<string> {
    return (await this.fastify.inject({ method: 'GET', url: path, headers: { cookie } })).body;
  }

  /** Does what a form does. @returns the receipt @throws {Error} with the answer's code, when it was refused */
  async act(someone: Someone, name: string, values: Record<string, unknown>): Promise<{ id: string; slug: string }> {
    const field = this.schema.getMutationType()?.getFields()[name];
    if (!field) throw new Error(`There is no ${name}: the planting of canaries goes through the product's own acts`);
    const given = field.args.filter((arg) => arg.name in values);
    const declared = given.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
    const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const { data, errors } = await this.ask(someone, `mutation${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${receiptOf(field.type.toString())} }`, values);
    if (errors.length) throw new Error(`${someone.name} could not ${name}: ${JSON.stringify(errors.map(({ extensions }) => extensions))}`);
    return data?.[name] as { id: string; slug: string };
  }
}

const known = (asked: string | Asked): object => {
  if (typeof asked === 'string') return { query: asked };
  return asked.documentId ? { documentId: asked.documentId } : { query: asked.query };
};

const receiptOf = (type: string): string => (type === 'Receipt!' ? '{ id slug }' : type === 'Seen!' ? '{ email }' : '{ __typename }');
