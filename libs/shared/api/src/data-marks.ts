import type { Purpose } from './processings';

/** Why and how long a piece of personal data is kept (AVG art. 5, 6, 9, 30). The register is made from these. */
export interface PersonalDataMark {
  /** Which processing it belongs to: that knows its ground, and the register its words. */
  purpose: Purpose;
  seenBy: 'self' | 'space' | 'everyone' | 'platform';
  /** ISO 8601 duration after `from`, or until the person or the thing is gone. */
  keep: { for: string; from: string } | 'until erased';
  erase: 'delete row' | 'destroy' | 'clear column';
}

export type DataMark = PersonalDataMark | 'none';

const marks = new Map<Function, Map<string, DataMark>>();

function mark(value: DataMark): PropertyDecorator {
  return ({ constructor }, property) => {
    const ofClass = marks.get(constructor) ?? new Map<string, DataMark>();
    marks.set(constructor, ofClass.set(String(property), value));
  };
}

/** This column holds personal data, for this reason. */
export const Personal = (value: PersonalDataMark): PropertyDecorator => mark(value);

/** This column holds no personal data: said aloud, because an unmarked column fails the tests. */
export const NotPersonal = (): PropertyDecorator => mark('none');

/** The mark of an entity's property, its superclasses included. */
export function markOf(entity: Function, property: string): DataMark | undefined {
  for (let each: Function | null = entity; each?.name; each = Object.getPrototypeOf(each) as Function | null) {
    const found = marks.get(each)?.get(property);
    if (found) return found;
  }
  return undefined;
}

/** The link from something written to the participant who wrote it; gone when the person erases. */
export const authorship: PersonalDataMark = {
  purpose: 'authorship',
  seenBy: 'space',
  keep: 'until erased',
  erase: 'clear column',
};

/** Words a participant wrote; destroyed or kept without an author, as the person chooses. */
export const ownWords: PersonalDataMark = {
  purpose: 'ownWords',
  seenBy: 'space',
  keep: 'until erased',
  erase: 'destroy',
};

/** A choice of a participant that nobody else sees one by one: support, follow, a notice. */
export const ownChoice: PersonalDataMark = {
  purpose: 'ownChoice',
  seenBy: 'self',
  keep: 'until erased',
  erase: 'delete row',
};
