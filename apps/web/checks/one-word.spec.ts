import { allMessages } from './messages';

/** One word for one thing in Dutch: the word we chose, and what people write instead of it. */
const chosen: Record<string, RegExp> = {
  pagina: /\bbladzijde/i,
  mailadres: /\be-mailadres/i,
  inbrenger: /\bindiener|\binzender/i,
  procesbegeleider: /(?<!proces)begeleiders?\b/i,
  'een gesprek verzetten': /gesprek is verplaatst|verplaats het gesprek/i,
  intrekken: /teruggetrokken/i,
  doorverwijzen: /doorgestuurd naar een andere organisatie/i,
  'u hebt': /\bu heeft\b|\bheeft u\b/i,
  ruimte: /\bwerkruimte|\bspace\b/i,
  toezegging: /\bcommitment/i,
  databank: /\bgegevensbank|\bdatabase\b/i,
  privacyfunctionaris: /functionaris (voor )?gegevensbescherming/i,
  schuilnaam: /\bpseudoniem/i,
};

/** What officials write and nobody says. */
const office = /\b(conform|middels|inzake|betreffende|teneinde|derhalve|dient te|dienen te|onderhavige|bovengenoemde?|alsmede|omtrent|hieromtrent|desgewenst|geschieden)\b/i;

const texts = allMessages.flatMap(({ folder, texts: { nl } }) => [...nl].map(([key, text]) => ({ at: `${folder} ${key}`, text: text.replace(/\{\w+\}/g, '') })));

it.each(Object.entries(chosen))('says “%s” and nothing else', (_word, others) => {
  expect(texts.filter(({ text }) => others.test(text))).toEqual([]);
});

it('writes no office Dutch, and says “u”', () => {
  expect(texts.filter(({ text }) => office.test(text) || /\b(jij|jou|jouw|je)\b/i.test(text))).toEqual([]);
});
