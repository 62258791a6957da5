import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { Answer, Asked, Door, Someone } from './door';
import { Operation, operationOf, operationsOf } from './operations';
import { Page, Values, Visible, valuesOfPage } from './pages';
import { Path, pathsOf } from './paths';
import { Pools, valuesFor } from './pools';
import { Role, Secret, Secrets } from './secrets';
import type { Sameness } from './sameness';

export interface Size {
  depth: number;
  /** Each field of each type by one way, or by every way. */
  once: boolean;
  /** Of how many rows that somebody can see everything behind them is looked at. */
  rows: number;
  /** With how many values each page is asked. */
  pages: number;
  /** Lists are asked with each value of each choice too. */
  filters: boolean;
}

/** What came by, and what should not have. */
export class Findings {
  readonly foreign = new Set<string>();
  readonly faults = new Set<string>();
  readonly seen = new Set<string>();
  /** That were shown to somebody. */
  readonly pages = new Set<string>();
  looks = 0;

  constructor(private readonly secrets: Secrets) {}

  /** @param where such as `member, mail` */
  look(role: Role | 'nobody', where: string, text: string): void {
    this.looks += 1;
    for (const secret of this.secrets.in(text)) {
      this.seen.add(secret.token);
      if (!secret.readers.includes(role as Role)) this.foreign.add(`${role} · ${secret.what} · ${where}`);
    }
  }

  /** Words that somebody should have come across, and nobody did: then this drill does not look where they are. */
  missed(): Secret[] {
    return this.secrets.all.filter(({ token, readers }) => readers.length > 0 && !this.seen.has(token));
  }
}

export interface Looking {
  door: Door;
  someone: Someone;
  findings: Findings;
  sameness: Sameness;
}

/** What is asked of one root: its own rows, and what lies behind each that was shown. */
export interface Plan {
  root: GraphQLField<unknown, unknown>;
  own: Operation;
  further: Operation[];
  /** That no request can ask for. */
  tooMuch: Path[];
}

/** @param pools of any reader: the operations are the same for all */
export function plansOf(schema: GraphQLSchema, pools: Pools, { depth, once }: Size): Plan[] {
  const byRoot = Map.groupBy(pathsOf(schema, depth, once), ([root]) => root!);
  return [...byRoot].map(([root, [, ...further]]) => {
    const { operations, tooMuch } = operationsOf(further, schema, valuesFor(root, pools, false)[0] ?? {});
    return { root, own: operationOf([[root]]), further: operations, tooMuch };
  });
}

/** Asks everything there is to ask, as this one. @returns with which values each root answered */
export async function crawlGraphql(looking: Looking, plans: Plan[], pools: Pools, size: Size): Promise<Visible> {
  const visible: Visible = new Map();
  for (const { root, own, further, tooMuch } of plans) {
    const rows = await each(valuesFor(root, pools, size.filters), (values) => look(looking, own, values));
    visible.set(root.name, rows);
    for (const path of tooMuch) looking.findings.faults.add(`no request can ask for ${operationOf([path]).query}`);
    for (const operation of further) await each(spread(rows, size.rows), (values) => lookTogether(looking, operation, values));
  }
  return visible;
}

/**
 * Asks what the pages of the site ask, about what this one can see.
 * @param count with how many values each
 */
export async function crawlPages(looking: Looking, pages: Page[], visible: Visible, count: number): Promise<void> {
  for (const page of pages) {
    const ask = async (values: Values) => {
      const answered = await look(looking, { query: page.name, documentId: page.id }, values);
      if (answered) looking.findings.pages.add(page.name);
      return answered;
    };
    await each(spread(valuesOfPage(page, visible), count), ask);
  }
}

/** Asks with each of these values, a few at a time. @returns those that were answered with something */
async function each<T>(all: T[], ask: (value: T) => Promise<boolean>): Promise<T[]> {
  const answered = new Set<T>();
  const line = [...all];
  const worker = async () => {
    for (let value = line.pop(); value; value = line.pop()) if (await ask(value)) answered.add(value);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return all.filter((value) => answered.has(value));
}

/** What is refused in one way of several may hide the others: then each is asked by itself. */
async function lookTogether(looking: Looking, operation: Operation, values: Values): Promise<boolean> {
  const whole = await look(looking, operation, values, operation.paths.length > 1);
  if (!whole) for (const path of operation.paths) await look(looking, operationOf([path], operation.plain ? 'plain' : 'all'), values);
  return whole;
}

/** @returns whether there was an answer; with `complete`, one without a refusal in it */
async function look({ door, someone, findings, sameness }: Looking, asked: Asked, values: Values, complete = false): Promise<boolean> {
  const { query } = asked;
  const answer = await door.ask(someone, asked, values);
  const what = `${query} ${JSON.stringify(values)}`;
  findings.look(someone.name as Role, what, answer.text);
  noteFaults(answer, `${someone.name} · ${what}`, findings);
  sameness.look(someone.name, answer.data, query);
  return answer.data !== null && !(complete && answer.errors.length > 0);
}

/** A request that was refused for its form, or broke, has shown nothing: this drill must ask it otherwise. */
const unasked = ['INTERNAL', 'TOO_MUCH_ASKED', 'BAD_REQUEST'];

function noteFaults({ errors, status }: Answer, what: string, { faults }: Findings): void {
  const codes = errors.map(({ extensions }) => extensions.code).filter((code) => unasked.includes(code));
  if (codes.length || status >= 500) faults.add(`${codes.join(' ')} ${status} · ${what}`.slice(0, 400));
}

/** Some of a list, from all over it: what was planted together stands together. */
const spread = <T>(all: T[], count: number): T[] => all.filter((_, at) => at % Math.max(1, Math.ceil(all.length / count)) === 0);
