import type { SpaceExample } from './shapes';

const houseRules = `- Wij praten over wat er speelt, niet over wie iemand is.
- Wij vragen niemand naar geloof, afkomst of stem.
- Wij schrijven zo dat iedereen het kan lezen.
- Niemand hoeft zich te verdedigen voor wat een ander deed.
- Het oneens zijn mag. Kleineren niet.`;

const localHouseRules = `${houseRules}
- Wij bellen eerst elkaar, en dan pas een ander.`;

export const spaces: SpaceExample[] = [
  {
    slug: 'netwerk',
    kind: 'network',
    name: 'Het netwerk',
    answeredBy: 'ess',
    about: 'Hier zetten inwoners, organisaties, gemeenten en het Rijk onderwerpen op één agenda.',
    charter: `Dit is een voorbeeld. De mensen zijn verzonnen.

Wij maken samen één agenda. Iedereen mag iets inbrengen: een zorg, een idee, een ontwikkeling of goed nieuws.

De overheid antwoordt binnen 15 werkdagen. Lukt dat niet, dan ziet iedereen dat.

Zegt de overheid nee, dan zegt zij ook waarom. En wat er nodig is voor een ja.

Een toezegging is pas klaar als de andere kant dat bevestigt.

Wij bewaren geen geloof, afkomst of mening van personen.`,
    houseRules,
  },
  {
    slug: 'dialoogtafel',
    kind: 'dialogue_table',
    name: 'Dialoogtafel moskeeën en Rijk (voorbeeld)',
    answeredBy: 'ess',
    about: 'Acht organisaties van moskeeën praten elke acht weken met ESS en twee ministeries.',
    charter: `Dit is een voorbeeld. De acht organisaties zijn verzonnen.

Elke organisatie kiest zelf wie er op haar zetel zit. De overheid kiest dat nooit.

Beide kanten zetten onderwerpen op de agenda. Niemand haalt het onderwerp van een ander eraf.

De voorzitter komt om de beurt van de ene en de andere kant.

Wie meekijkt, staat vooraf in de uitnodiging. Er komen geen onverwachte gasten.

In het verslag staan geen namen. Beide kanten keuren het goed, of schrijven erbij waar zij anders over denken.`,
    houseRules: `${houseRules}
- Wat iemand hier persoonlijk vertelt, vertellen wij niet verder.`,
  },
  {
    slug: 'partnerschap-assen',
    kind: 'partnership',
    name: 'Partnerschap Assen (voorbeeld)',
    municipalityCode: 'GM0106',
    answeredBy: 'gemeente-assen',
    about: 'De gemeente en drie moskeeën maken samen de stad. In goede tijden en als het spannend is.',
    charter: `Dit is een voorbeeld. De gemeente bestaat, de moskeeën en de afspraken zijn verzonnen.

Wij zien elkaar vier keer per jaar, ook als er niets aan de hand is.

De gemeente heeft één vast contactpunt. De moskeeën hebben dat ook.

Gebeurt er iets, dan bellen wij elkaar dezelfde dag.

De gemeente laat geen onderzoek doen naar een moskee zonder dat eerst te zeggen.

Wij vertellen in de stad wat er goed gaat.`,
    houseRules: localHouseRules,
  },
  {
    slug: 'partnerschap-roosendaal',
    kind: 'partnership',
    name: 'Partnerschap Roosendaal (voorbeeld)',
    municipalityCode: 'GM1674',
    answeredBy: 'gemeente-roosendaal',
    about: 'Jongeren, werk en de buurt: daar beginnen de gemeente en drie moskeeën mee.',
    charter: `Dit is een voorbeeld. De gemeente bestaat, de moskeeën en de afspraken zijn verzonnen.

Wij kiezen elk jaar samen drie onderwerpen. Dit jaar: jongeren, werk en de buurt.

Wij ontmoeten elkaar om de beurt op het stadskantoor en in een moskee.

Elke afspraak heeft een naam van een organisatie en een datum.

Wie een afspraak niet haalt, zegt dat op tijd en legt uit waarom.

Vragen wij hulp aan ESS, dan doen wij dat samen.`,
    houseRules: localHouseRules,
  },
  {
    slug: 'partnerschap-deventer',
    kind: 'partnership',
    name: 'Partnerschap Deventer (voorbeeld)',
    municipalityCode: 'GM0150',
    answeredBy: 'gemeente-deventer',
    about: 'Dit partnerschap begint net. De afspraken liggen klaar om te tekenen.',
    charter: `Dit is een voorbeeld. De gemeente bestaat, de moskeeën en de afspraken zijn verzonnen.

Wij beginnen klein: elke drie maanden één gesprek.

Beide kanten zetten iets op de agenda. Niemand haalt het onderwerp van een ander eraf.

De gemeente antwoordt binnen 15 werkdagen.

Elke afspraak krijgt een datum. De andere kant zegt of het klaar is.

Na een jaar kijken wij samen of dit zo goed is.`,
    houseRules: localHouseRules,
  },
];
