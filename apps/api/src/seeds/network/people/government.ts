import type { Language, MandateExample, PersonExample, Role } from '../shapes';
import { mandate, participant, person } from './participants';

/** Who works for a government body shows as their function, in every space; their own name is not told. */
function official(key: string, name: string, shown: string, held: MandateExample, places: Record<string, Role[]>) {
  const languages: Language[] = ['nl', 'en'];
  const participants = Object.entries(places).map(([space, roles]) =>
    participant(space, shown, languages, [held], roles),
  );
  return person(key, name, ...participants);
}

const network = { netwerk: ['member'] } satisfies Record<string, Role[]>;
const networkAndTable = { ...network, dialoogtafel: ['member'] } satisfies Record<string, Role[]>;

export const officials: PersonExample[] = [
  official(
    'hanneke',
    'Hanneke Zoutendam',
    'Procesbegeleider, ESS',
    mandate('ess', 'Procesbegeleider', 'within_policy'),
    {
      netwerk: ['member', 'facilitator', 'manager'],
      dialoogtafel: ['member', 'facilitator', 'manager'],
      'partnerschap-deventer': ['member', 'facilitator', 'manager'],
    },
  ),
  official('ruben', 'Ruben Tjallingstra', 'Moderator, ESS', mandate('ess', 'Moderator'), {
    netwerk: ['member', 'moderator', 'facilitator'],
    dialoogtafel: ['member', 'moderator'],
  }),
  official(
    'imane',
    'Imane Oosterkade',
    'Beleidsmedewerker, Ministerie van SZW',
    mandate('ministerie-szw', 'Beleidsmedewerker', 'within_policy'),
    networkAndTable,
  ),
  official(
    'joost',
    'Joost van der Zandweg',
    'Beleidsmedewerker, Ministerie van BZK',
    mandate('ministerie-bzk', 'Beleidsmedewerker', 'within_policy'),
    networkAndTable,
  ),
  official(
    'marit',
    'Marit Hoogkarspelsma',
    'Beleidsmedewerker, Ministerie van Financiën',
    mandate('ministerie-financien', 'Beleidsmedewerker', 'within_policy'),
    network,
  ),
  official(
    'dewi',
    'Dewi Sapulette-Brink',
    'Beleidsmedewerker, Ministerie van OCW',
    mandate('ministerie-ocw', 'Beleidsmedewerker', 'within_policy'),
    network,
  ),
  official(
    'wessel',
    'Wessel Damhuizen',
    'Adviseur aanpak discriminatie, Politie',
    mandate('politie', 'Adviseur aanpak discriminatie'),
    network,
  ),
  official(
    'sanne',
    'Sanne Kruitwaard',
    'Toezichthouder, De Nederlandsche Bank',
    mandate('dnb', 'Toezichthouder'),
    network,
  ),
  official(
    'eline',
    'Eline Veldhuizinga',
    'Adviseur samenleven, Gemeente Assen',
    mandate('gemeente-assen', 'Adviseur samenleven', 'within_policy', -190),
    { ...network, 'partnerschap-assen': ['member', 'facilitator', 'manager'] },
  ),
  official(
    'tarik',
    'Tarık Bosmanoğlu',
    'Programmamanager wijken, Gemeente Roosendaal',
    mandate('gemeente-roosendaal', 'Programmamanager wijken', 'budget', -190),
    { ...network, 'partnerschap-roosendaal': ['member', 'facilitator', 'manager'] },
  ),
];
