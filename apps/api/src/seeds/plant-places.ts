import { Theme } from '@samenspraak/agenda-api';
import { Language, Side } from '@samenspraak/shared-api';
import { Municipality, Organisation, OrganisationKind, PlaceEvent, PlaceEventKind, Seat, Space, SpaceKind } from '@samenspraak/spaces-api';
import type { Example } from './example';
import { formerMunicipalities, municipalities, organisations, seats, spaces, themes } from './network';
import { rowsOf, type Rows } from './write';

/** Municipalities of today before those that merged into them. */
export const plantMunicipalities = (): Partial<Municipality>[] =>
  [...municipalities, ...formerMunicipalities].map(({ mergedInto, ...facts }) => ({
    ...facts,
    mergedIntoCode: mergedInto,
  }));

const plantOrganisations = (example: Example): Partial<Organisation>[] =>
  organisations.map(({ kind, language, ...rest }) => ({
    ...rest,
    id: example.id('organisation', rest.slug),
    kind: OrganisationKind[kind],
    language: Language[language],
  }));

const plantSpaces = (example: Example): Partial<Space>[] =>
  spaces.map(({ slug, kind, name, about, charter, houseRules, municipalityCode, answeredBy }) => ({
    ...{ id: example.id('space', slug), slug, kind: SpaceKind[kind], name, municipalityCode },
    charter: [about, charter, '**Zo praten wij met elkaar**', houseRules].join('\n\n'),
    ...{ language: Language.nl, answeredById: example.id('organisation', answeredBy) },
  }));

export const plantThemes = (): Partial<Theme>[] =>
  themes.map(({ key, name, about }, index) => ({ slug: key, names: name, descriptions: about, position: index + 1 }));

export const plantPlaces = (example: Example): Rows[] => [
  rowsOf(Municipality, plantMunicipalities()),
  rowsOf(Organisation, plantOrganisations(example)),
  rowsOf(Space, plantSpaces(example)),
  rowsOf(Theme, plantThemes()),
];

/** After the people: a signature is someone's. */
export const plantSeats = (example: Example): Rows[] => [
  rowsOf(
    Seat,
    seats.map(({ space, organisation, side, signature }) => ({
      id: example.id('seat', `${organisation}@${space}`),
      spaceId: example.id('space', space),
      organisationId: example.id('organisation', organisation),
      side: Side[side],
      signedAt: signature && example.calendar.moment(signature.on),
      signedById: signature && example.participantId(signature.by, space),
      endedAt: null,
    })),
  ),
  rowsOf(
    PlaceEvent,
    seats.map(({ space, organisation, signature }) => ({
      ...{ spaceId: example.id('space', space), organisationId: example.id('organisation', organisation), kind: PlaceEventKind.seat_given },
      ...{ at: example.calendar.moment((signature?.on ?? -20) - 4), concernsId: null, participantId: null, function: null, tasks: [] },
    })),
  ),
];
