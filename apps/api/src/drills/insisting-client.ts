import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** Longer than this without an answer is a hang, in milliseconds: the database gives up after ten seconds. */
const patient = 20_000;

export interface Asked {
  /** The operation: its text, or its hash where the site knows it. */
  query?: string;
  documentId?: string;
  variables: object;
  cookie: string;
  token: string;
  /** The form's key. */
  key: string;
}

export interface Answer {
  status: number;
  data: Record<string, Record<string, string>> | null;
  codes: string[];
}

/** Sends a form until it is answered, as somebody does who gets no answer: the same form, with the same key. */
export class InsistingClient {
  private readonly agent = new Agent({ keepAlive: true });
  private on = true;
  /** Tries that got no answer, or one that says to come back. */
  unanswered = 0;
  /** What no client should ever hear: another no than "come back", or nothing for too long. */
  readonly faults: string[] = [];

  constructor(
    private readonly url: string,
    private readonly origin: string,
  ) {}

  /** @param abandon how long the first answer is waited for, in milliseconds; then the line is cut */
  async insist(asked: Asked, abandon?: number): Promise<Record<string, string>> {
    for (let wait = abandon; this.on; wait = undefined) {
      const answer = await this.ask(asked, wait).catch((error: Error) => this.heardNothing(error));
      const [receipt] = Object.values(answer?.data ?? {});
      if (answer && receipt && !answer.codes.length) return receipt;
      this.unanswered += 1;
      if (answer && !answer.codes.every((code) => ['INTERNAL', 'UNREACHABLE'].includes(code))) throw new Error(`${answer.status} ${answer.codes.join()} to ${JSON.stringify(asked.variables)}`);
      await pause(40);
    }
    throw new Error('Nobody answers any more');
  }

  /** Nobody insists any longer: there is nobody to answer. */
  giveUp(): void {
    this.on = false;
  }

  close(): void {
    this.agent.destroy();
  }

  private heardNothing({ message }: Error): undefined {
    if (message === 'hung') this.faults.push('no answer within twenty seconds');
  }

  ask({ query, documentId, variables, cookie, token, key }: Asked, abandon?: number): Promise<Answer> {
    const body = JSON.stringify({ query, documentId, variables });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), origin: this.origin, cookie, 'x-form-token': token, 'idempotency-key': key };
    return new Promise((resolve, reject) => {
      const sent = request(this.url, { method: 'POST', agent: this.agent, headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () => resolve(read(answer.statusCode ?? 0, text)));
        answer.on('error', reject);
      });
      sent.setTimeout(abandon ?? patient, () => sent.destroy(new Error(abandon === undefined ? 'hung' : 'abandoned')));
      sent.on('error', reject);
      sent.end(body);
    });
  }
}

function read(status: number, text: string): Answer {
  const { data = null, errors = [] } = JSON.parse(text) as { data?: Answer['data']; errors?: { extensions: { code: string } }[] };
  return { status, data, codes: errors.map(({ extensions }) => extensions.code) };
}
