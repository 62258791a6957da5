/** The one source of time. Tests set it; nothing else reads `Date.now()`. */
export class Clock {
  private static fixed: Date | undefined;

  static now(): Date {
    return Clock.fixed ? new Date(Clock.fixed) : new Date();
  }

  /** Stops the clock at an instant; without one it runs again. For tests. */
  static set(instant?: Date | string): void {
    Clock.fixed = instant === undefined ? undefined : new Date(instant);
  }
}
