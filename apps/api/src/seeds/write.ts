import type { EntityManager, ObjectLiteral } from 'typeorm';

/** Rows of one table. A list of these is written from top to bottom. */
export interface Rows {
  entity: new () => ObjectLiteral;
  rows: ObjectLiteral[];
}

export const rowsOf = <T extends ObjectLiteral>(entity: new () => T, rows: Partial<T>[]): Rows => ({ entity, rows });

/** The rows of one table, as far as they were made. */
export const rowsIn = <T extends ObjectLiteral>(plants: Rows[], entity: new () => T): T[] =>
  plants.filter((plant) => plant.entity === entity).flatMap(({ rows }) => rows as T[]);

const atOnce = 500;

export async function write(manager: EntityManager, plants: Rows[]): Promise<void> {
  for (const { entity, rows } of plants)
    for (let start = 0; start < rows.length; start += atOnce) {
      const some = rows.slice(start, start + atOnce);
      await manager.createQueryBuilder().insert().into(entity).values(some).updateEntity(false).execute();
    }
}
