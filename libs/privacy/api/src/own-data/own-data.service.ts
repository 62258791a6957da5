import { Injectable } from '@nestjs/common';
import { NotFound, type Viewer } from '@samenspraak/shared-api';
import { fieldsOf } from './fields';
import { groupOf, placeOf } from './groups';
import type { OwnRow } from './own-data.graphql';
import { ownOf, ownRows } from './own-rows';

/** Enough for whoever has it all; a person writes by hand. */
export const everything = 100_000;

/** All that is held about the viewer, made from the data marks: nobody else can ask for it. */
@Injectable()
export class OwnDataService {
  /**
   * @param limit rows of each table
   * @throws {NotFound} for a visitor
   */
  async rowsOf(viewer: Viewer, limit: number): Promise<OwnRow[]> {
    if (!viewer.personId) throw new NotFound();
    const own = await ownOf(viewer);
    const found = (await ownRows(own, limit)).map((each) => ({ ...each, group: groupOf(each.held) }));
    found.sort((a, b) => placeOf(a.group) - placeOf(b.group));
    const rows = found.map(({ held, rows: ofTable, count, group }) =>
      ofTable.map(async (row) => ({ store: held.store, table: held.table, group, count, fields: await fieldsOf(held, row, own) })),
    );
    return Promise.all(rows.flat());
  }
}
