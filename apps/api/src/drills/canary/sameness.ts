type Row = Record<string, unknown>;

/** Of long texts lists show the beginning. */
const shortened = ['Topic.why', 'Commitment.text'];

/** Whether a row says the same to one reader, whichever way they came to it. */
export class Sameness {
  readonly differences = new Set<string>();
  private readonly known = new Map<string, { value: unknown; query: string }>();

  look(reader: string, data: unknown, query: string): void {
    if (Array.isArray(data)) for (const each of data) this.look(reader, each, query);
    else if (data && typeof data === 'object') this.row(reader, data as Row, query);
  }

  private row(reader: string, row: Row, query: string): void {
    for (const [name, value] of Object.entries(row)) {
      if (value && typeof value === 'object' && !isPlainList(value)) this.look(reader, value, query);
      else if (row['id']) this.compare(`${reader} ${String(row['__typename'])} ${String(row['id'])} ${name}`, `${String(row['__typename'])}.${name}`, value, query);
    }
  }

  private compare(key: string, field: string, value: unknown, query: string): void {
    const before = this.known.get(key);
    if (!before) return void this.known.set(key, { value, query });
    const [one, other] = [before.value, value].map((each) => JSON.stringify(each));
    const begins = shortened.includes(field) && (String(value).startsWith(String(before.value)) || String(before.value).startsWith(String(value)));
    if (one !== other && !begins) this.differences.add(`${field}: ${one} · ${other} · ${before.query} · ${query}`.slice(0, 600));
  }
}

const isPlainList = (value: object): boolean => Array.isArray(value) && value.every((each) => typeof each !== 'object');
