import type { cast } from '../support/cast';
import type { Walker } from '../support/journey';
import type { Scene } from './camera';

export type Role = keyof typeof cast | 'visitor';

/** What matters about a page besides that it is there, and who sees it so. */
export interface State extends Scene {
  as: Role;
}

const oneWord = 'Meervoudigepersoonlijkheidsonderscheidingsaanvraag'.repeat(2);

/** A word that nowhere breaks, in every field of the first page of a proposal, and the question longer than it may be. */
async function proposeWithLongWord(walker: Walker): Promise<void> {
  await walker.typeEverywhere('send', oneWord.repeat(2));
  await walker.page.locator('main form:has(input[name=act][value=send]) button[type=submit]').first().click();
}

export const states: State[] = [
  { name: 'nothing found', as: 'visitor', at: '/agenda?zoek=onvindbaar' },
  { name: 'last page of a list', as: 'visitor', at: '/agenda?stand=following' },
  { name: 'no commitments of this kind', as: 'visitor', at: '/toezeggingen?zoek=onvindbaar' },
  { name: 'not found', as: 'visitor', at: '/agenda/bestaat-niet' },
  { name: 'denied to a visitor', as: 'visitor', at: '/te-doen' },
  { name: 'denied to a member', as: 'member', at: '/privacyvragen' },
  { name: 'topic, late', as: 'visitor', at: '/agenda/subsidie-zonder-puzzel' },
  { name: 'topic, declined', as: 'visitor', at: '/agenda/nieuw-dak-betalen' },
  { name: 'topic, merged', as: 'visitor', at: '/agenda/stage-met-een-andere-achternaam' },
  { name: 'topic, referred', as: 'visitor', at: '/agenda/diploma-erkennen' },
  { name: 'topic, withdrawn', as: 'visitor', at: '/agenda/parkeren-op-feestdagen' },
  { name: 'topic, question to the author', as: 'visitor', at: '/agenda/meer-veiligheid' },
  { name: 'topic, the whole way', as: 'member', at: '/agenda/stage-zonder-omweg' },
  { name: 'topic in Turkish', as: 'member', at: '/agenda/kadinlar-bisiklet-ogreniyor' },
  { name: 'topic, to be answered', as: 'facilitator', at: '/agenda/elke-maand-op-de-koffie' },
  { name: 'session to come', as: 'visitor', at: '/gesprekken/tafel-6' },
  { name: 'session, draft', as: 'facilitator', at: '/gesprekken/tafel-7' },
  { name: 'session, its date being chosen', as: 'representative', at: '/gesprekken/tafel-tussendoor' },
  { name: 'choosing dates', as: 'representative', at: '/gesprekken/tafel-tussendoor/data' },
  { name: 'session, report under review', as: 'representative', at: '/gesprekken/tafel-5' },
  { name: 'session with a report', as: 'visitor', at: '/gesprekken/tafel-4' },
  { name: 'commitment, disputed', as: 'visitor', at: '/toezeggingen/lijst-met-woorden' },
  { name: 'commitment, confirmed', as: 'visitor', at: '/toezeggingen/breed-netwerk' },
  { name: 'commitment, to be confirmed', as: 'representative', at: '/toezeggingen/klankbord-statushouders' },
  { name: 'commitment, mine to report on', as: 'ministry', at: '/toezeggingen/werkagenda-via' },
  { name: 'home of a member', as: 'member', at: '/' },
  { name: 'home of the facilitator', as: 'facilitator', at: '/' },
  { name: 'proposing, a word that nowhere breaks', as: 'member', at: '/agenda/nieuw', before: proposeWithLongWord },
  { name: 'discarding a draft', as: 'draftWriter', at: '/agenda/vrijwilligers-die-stoppen/weggooien' },
  { name: 'a link to sign in that is not whole', as: 'visitor', at: '/inloggen/link' },
  { name: 'a link to another address that is not whole', as: 'visitor', at: '/mijn-account/adres/link' },
  { name: 'taking another address back, a link that is not whole', as: 'visitor', at: '/mijn-account/adres/terug' },
  { name: 'an invitation that works no more', as: 'visitor', at: '/uitnodiging/verlopen' },
  { name: 'a link to dates that works no more', as: 'visitor', at: '/data/verlopen' },
  { name: 'the figures of someone who lost a passkey', as: 'representative', at: '/herstel' },
  { name: 'signing in, no address', as: 'visitor', at: '/inloggen', before: (walker) => walker.page.locator('main form button').first().click() },
];

/** Routes no link leads to: a button, a mail or words that someone kept do. The journeys walk through them, but for the last. */
export const unpictured: Record<string, string> = {
  '/mijn-gegevens/bestand': 'a file, once',
  '/mijn-gegevens/ophalen': 'after the button',
  '/inloggen/code': 'after asking for a mail',
  '/inloggen/opnieuw': 'from an act that takes a fresh sign-in',
  '/inloggen/via/[organisatie]': 'back from the provider',
  '/mijn-account/adres/code': 'after typing another address',
  '/ruimtes/[slug]/tekenen': 'once somebody came for an organisation that signed nothing yet',
  '/uitloggen': 'a button, and then one is signed out',
  '/gesprekken/[slug]/gehouden': 'once a session has begun',
  '/gesprekken/[slug]/verslag': 'once a session is over',
  '/gesprekken/[slug]/verslag/alinea': 'once a session is over',
  '/gesprekken/[slug]/aanbeveling': 'once a session is over',
  '/gesprekken/[slug]/verslag/pdf': 'a file',
  '/moderatie/zaken/[id]/tweede': 'once somebody would act on criticism of government: nobody does in the example network',
};
