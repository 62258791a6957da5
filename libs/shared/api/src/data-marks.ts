/** Why and how long a piece of personal data is kept (AVG art. 5, 6, 9, 30). The register is made from these. */
export interface PersonalDataMark {
  /** What it is for, in plain Dutch: it is shown to the person. */
  purpose: string;
  /** Legal ground: an article of the AVG, with the task it rests on. */
  ground: string;
  seenBy: 'self' | 'space' | 'everyone' | 'platform';
  /** ISO 8601 duration after `from`, or until the person or the thing is gone. */
  keep: { for: string; from: string } | 'until erased';
  erase: 'delete row' | 'destroy' | 'clear column';
}

export type DataMark = PersonalDataMark | 'none';

const marks = new Map<string, DataMark>();
const keyOf = (table: string, property: string) => `${table}.${property}`;

function mark(value: DataMark): PropertyDecorator {
  return (target, property) => void marks.set(keyOf(target.constructor.name, String(property)), value);
}

/** This column holds personal data, for this reason. */
export const Personal = (value: PersonalDataMark): PropertyDecorator => mark(value);

/** This column holds no personal data: said aloud, because an unmarked column fails the tests. */
export const NotPersonal = (): PropertyDecorator => mark('none');

/** The mark of an entity's property, its superclasses included. */
export function markOf(entity: Function, property: string): DataMark | undefined {
  for (let each: Function | null = entity; each?.name; each = Object.getPrototypeOf(each) as Function | null) {
    const found = marks.get(keyOf(each.name, property));
    if (found) return found;
  }
  return undefined;
}

/** The link from something written to the participant who wrote it; gone when the person erases. */
export const authorship: PersonalDataMark = {
  purpose: 'Laten zien wie iets heeft ingebracht, onder de naam die u zelf koos.',
  ground: 'AVG art. 6 lid 1 onder a: u plaatst dit zelf',
  seenBy: 'space',
  keep: 'until erased',
  erase: 'clear column',
};

/** Words a participant wrote; destroyed or kept without an author, as the person chooses. */
export const ownWords: PersonalDataMark = {
  purpose: 'Uw inbreng tonen aan wie u als lezer koos.',
  ground: 'AVG art. 6 lid 1 onder a en art. 9 lid 2 onder e: u maakt dit zelf bekend',
  seenBy: 'space',
  keep: 'until erased',
  erase: 'destroy',
};

/** A choice of a participant that nobody else sees one by one: support, follow, a notice. */
export const ownChoice: PersonalDataMark = {
  purpose: 'Onthouden wat u steunt, volgt of toegestuurd wilt krijgen.',
  ground: 'AVG art. 6 lid 1 onder a: u kiest dit zelf en kunt het intrekken',
  seenBy: 'self',
  keep: 'until erased',
  erase: 'delete row',
};
