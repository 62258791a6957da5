import type { PersonExample } from '../shapes';
import { person } from './participants';

/** Keeps watch over the platform itself, for neither side: takes part in no space. */
export const officers: PersonExample[] = [person('nadira', 'Nadira Weststrate')];
