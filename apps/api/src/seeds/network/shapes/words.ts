// The example network in the words of the domain. Nothing here knows a database: the seeder turns it into rows.
// People and organisations are named by key, so that a text can be read without looking anything up.

export type Language = 'nl' | 'en' | 'tr' | 'ar';

/** A whole day counted from the day of seeding: -1 is yesterday. Keeps the example as fresh as its database. */
export type Day = number;

export type Theme = 'tegen-discriminatie' | 'gelijke-kansen' | 'samen-werken';
export type Side = 'communities' | 'government';
export type Audience = 'everyone' | 'members' | 'facilitators';
export type Role = 'member' | 'facilitator' | 'moderator' | 'manager';
export type MayPromise = 'nothing' | 'within_policy' | 'budget';

export interface ThemeExample {
  key: Theme;
  name: Record<Language, string>;
  about: Record<Language, string>;
}
