import type { TopicExample } from '../shapes';

/** With the reason, and with what would change the answer. */
export const declined: TopicExample[] = [
  {
    key: 'nieuw-dak-betalen',
    space: 'netwerk',
    kind: 'concern',
    theme: 'samen-werken',
    question: 'Kan het Rijk meebetalen aan het nieuwe dak van ons gebouw?',
    why: 'Ons dak lekt boven het lokaal waar de buurt vergadert. Zes organisaties gebruiken dat lokaal.',
    goodOutcome: 'Dat het lokaal open kan blijven.',
    language: 'nl',
    author: 'brahim',
    onBehalfOf: 'de-spoorlinde',
    municipalityCode: 'GM1674',
    audience: 'everyone',
    state: 'declined',
    events: [
      { on: -80, step: 'proposed', by: 'brahim' },
      { on: -77, step: 'opened', by: 'ruben', note: 'Wij zoeken uit of het Rijk dit kan.' },
      {
        on: -66,
        step: 'declined',
        by: 'hanneke',
        note: 'Het Rijk betaalt niet mee aan één gebouw. Dat geldt voor elke vereniging, school of kerk.',
        wouldChange:
          'Gaat het over meer buurtgebouwen tegelijk? Of over energie besparen? Breng het dan samen met anderen in. Dan kan het wel op de agenda.',
      },
    ],
    supports: 26,
    followers: ['tarik', 'noortje'],
    contributions: [
      {
        on: -74,
        by: 'tarik',
        text: 'De gemeente heeft geld voor buurtkamers. Misschien past uw lokaal daarbij. Bel mij.',
      },
      { on: -72, by: 'brahim', text: 'Dat doe ik. En ik vraag de andere vijf organisaties of zij meedoen.' },
    ],
  },
  {
    key: 'een-school-aanspreken',
    space: 'netwerk',
    kind: 'concern',
    theme: 'tegen-discriminatie',
    question: 'Kan iemand de directeur van onze school hierop aanspreken?',
    why: 'Mijn dochter mocht niet mee op excursie. Ik vind dat oneerlijk en ik krijg geen goed antwoord.',
    goodOutcome: 'Een gesprek met de school waarin naar ons wordt geluisterd.',
    language: 'nl',
    author: 'jamal',
    audience: 'members',
    state: 'declined',
    events: [
      { on: -58, step: 'proposed', by: 'jamal' },
      {
        on: -55,
        step: 'declined',
        by: 'ruben',
        note: 'Dit gaat over één persoon op één school. Daar praten wij hier niet over, om iedereen te beschermen. Het antidiscriminatiebureau kan u wel helpen. Het gaat ook mee naar de school.',
        wouldChange: 'Ziet u dit op meer scholen? Beschrijf dan wat er gebeurt, zonder namen. Dan zetten wij het open.',
      },
    ],
    supports: 0,
    followers: [],
    contributions: [],
  },
];
