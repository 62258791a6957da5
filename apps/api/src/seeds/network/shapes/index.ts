export type * from './commitment';
export type * from './dialogue';
export type * from './places';
export type * from './topic';
export type * from './words';
