/** Work that takes turns: node-postgres does not allow two statements at once on one connection. */
export class Line {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs the work when everything before it has ended, well or not. */
  wait<T>(work: () => Promise<T>): Promise<T> {
    const next = this.last.then(work, work);
    this.last = next.catch(() => undefined);
    return next;
  }

  /** Resolves when nothing waits any more. */
  get empty(): Promise<unknown> {
    return this.last;
  }
}
