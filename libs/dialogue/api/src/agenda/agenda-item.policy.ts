import { Side, Viewer, otherSide } from '@samenspraak/shared-api';
import { AtTable, canArrange, sidesAt } from '../session/session.policy';

export interface ItemAtTable extends AtTable {
  item: { side: Side };
}

/** Neither side takes the other's item off. */
export const canTakeOff = (viewer: Viewer, subject: ItemAtTable): boolean =>
  canArrange(viewer, subject) && sidesAt(viewer, subject).includes(subject.item.side);

/** The other side can ask. */
export const canAskToMove = (viewer: Viewer, subject: ItemAtTable): boolean =>
  canArrange(viewer, subject) && sidesAt(viewer, subject).includes(otherSide(subject.item.side));

export const itemActs = { takeOff: canTakeOff, askToMove: canAskToMove };
