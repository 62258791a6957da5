import type { ReportExample } from '../shapes';

export const partnershipReports: ReportExample[] = [
  {
    session: 'assen-1',
    state: 'approved',
    sharedOn: -115,
    paragraphs: [
      {
        item: 1,
        text: 'Wij lazen de afspraken hardop voor. Bij de regel over onderzoek bleef het even stil. Daarna zei de gemeente: dit menen wij.',
      },
      {
        item: 2,
        text: 'De moskeeën hebben negen nummers van de gemeente. Drie daarvan werken. Er komt één nummer, en de moskeeën kiezen er zelf ook één.',
      },
      {
        item: 3,
        text: 'In de wijk doen al veel vrijwilligers mee. Toch zit er niemand van een moskee bij het wijkoverleg. De gemeente nodigt hen voortaan uit.',
      },
    ],
    approvals: [
      { side: 'communities', by: 'karima', organisation: 'de-veldkei', on: -108 },
      { side: 'government', by: 'eline', organisation: 'gemeente-assen', on: -106 },
    ],
    recommendations: [
      { to: 'gemeente-assen', paragraph: 3, text: 'Vergader ook eens ’s avonds. Vrijwilligers werken overdag.' },
    ],
  },
  {
    session: 'assen-2',
    state: 'approved',
    sharedOn: -42,
    paragraphs: [
      { item: 1, text: 'Het ene nummer werkt. Er is in twee maanden elf keer gebeld, ook met goed nieuws.' },
      {
        item: 2,
        text: 'Het fietspad naar de taalles is te donker. Vijf vrouwen zijn gestopt. De gemeente zet lampen neer voor de winter.',
      },
      {
        item: 3,
        text: 'Een moskee wil in het voorjaar met de buurt eten. De andere twee doen mee. De gemeente regelt de straat.',
      },
    ],
    approvals: [
      { side: 'government', by: 'eline', organisation: 'gemeente-assen', on: -36 },
      { side: 'communities', by: 'adem', organisation: 'het-esdorp', on: -34 },
    ],
    recommendations: [
      { to: 'gemeente-assen', paragraph: 2, text: 'Kijk ook naar de andere drie donkere paden in de wijk.' },
    ],
  },
  {
    session: 'roosendaal-1',
    state: 'approved',
    sharedOn: -127,
    paragraphs: [
      {
        item: 1,
        text: 'Wij kozen drie onderwerpen: jongeren, werk en de buurt. Veiligheid staat er niet bij. Dat was een bewuste keus van ons allemaal.',
      },
      {
        item: 2,
        text: 'Kinderen hebben thuis vaak geen rustige plek. De gemeente heeft een zaal, een moskee heeft stoelen en studenten willen helpen.',
      },
      {
        item: 3,
        text: 'Als er iets gebeurt, bellen wij elkaar dezelfde dag. Een moskee maakt een bellijst. Daarop staan functies en geen privénummers.',
      },
    ],
    approvals: [
      { side: 'communities', by: 'leyla', organisation: 'de-turfvaart', on: -119 },
      { side: 'government', by: 'tarik', organisation: 'gemeente-roosendaal', on: -116 },
    ],
    recommendations: [
      {
        to: 'gemeente-roosendaal',
        paragraph: 2,
        text: 'Vraag scholen welke kinderen een plek zoeken, zonder lijst met namen.',
      },
    ],
  },
  {
    session: 'roosendaal-2',
    state: 'approved',
    sharedOn: -34,
    paragraphs: [
      {
        item: 1,
        text: 'De zaal is open. De bellijst is later klaar, omdat er eerst werd geoefend. Dat vinden wij een goede reden.',
      },
      {
        item: 2,
        text: 'De gemeente telde haar eigen stages: negen. Dat moeten er twintig worden. De scholen verdelen ze, zodat een naam op een brief niet meetelt.',
      },
      { item: 3, text: 'Op de open dag kwamen driehonderd buren. Volgend jaar doen alle drie de moskeeën mee.' },
    ],
    approvals: [
      { side: 'communities', by: 'brahim', organisation: 'de-spoorlinde', on: -28 },
      { side: 'government', by: 'tarik', organisation: 'gemeente-roosendaal', on: -26 },
    ],
    recommendations: [
      { to: 'gemeente-roosendaal', paragraph: 2, text: 'Vertel de bedrijven in de stad hoe u dit doet.' },
    ],
  },
];
