import { Database, entitiesOf, markOf } from '@samenspraak/shared-api';
import type { EntityMetadata } from 'typeorm';

/** What the data marks say of one table in which participants stand. */
export interface TablePlan {
  table: string;
  /** Columns that point at the participant. */
  owners: string[];
  /** Columns marked `destroy`, with what stands there afterwards. */
  destroyed: { column: string; left: 'null' | "''" }[];
}

const pointsAtParticipant = ({ foreignKeys }: EntityMetadata): string[] =>
  foreignKeys.filter(({ referencedTablePath }) => referencedTablePath === 'participant').flatMap(({ columnNames }) => columnNames);

/** Made from the marks, so that a column that comes later is in it by itself. Inside an operation. */
export function erasurePlan(): TablePlan[] {
  const metadatas = entitiesOf('content').map((entity) => Database.of(entity as never).metadata);
  return metadatas.flatMap((metadata) => {
    const owners = pointsAtParticipant(metadata);
    const destroyed = metadata.columns.flatMap(({ propertyName, databaseName, isNullable }) => {
      const mark = markOf(metadata.target as Function, propertyName);
      return mark && mark !== 'none' && mark.erase === 'destroy' ? [{ column: databaseName, left: isNullable ? ('null' as const) : ("''" as const) }] : [];
    });
    return owners.length ? [{ table: metadata.tableName, owners, destroyed }] : [];
  });
}
