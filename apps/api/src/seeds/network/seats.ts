import type { Day, SeatExample, Side } from './shapes';

type Line = [organisation: string, side: Side, signedOn: Day, signedBy: string];

const atTable: Line[] = [
  ['de-waterpoort', 'communities', -276, 'samira'],
  ['de-lindeboom', 'communities', -276, 'emre'],
  ['het-baken', 'communities', -275, 'idris'],
  ['de-zilverwilg', 'communities', -274, 'sevda'],
  ['de-vuurtoren', 'communities', -212, 'nabil'],
  ['verband-rivieren', 'communities', -276, 'rachid'],
  ['koepel-hoogveen', 'communities', -272, 'amina'],
  ['vrouwenraad-noorderlicht', 'communities', -212, 'meryem'],
  ['ess', 'government', -276, 'hanneke'],
  ['ministerie-szw', 'government', -276, 'imane'],
  ['ministerie-bzk', 'government', -273, 'joost'],
];

const inAssen: Line[] = [
  ['gemeente-assen', 'government', -184, 'eline'],
  ['de-veldkei', 'communities', -180, 'karima'],
  ['het-esdorp', 'communities', -178, 'adem'],
  ['de-kanaalhaven', 'communities', -171, 'yusra'],
];

const inRoosendaal: Line[] = [
  ['gemeente-roosendaal', 'government', -183, 'tarik'],
  ['de-spoorlinde', 'communities', -179, 'brahim'],
  ['de-turfvaart', 'communities', -179, 'leyla'],
  ['de-molenwiek', 'communities', -165, 'suleyman'],
];

const seatsIn = (space: string, lines: Line[]): SeatExample[] =>
  lines.map(([organisation, side, on, by]) => ({ space, organisation, side, signature: { on, by } }));

export const seats: SeatExample[] = [
  ...seatsIn('dialoogtafel', atTable),
  ...seatsIn('partnerschap-assen', inAssen),
  ...seatsIn('partnerschap-roosendaal', inRoosendaal),
];
