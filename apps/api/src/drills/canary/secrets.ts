import { randomBytes } from 'node:crypto';

/** Everyone who looks. `invited` holds a link and nothing else; `former` spoke for an organisation until yesterday. */
export const roles = [
  ...(['visitor', 'elsewhere', 'elsewhere manager', 'invited', 'privacy officer'] as const),
  ...(['member', 'author', 'second', 'representative', 'officer', 'facilitator', 'moderator', 'manager', 'ministry', 'former'] as const),
] as const;

export type Role = (typeof roles)[number];

/** Who takes part in the space in which most is planted. */
export const inSpace: Role[] = roles.filter((role) => !['visitor', 'elsewhere', 'elsewhere manager', 'invited', 'privacy officer'].includes(role));

/** Readers of what is for facilitators, its author aside. */
export const runs: Role[] = ['facilitator', 'manager'];

export interface Secret {
  token: string;
  /** What it was planted as, such as `topic for members: why`. */
  what: string;
  readers: readonly Role[];
}

/** Words that stand nowhere else, and who may ever come across each. */
export class Secrets {
  private readonly byToken = new Map<string, Secret>();
  private readonly run = randomBytes(8).toString('hex').replace(/\d/g, '').padEnd(3, 'x').slice(0, 3);

  /** A new word for one text. */
  of(what: string, readers: readonly Role[]): string {
    const token = `kanarie${this.run}${String(this.byToken.size + 1000)}`;
    this.byToken.set(token, { token, what, readers });
    return token;
  }

  /** Who may read it turned out later, such as a name that became public. */
  alsoFor(token: string, readers: readonly Role[]): void {
    const secret = this.byToken.get(token);
    if (secret) this.byToken.set(token, { ...secret, readers: [...secret.readers, ...readers] });
  }

  get all(): Secret[] {
    return [...this.byToken.values()];
  }

  /** The planted words in a text, each once. */
  in(text: string): Secret[] {
    const found = new Set(text.toLowerCase().match(/kanarie[a-z]{3}\d{4}/g) ?? []);
    return [...found].flatMap((token) => this.byToken.get(token) ?? []);
  }
}
