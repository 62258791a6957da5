import type { ReportExample } from '../shapes';

export const tableReportsOfTheFirstYear: ReportExample[] = [
  {
    session: 'tafel-1',
    state: 'approved',
    sharedOn: -252,
    paragraphs: [
      {
        item: 1,
        text: 'Aan tafel zaten zes organisaties, ESS en twee ministeries. Iedereen las een stuk van de afspraken hardop voor. Er zijn vier zinnen veranderd, zodat ze korter en duidelijker zijn.',
      },
      {
        item: 2,
        text: 'De organisaties willen zelf kiezen wie er op hun zetel zit. De overheid is het daarmee eens. Het staat nu als eerste regel in de afspraken.',
      },
      {
        item: 3,
        text: 'Meerdere mensen zeiden dat zij moe zijn van bellen over het nieuws. Zij willen praten over school, werk en de buurt. De overheid wil dat ook. Daarom komt er elke acht weken een gesprek.',
      },
      {
        item: 4,
        text: 'Het vertrouwen raakte weg toen er onbekenden in de zaal zaten. Voortaan staat in de uitnodiging wie er meekijkt. Komt er later iemand bij, dan mag elke organisatie bezwaar maken.',
      },
      {
        item: 5,
        text: 'De voorzitter komt om de beurt van een andere kant. Het verslag komt binnen een week. In het verslag staan geen namen.',
      },
    ],
    approvals: [
      { side: 'communities', by: 'rachid', organisation: 'verband-rivieren', on: -248 },
      { side: 'government', by: 'imane', organisation: 'ministerie-szw', on: -244 },
    ],
    recommendations: [
      { to: 'ministerie-szw', paragraph: 3, text: 'Bel ook eens als er goed nieuws is.' },
      { to: 'ess', paragraph: 4, text: 'Neem de regel over meekijken ook op in de afspraken van gemeenten.' },
    ],
  },
  {
    session: 'tafel-2',
    state: 'approved',
    sharedOn: -199,
    paragraphs: [
      {
        item: 1,
        text: 'De lijst met deelnemers kwam deze keer op tijd. De afspraken zijn vertaald. De tafel vindt dat een goed begin.',
      },
      {
        item: 2,
        text: 'Er was verdriet en ook boosheid over wat er is bewaard. Het ministerie zei dat het niet had mogen gebeuren en gaf uitleg over de stappen. De tafel vroeg om kortere zinnen en om een bewijs na het vernietigen.',
      },
      {
        item: 2,
        text: 'Enkele mensen durven geen vraag te stellen. Zij zijn bang dat zij zo opnieuw op een lijst komen. Het ministerie legde uit dat ook de vraag zelf wordt vernietigd.',
      },
      {
        item: 3,
        text: 'Weinig mensen melden discriminatie. Zij weten niet waar, of denken dat het niet helpt. Een spreekuur op een bekende plek kan helpen. Een koepel wil dat proberen.',
      },
      { item: 4, text: 'Twee nieuwe organisaties schuiven aan. Er zijn nu acht zetels van organisaties.' },
    ],
    approvals: [
      { side: 'government', by: 'joost', organisation: 'ministerie-bzk', on: -190 },
      { side: 'communities', by: 'amina', organisation: 'koepel-hoogveen', on: -186 },
    ],
    recommendations: [
      { to: 'ministerie-szw', paragraph: 3, text: 'Laat iemand van buiten nagaan of alles echt is vernietigd.' },
      { to: 'ministerie-bzk', paragraph: 4, text: 'Vertel iemand die meldt na een maand hoe het ermee staat.' },
    ],
  },
  {
    session: 'tafel-3',
    state: 'approved_with_dissent',
    sharedOn: -143,
    paragraphs: [
      { item: 1, text: 'Twee toezeggingen zijn bevestigd. Eén loopt nog.' },
      {
        item: 2,
        text: 'Jongeren uit drie steden vertelden over hun brieven. Het werd stil in de zaal. Een school liet zien dat het anders kan: daar koppelt de school een student aan een bedrijf.',
      },
      {
        item: 2,
        text: 'De tafel wil een stagepunt proberen in drie regio’s. Het ministerie zoekt scholen en bedrijven. De moskeeën vertellen jongeren waar zij terechtkunnen.',
      },
      {
        item: 3,
        text: 'Sommige woorden in beleid raken veel meer mensen dan bedoeld. De tafel maakt een lijst: dit woord liever niet, dit kan wel. De overheid gebruikt die lijst als advies bij nieuwe stukken.',
      },
      {
        item: 4,
        text: 'De handreiking voor spannende tijden is goed ontvangen. Drie moskeeën die er niet bij waren, testen haar.',
      },
    ],
    approvals: [
      {
        side: 'communities',
        by: 'meryem',
        organisation: 'vrouwenraad-noorderlicht',
        on: -132,
        dissent: {
          paragraph: 4,
          text: 'Wij keuren het verslag goed, maar niet zonder dit erbij. Een lijst die alleen advies is, verandert weinig. Wij willen dat een stuk teruggaat als er zo’n woord in staat.',
        },
      },
      { side: 'government', by: 'imane', organisation: 'ministerie-szw', on: -128 },
    ],
    recommendations: [
      { to: 'ministerie-ocw', paragraph: 2, text: 'Laat overal de school een student aan een bedrijf koppelen.' },
      {
        to: 'ministerie-szw',
        paragraph: 4,
        text: 'Laat elk jaar iemand van buiten tien stukken lezen op deze woorden.',
      },
    ],
  },
];
