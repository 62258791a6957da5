import { Person } from '@samenspraak/people-api';
import { aboutOf } from '@samenspraak/shared-api';
import { Participant } from '@samenspraak/spaces-api';
import { getMetadataArgsStorage } from 'typeorm';
import type { HeldTable } from '../data-map/held';

/** Columns of a table that point at a person or a participant, by their names in PostgreSQL. */
export const pointers = ({ entity, columns }: HeldTable): string[] =>
  targetsOf(entity)
    .filter(({ target }) => target === Participant || target === Person)
    .flatMap(({ property }) => columns.filter((each) => each.property === property).map(({ column }) => column));

interface Target {
  property: string;
  target: Function;
}

/** What the foreign keys of an entity point at. */
export const targetsOf = (entity: Function): Target[] =>
  getMetadataArgsStorage()
    .foreignKeys.filter((key) => key.target === entity && key.propertyName)
    .map(({ propertyName, type }) => ({ property: propertyName ?? '', target: (typeof type === 'function' ? (type as () => Function)() : Object) as Function }));

/**
 * The condition under which a row is about someone, with `:own` for the list of what is theirs in that store. Null when the
 * rows can be of nobody; undefined when nobody said how, which no table with personal marks may leave so.
 */
export function conditionOf(held: HeldTable): string | null | undefined {
  const about = aboutOf(held.entity);
  if (about === 'nobody') return null;
  if (about) return about.when;
  const own = held.entity === Participant || held.entity === Person ? ['id'] : pointers(held);
  return own.length ? own.map((column) => `${held.table}.${column} = any(:own)`).join(' or ') : undefined;
}
