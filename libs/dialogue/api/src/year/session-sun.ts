import { Database } from '@samenspraak/shared-api';
import { Municipality, Organisation, Space } from '@samenspraak/spaces-api';
import { PlaceOfSun, codeNamedIn, middleOfTheCountry, sunOver } from './places-of-sun';

/** What is known of where a session is: never of who comes. */
export interface Whereabouts {
  place?: string | null;
  hostId?: string | null;
  space?: Pick<Space, 'municipalityCode'> | null;
}

/** The municipality that the place names, else of the organisation that receives everyone, else of the space. */
export async function sunOf({ place, hostId, space }: Whereabouts): Promise<PlaceOfSun> {
  const host = await Database.load(Organisation, hostId);
  const code = codeNamedIn(place ?? '') ?? host?.municipalityCode ?? space?.municipalityCode;
  const municipality = await Database.load(Municipality, code);
  return municipality ? sunOver(municipality) : middleOfTheCountry;
}
