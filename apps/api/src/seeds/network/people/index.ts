import type { PersonExample } from '../shapes';
import { officials } from './government';
import { neighbours } from './local';
import { members } from './members';
import { officers } from './officers';
import { representatives } from './representatives';

export { crowd } from './crowd';

export const people: PersonExample[] = [...officials, ...representatives, ...neighbours, ...members, ...officers];
