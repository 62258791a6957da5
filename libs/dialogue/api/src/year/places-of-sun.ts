import type { Sun } from './prayer-times';

/** Where prayer times are computed for. */
export interface PlaceOfSun {
  name: string;
  /** False where nothing was known, and the middle of the country stands in. */
  known: boolean;
  sun: Sun;
}

/** Centres of municipalities, to a tenth of a degree: half a minute of sun. */
const centres: Record<string, [name: string, latitude: number, longitude: number]> = {
  GM0014: ['Groningen', 53.2, 6.6],
  GM0034: ['Almere', 52.4, 5.2],
  GM0080: ['Leeuwarden', 53.2, 5.8],
  GM0090: ['Smallingerland', 53.1, 6.1],
  GM0106: ['Assen', 53.0, 6.6],
  GM0114: ['Emmen', 52.8, 6.9],
  GM0118: ['Hoogeveen', 52.7, 6.5],
  GM0141: ['Almelo', 52.4, 6.7],
  GM0150: ['Deventer', 52.3, 6.2],
  GM0153: ['Enschede', 52.2, 6.9],
  GM0164: ['Hengelo', 52.3, 6.8],
  GM0193: ['Zwolle', 52.5, 6.1],
  GM0200: ['Apeldoorn', 52.2, 6.0],
  GM0202: ['Arnhem', 52.0, 5.9],
  GM0222: ['Doetinchem', 52.0, 6.3],
  GM0228: ['Ede', 52.0, 5.7],
  GM0268: ['Nijmegen', 51.8, 5.9],
  GM0281: ['Tiel', 51.9, 5.4],
  GM0307: ['Amersfoort', 52.2, 5.4],
  GM0344: ['Utrecht', 52.1, 5.1],
  GM0345: ['Veenendaal', 52.0, 5.6],
  GM0355: ['Zeist', 52.1, 5.2],
  GM0361: ['Alkmaar', 52.6, 4.7],
  GM0362: ['Amstelveen', 52.3, 4.9],
  GM0363: ['Amsterdam', 52.4, 4.9],
  GM0392: ['Haarlem', 52.4, 4.6],
  GM0394: ['Haarlemmermeer', 52.3, 4.7],
  GM0400: ['Den Helder', 52.9, 4.8],
  GM0402: ['Hilversum', 52.2, 5.2],
  GM0439: ['Purmerend', 52.5, 4.9],
  GM0479: ['Zaanstad', 52.5, 4.8],
  GM0484: ['Alphen aan den Rijn', 52.1, 4.7],
  GM0503: ['Delft', 52.0, 4.4],
  GM0505: ['Dordrecht', 51.8, 4.7],
  GM0512: ['Gorinchem', 51.8, 5.0],
  GM0513: ['Gouda', 52.0, 4.7],
  GM0518: ['Den Haag', 52.1, 4.3],
  GM0546: ['Leiden', 52.2, 4.5],
  GM0599: ['Rotterdam', 51.9, 4.5],
  GM0606: ['Schiedam', 51.9, 4.4],
  GM0622: ['Vlaardingen', 51.9, 4.3],
  GM0637: ['Zoetermeer', 52.1, 4.5],
  GM0687: ['Middelburg', 51.5, 3.6],
  GM0715: ['Terneuzen', 51.3, 3.8],
  GM0718: ['Vlissingen', 51.4, 3.6],
  GM0748: ['Bergen op Zoom', 51.5, 4.3],
  GM0758: ['Breda', 51.6, 4.8],
  GM0772: ['Eindhoven', 51.4, 5.5],
  GM0794: ['Helmond', 51.5, 5.7],
  GM0796: ['Den Bosch', 51.7, 5.3],
  GM0828: ['Oss', 51.8, 5.5],
  GM0855: ['Tilburg', 51.6, 5.1],
  GM0917: ['Heerlen', 50.9, 6.0],
  GM0935: ['Maastricht', 50.9, 5.7],
  GM0957: ['Roermond', 51.2, 6.0],
  GM0983: ['Venlo', 51.4, 6.2],
  GM0988: ['Weert', 51.3, 5.7],
  GM0995: ['Lelystad', 52.5, 5.5],
  GM1674: ['Roosendaal', 51.5, 4.5],
  GM1883: ['Sittard-Geleen', 51.0, 5.8],
};

/** Centres of the safety regions, for the municipalities above that are not named: at most two minutes of sun away. */
const regionCentres: Record<string, [latitude: number, longitude: number]> = {
  ...{ VR01: [53.2, 6.7], VR02: [53.1, 5.8], VR03: [52.9, 6.6], VR04: [52.5, 6.2], VR05: [52.3, 6.7], VR06: [52.2, 6.1] },
  ...{ VR07: [52.0, 5.8], VR08: [51.9, 5.6], VR09: [52.1, 5.2], VR10: [52.7, 4.9], VR11: [52.5, 4.9], VR12: [52.4, 4.6] },
  ...{ VR13: [52.3, 4.9], VR14: [52.2, 5.2], VR15: [52.0, 4.3], VR16: [52.1, 4.6], VR17: [51.9, 4.4], VR18: [51.8, 4.7] },
  ...{ VR19: [51.5, 3.8], VR20: [51.6, 4.7], VR21: [51.7, 5.5], VR22: [51.4, 5.5], VR23: [51.3, 6.0], VR24: [50.9, 5.9] },
  VR25: [52.5, 5.6],
};

export const middleOfTheCountry: PlaceOfSun = { name: 'Utrecht', known: false, sun: { latitude: 52.1, longitude: 5.1 } };

export interface Where {
  code: string;
  name: string;
  safetyRegion: string;
}

/** A municipality's own centre, else that of its region. */
export function sunOver({ code, name, safetyRegion }: Where): PlaceOfSun {
  const own = centres[code]?.slice(1) as [number, number] | undefined;
  const [latitude, longitude] = own ?? regionCentres[safetyRegion] ?? [];
  return latitude && longitude ? { name, known: true, sun: { latitude, longitude } } : middleOfTheCountry;
}

/** The code of the one municipality that a place names as a word of its own: “Stadhuis, Assen”. */
export function codeNamedIn(place: string): string | undefined {
  const named = Object.entries(centres).filter(([, [name]]) => new RegExp(`(^|[\\s,(])${name}($|[\\s,.)])`, 'u').test(place));
  return named.length === 1 ? named[0]?.[0] : undefined;
}
