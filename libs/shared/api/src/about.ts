import type { ObjectLiteral } from 'typeorm';

/**
 * Whose row it is, where no foreign key to a participant or a person says so: a condition in SQL on the table by its name.
 * `:own` is a list: the person's participants in the content store, the person's id in the vault. `nobody`: what is written
 * there is personal, but nothing tells any more who wrote it.
 */
export type Aboutness = { when: string } | 'nobody';

/** How a person gets to see a column of their own row: opened first, or not at all because it is a key. */
export type Shown = 'withheld' | ((row: ObjectLiteral) => string | Promise<string>);

const abouts = new Map<Function, Aboutness>();
const shown = new Map<Function, Map<string, Shown>>();

export const About = (aboutness: Aboutness): ClassDecorator => (target) => void abouts.set(target, aboutness);

function show(value: Shown): PropertyDecorator {
  return ({ constructor }, property) => {
    const ofClass = shown.get(constructor) ?? new Map<string, Shown>();
    shown.set(constructor, ofClass.set(String(property), value));
  };
}

/** A key, or the fingerprint of one: never given out, not even to whom it belongs. */
export const Withheld = (): PropertyDecorator => show('withheld');

/** Stands encrypted; its own person gets what it says. */
export const OpenedBy = <Row extends ObjectLiteral>(open: (row: Row) => string | Promise<string>): PropertyDecorator => show(open as Shown);

export const aboutOf = (entity: Function): Aboutness | undefined => abouts.get(entity);

export const shownOf = (entity: Function, property: string): Shown | undefined => shown.get(entity)?.get(property);
