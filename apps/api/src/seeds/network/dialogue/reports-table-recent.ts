import type { ReportExample } from '../shapes';

export const tableReportsOfLate: ReportExample[] = [
  {
    session: 'tafel-4',
    state: 'approved',
    sharedOn: -87,
    paragraphs: [
      {
        item: 1,
        text: 'De proef met het stagepunt begint later. Er waren meer bedrijven nodig. De tafel vindt dat vervelend en begrijpt het.',
      },
      {
        item: 2,
        text: 'Vrouwen vertelden over sollicitaties die stopten zodra de camera aanging. Anderen vertelden dat het bij hen juist gewoon is. De tafel wil allebei laten zien, zodat werkgevers het durven.',
      },
      {
        item: 2,
        text: 'Bij het onderzoek lezen de vrouwen hun eigen deel na. De vrouwenraad zoekt een groep die ook de korte versie leest.',
      },
      {
        item: 3,
        text: 'De politie kijkt nu elke zaak na. Aan de balie kan het nog beter. Eén extra vraag helpt al veel.',
      },
      {
        item: 4,
        text: 'Het ministerie wil de jaarcijfers op één bladzijde zetten. De tafel vraagt om een kaart en om één verhaal van begin tot eind.',
      },
    ],
    approvals: [
      { side: 'communities', by: 'meryem', organisation: 'vrouwenraad-noorderlicht', on: -79 },
      { side: 'government', by: 'joost', organisation: 'ministerie-bzk', on: -75 },
    ],
    recommendations: [
      { to: 'politie', paragraph: 4, text: 'Zet de extra vraag op het formulier, niet alleen in de les.' },
      {
        to: 'ministerie-bzk',
        paragraph: 5,
        text: 'Laat zien wat er met de meldingen is gedaan, niet alleen hoeveel het er zijn.',
      },
    ],
  },
  {
    session: 'tafel-5',
    state: 'in_review',
    sharedOn: -8,
    paragraphs: [
      {
        item: 1,
        text: 'Twee toezeggingen zijn te laat. De overheid legde uit waarom en noemde een nieuwe datum. De tafel wil zo’n bericht voortaan eerder krijgen.',
      },
      {
        item: 2,
        text: 'Een onderwerp bespraken wij alleen binnen de tafel, zoals was gevraagd. Hulp kwam niet overal even snel. De tafel wil dat er dezelfde dag iemand komt die de mensen kent.',
      },
      {
        item: 3,
        text: 'Mensen krijgen soms een brief na een berekening door een computer. De uitleg is moeilijk. Drie voorbeelden worden voorgelegd aan inwoners.',
      },
      {
        item: 4,
        text: 'De tafel bestaat bijna een jaar. Er is meer rust dan aan het begin. Er zijn ook mensen die vinden dat het te langzaam gaat.',
      },
    ],
    approvals: [],
    remarks: [
      {
        ...{ side: 'communities', by: 'samira', organisation: 'de-waterpoort', on: -5, paragraph: 4 },
        text: 'Veel mensen vinden dat het te langzaam gaat. Dat mag er duidelijker staan.',
        proposal:
          'De tafel bestaat bijna een jaar. Er is meer rust dan aan het begin. Veel mensen vinden dat het te langzaam gaat.',
        answer: { by: 'imane', organisation: 'ministerie-szw', on: -4, text: 'Ook in de zaal was hier verschil over. Daarom laten wij het zo.' },
      },
      {
        ...{ side: 'government', by: 'imane', organisation: 'ministerie-szw', on: -3, paragraph: 2 },
        text: 'Dezelfde dag lukt niet altijd. Wij willen niets beloven wat wij niet kunnen doen.',
        proposal:
          'Een onderwerp bespraken wij alleen binnen de tafel, zoals was gevraagd. Hulp kwam niet overal even snel. De tafel wil dat er binnen een dag iemand belt die de mensen kent.',
      },
    ],
    recommendations: [
      {
        to: 'ministerie-bzk',
        paragraph: 3,
        text: 'Zet bovenaan elke brief in één zin waarom iemand is gekozen. Pas daarna de regels.',
      },
    ],
  },
];
