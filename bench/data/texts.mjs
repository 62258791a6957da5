/** Words to put topics and contributions together from: made up, of the length people write. */
const subjects = [
  'de begraafplaats', 'de bibliotheek', 'het buurthuis', 'de sollicitatie', 'de school', 'het spreekuur', 'de iftar', 'de stageplek',
  'het gebedshuis', 'de huisarts', 'de politie', 'het jongerenwerk', 'de taalles', 'de bouwvergunning', 'de veiligheid', 'de buurtbus',
];
const questions = [
  'Hoe houden we %s open voor iedereen', 'Wie helpt ons verder met %s', 'Kan de gemeente meedenken over %s',
  'Waarom duurt het zo lang bij %s', 'Wat leren we van andere plaatsen over %s', 'Hoe horen we eerder iets over %s',
  'Welke afspraken maken we over %s',
];
const reasons = [
  'In onze buurt komt dit elke week ter sprake, bij jong en oud. Mensen vertellen dat zij niet weten bij wie zij terechtkunnen.',
  'Vorig jaar is hierover gesproken, maar er ligt nog geen afspraak op papier. Wij willen dat iedereen weet wie wat doet.',
  'Het gaat om vertrouwen: wie een vraag stelt, wil binnen een redelijke tijd horen wat ermee gebeurt.',
  'Een klein deel is al geregeld, en dat werkt goed. Met een beetje hulp kan het in meer plaatsen.',
  'Wij hebben met tien gezinnen gesproken en schreven op wat zij zeiden. Dat delen wij graag aan tafel.',
];

const array = (texts) => `array[${texts.map((text) => `'${text.replaceAll("'", "''")}'`).join(', ')}]`;
const pick = (texts, by) => `(${array(texts)})[1 + (${by}) % ${texts.length}]`;

export const questionSql = (i) => `format(${pick(questions, i)}, ${pick(subjects, `${i} / 7`)}) || ' (' || ${i} || ')?'`;

/** `count` sentences of reasons, beginning somewhere else for every row. */
export const reasonSql = (i, count) =>
  Array.from({ length: count }, (_, place) => pick(reasons, `(${i}) / ${place + 1} + ${place}`)).join(" || ' ' || ");
