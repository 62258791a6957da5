import { type Socket, connect } from 'node:net';

export interface Heard {
  status: number;
  retryAfter: boolean;
  body: string;
  /** Milliseconds. */
  took: number;
}

interface Line {
  socket: Socket;
  busy: boolean;
  received: string;
  heard: (answer: Heard) => void;
  begun: number;
}

/**
 * Many people who ask the same, each on a line of their own, as often as the drill wants and whether or not they are
 * answered. Speaks HTTP/1.1 by hand: whoever makes ten times what a server can carry must be lighter than it.
 */
export class Crowd {
  private readonly lines = new Set<Line>();
  private free: Line[] = [];
  /** Lines that the server cut before it had answered. */
  cut = 0;

  constructor(
    private readonly port: number,
    private readonly request: Buffer,
    private readonly most: number,
  ) {}

  /** One more asks. @returns undefined when everyone waits for an answer already */
  ask(): Promise<Heard> | undefined {
    const line = this.free.pop() ?? (this.lines.size < this.most ? this.open() : undefined);
    if (!line) return undefined;
    Object.assign(line, { busy: true, received: '', begun: performance.now() });
    line.socket.write(this.request);
    return new Promise((resolve) => (line.heard = resolve));
  }

  leave(): void {
    for (const { socket } of this.lines) socket.destroy();
  }

  private open(): Line {
    const socket = connect(this.port, '127.0.0.1').setNoDelay(true).setEncoding('latin1');
    const line: Line = { socket, busy: false, received: '', heard: () => undefined, begun: 0 };
    this.lines.add(line);
    socket.on('data', (part: string) => this.hear(line, part));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.lines.delete(line);
      this.free = this.free.filter((each) => each !== line);
      if (line.busy) this.cut += 1;
      line.heard({ status: 0, retryAfter: false, body: '', took: performance.now() - line.begun });
    });
    return line;
  }

  private hear(line: Line, part: string): void {
    line.received += part;
    const end = line.received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = line.received.slice(0, end).toLowerCase();
    const length = Number(/content-length: (\d+)/.exec(head)?.[1]);
    if (line.received.length < end + 4 + length) return;
    line.busy = false;
    this.free.push(line);
    line.heard({ status: Number(head.slice(9, 12)), retryAfter: head.includes('\r\nretry-after:'), body: line.received.slice(end + 4), took: performance.now() - line.begun });
  }
}
