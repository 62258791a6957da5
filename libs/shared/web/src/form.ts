import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ApiRefusal, type FieldProblem } from './api';

/** 64 kB: far more than the longest form, far less than a nuisance. */
const largest = 64 * 1024;

/** What was typed: the first value of each field, and all of them for lists of choices. */
export class Form {
  constructor(private readonly fields: URLSearchParams) {}

  /** @throws {ApiRefusal} TOO_LARGE */
  static async read(request: IncomingMessage): Promise<Form> {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of request as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > largest) throw new ApiRefusal('TOO_LARGE');
      parts.push(part);
    }
    return new Form(new URLSearchParams(Buffer.concat(parts).toString('utf8')));
  }

  /** Browsers send line ends as CR LF; we keep LF. */
  text(name: string): string {
    return (this.fields.get(name) ?? '').replace(/\r\n/g, '\n');
  }

  /** The text, or null when nothing was typed or chosen. */
  choice<T extends string = string>(name: string): T | null {
    return (this.fields.get(name)?.trim() || null) as T | null;
  }

  all(name: string): string[] {
    return this.fields.getAll(name);
  }

  number(name: string): number | null {
    const text = this.text(name).trim();
    return /^-?\d+$/.test(text) ? Number(text) : null;
  }

  /** Everything that was typed, to show it again; lists joined by a line break. */
  get values(): Record<string, string> {
    const names = new Set(this.fields.keys());
    return Object.fromEntries([...names].map((name) => [name, this.fields.getAll(name).join('\n')]));
  }
}

/** What was sent while the reader was signed out meanwhile: sent again as it is, after signing in. */
export interface KeptForm {
  /** Texts someone wrote, to be seen and kept. */
  texts: [name: string, text: string][];
  rest: Record<string, string[]>;
}

/** Several words are somebody's own; everything else is a choice or an id. */
const isWritten = ([value = '', ...more]: string[]): boolean => more.length === 0 && /\S\s+\S/.test(value);

export function keptForm(form: Form): KeptForm {
  const all = Object.keys(form.values).map((name) => [name, form.all(name)] as const);
  const texts = all.filter(([, values]) => isWritten(values)).map(([name]): [string, string] => [name, form.text(name)]);
  return { texts, rest: Object.fromEntries(all.filter(([, values]) => !isWritten(values))) };
}

/** How a form stands on a page: what was typed, what was wrong with it, and the key under which it is sent once. */
export interface FormState {
  act: string | null;
  values: Record<string, string>;
  problems: FieldProblem[];
  /** The code of a refusal that is about no field. */
  refusal: string | null;
  facts: Record<string, string | number>;
  /** Of a fault of ours, for whoever writes to us about it. */
  reference: string | null;
  key: string;
}

export const freshForm = (): FormState => ({ act: null, values: {}, problems: [], refusal: null, facts: {}, reference: null, key: randomUUID() });

export const refusedForm = (form: Form, { code, fields, facts, reference }: ApiRefusal): FormState => ({
  ...{ act: form.choice('act'), values: form.values, problems: fields, facts, reference },
  refusal: fields.length ? null : code,
  key: form.choice('key') ?? randomUUID(),
});
