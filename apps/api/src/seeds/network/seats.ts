import type { SeatExample, Side } from './shapes';

type Line = [organisation: string, side: Side, signature?: SeatExample['signature']];

const atTable: Line[] = [
  ['de-waterpoort', 'communities', { on: -276, by: 'samira' }],
  ['de-lindeboom', 'communities', { on: -276, by: 'emre' }],
  ['het-baken', 'communities', { on: -275, by: 'idris' }],
  ['de-zilverwilg', 'communities', { on: -274, by: 'sevda' }],
  ['de-vuurtoren', 'communities', { on: -212, by: 'nabil' }],
  ['verband-rivieren', 'communities', { on: -276, by: 'rachid' }],
  ['koepel-hoogveen', 'communities', { on: -272, by: 'amina' }],
  ['vrouwenraad-noorderlicht', 'communities', { on: -212, by: 'meryem' }],
  ['ess', 'government', { on: -276, by: 'hanneke' }],
  ['ministerie-szw', 'government', { on: -276, by: 'imane' }],
  ['ministerie-bzk', 'government', { on: -273, by: 'joost' }],
];

const inAssen: Line[] = [
  ['gemeente-assen', 'government', { on: -184, by: 'eline' }],
  ['de-veldkei', 'communities', { on: -180, by: 'karima' }],
  ['het-esdorp', 'communities', { on: -178, by: 'adem' }],
  ['de-kanaalhaven', 'communities', { on: -171, by: 'yusra' }],
];

const inRoosendaal: Line[] = [
  ['gemeente-roosendaal', 'government', { on: -183, by: 'tarik' }],
  ['de-spoorlinde', 'communities', { on: -179, by: 'brahim' }],
  ['de-turfvaart', 'communities', { on: -179, by: 'leyla' }],
  ['de-molenwiek', 'communities', { on: -165, by: 'suleyman' }],
];

/** A partnership that begins: the charter lies ready, nobody has signed it yet. */
const inDeventer: Line[] = [
  ['gemeente-deventer', 'government'],
  ['de-hanzekade', 'communities'],
  ['het-lindehof', 'communities'],
];

const seatsIn = (space: string, lines: Line[]): SeatExample[] =>
  lines.map(([organisation, side, signature]) => ({ space, organisation, side, signature }));

export const seats: SeatExample[] = [
  ...seatsIn('dialoogtafel', atTable),
  ...seatsIn('partnerschap-assen', inAssen),
  ...seatsIn('partnerschap-roosendaal', inRoosendaal),
  ...seatsIn('partnerschap-deventer', inDeventer),
];
