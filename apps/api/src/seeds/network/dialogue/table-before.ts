import type { ReportExample, SessionExample } from '../shapes';

const talk = { series: 'tafel', from: '14:00', until: '16:00', audience: 'everyone', state: 'closed' } as const;

/** Two talks before there was a table: so that its memory goes back further than a year. They have no number. */
export const talksBefore: SessionExample[] = [
  {
    ...talk,
    key: 'voorgesprek-1',
    title: 'Eerste voorgesprek over een dialoogtafel',
    on: -428,
    place: 'Bibliotheek Het Leeslint (voorbeeld), Utrecht',
    chair: 'ess',
    host: 'ess',
    items: [
      { title: 'Wat ging er mis en wat is daarvan geleerd', minutes: 50, broughtBy: 'verband-rivieren' },
      { title: 'Wat een vast gesprek zou moeten zijn', minutes: 40, broughtBy: 'ess' },
    ],
  },
  {
    ...talk,
    key: 'voorgesprek-2',
    title: 'Tweede voorgesprek over een dialoogtafel',
    on: -372,
    place: 'Bibliotheek Het Leeslint (voorbeeld), Utrecht',
    chair: 'verband-rivieren',
    host: 'ess',
    items: [
      { title: 'Wie er aan tafel zit', minutes: 40, broughtBy: 'koepel-hoogveen' },
      { title: 'Wie het verslag schrijft', minutes: 30, broughtBy: 'verband-rivieren' },
      { title: 'Tijd en geld voor wie zonder loon komt', minutes: 40, broughtBy: 'ministerie-szw' },
    ],
  },
];

export const reportsBefore: ReportExample[] = [
  {
    session: 'voorgesprek-1',
    state: 'approved',
    sharedOn: -421,
    paragraphs: [
      { item: 1, text: 'De organisaties vertelden wat het onderzoek met hun leden deed. De overheid luisterde en gaf toe dat het niet mocht.' },
      { item: 2, text: 'Een gesprek helpt alleen als het vaker komt. Beide kanten willen zelf punten kunnen aandragen. ESS maakt een voorstel.' },
    ],
    approvals: [
      { side: 'communities', by: 'rachid', organisation: 'verband-rivieren', on: -417 },
      { side: 'government', by: 'hanneke', organisation: 'ess', on: -414 },
    ],
    recommendations: [{ to: 'ess', paragraph: 2, text: 'Laat beide kanten de agenda maken.' }],
  },
  {
    session: 'voorgesprek-2',
    state: 'approved_with_dissent',
    sharedOn: -364,
    paragraphs: [
      { item: 1, text: 'Organisaties krijgen een zetel, niet personen. Elke organisatie kiest zelf wie er komt.' },
      { item: 2, text: 'Beide kanten lezen het verslag voor het geldt. Wie het anders zag, schrijft dat ernaast.' },
      { item: 3, text: 'Wie vrijwillig komt, krijgt de reis terug. Het ministerie zoekt uit of er ook geld is voor de uren.' },
    ],
    approvals: [
      {
        side: 'communities',
        by: 'amina',
        organisation: 'koepel-hoogveen',
        on: -360,
        dissent: { paragraph: 3, text: 'Wij vonden de reis alleen te weinig. Een vrije dag kost ook geld.' },
      },
      { side: 'government', by: 'imane', organisation: 'ministerie-szw', on: -357 },
    ],
    recommendations: [{ to: 'ministerie-szw', paragraph: 3, text: 'Betaal ook de uren van wie vrijwillig komt.' }],
  },
];
