/** Something that happened, told to the features further down the list. Ids only: listeners read what they may. */
export abstract class DomainEvent {
  abstract readonly spaceId: string;
}

type Kind<E extends DomainEvent> = abstract new (...args: never[]) => E;
type Listener<E> = (event: E) => Promise<void>;

/** How a feature speaks without knowing who listens. Listeners run in the same transaction: all of it happens, or none. */
export class Announcer {
  private static readonly listeners: { kind: Kind<DomainEvent>; listener: Listener<DomainEvent> }[] = [];

  static on<E extends DomainEvent>(kind: Kind<E>, listener: Listener<E>): void {
    Announcer.listeners.push({ kind, listener: listener as Listener<DomainEvent> });
  }

  static async announce(event: DomainEvent): Promise<void> {
    for (const { kind, listener } of Announcer.listeners) if (event instanceof kind) await listener(event);
  }
}
