import { createHash } from 'node:crypto';
import { Database } from './database';

/** PostgreSQL cuts longer names of prepared statements off, and two could then be taken for one. */
const longestName = 63;

/**
 * A hot read, put together from the conditions that are there and prepared under a name that says which.
 * The same parts always give the same text.
 */
export class Statement<Row extends object> {
  readonly values: unknown[] = [];
  private readonly conditions: string[] = [];
  private readonly parts: string[] = [];

  /** @param textOf the whole text around its conditions; only literals besides them */
  constructor(
    private readonly title: string,
    private readonly textOf: (conditions: string) => string,
  ) {}

  /** `condition` speaks of its values as $a, $b, $c, $d */
  where(part: string, condition: string, ...values: unknown[]): this {
    const before = this.values.length;
    this.conditions.push(condition.replace(/\$([a-d])\b/g, (_, letter: string) => `$${before + letter.charCodeAt(0) - 96}`));
    this.values.push(...values);
    this.parts.push(part);
    return this;
  }

  rows(): Promise<Row[]> {
    return Database.prepared<Row>(this.name, this.text, this.values);
  }

  get text(): string {
    return this.textOf(this.conditions.join(' and ') || 'true');
  }

  get name(): string {
    const name = [this.title, ...this.parts].join('_');
    if (name.length <= longestName) return name;
    return `${this.title}_${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
  }
}
