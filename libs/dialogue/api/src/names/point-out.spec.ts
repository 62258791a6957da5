import { NameBook } from './name-book';
import { pointOut } from './point-out';

const book = new NameBook(['Yıldız Aksoy', 'An', 'Mirjam van den Berghof', 'Fatima el Ouardighi', 'أمينة بن صالح', 'عبد الرحيم المنصوري', 'Şükrü Çağlayangil']);
const found = (text: string) => pointOut(text, book).map(({ from, to }) => text.slice(from, to));

it.each([
  ['Volgens Yıldız Aksoy kan het.', 'Yıldız Aksoy'],
  ['YILDIZ AKSOY zei het.', 'YILDIZ AKSOY'],
  ['volgens yildiz aksoy kan het', 'yildiz aksoy'],
  ['Dat zei An.', 'An'],
  ['Mevrouw Van den Berghof vroeg het.', 'Berghof'],
  ["Berghofs vraag bleef liggen.", 'Berghofs'],
  ["Het was Fatima's idee.", 'Fatima'],
  ['Mevrouw Ouardighi en haar buurvrouw.', 'Ouardighi'],
  ['M. van den Berghof deed mee.', 'Berghof'],
  ['Y.A. gaf antwoord.', 'Y.A.'],
  ['M.v.d.B. gaf antwoord.', 'M.v.d.B.'],
  ['Het punt van F. O. kwam later.', 'F. O.'],
  ['Het kwam van YA zelf.', 'YA'],
])('in Dutch: %s', (text, name) => expect(found(text)).toEqual([name]));

it.each([
  ["Yıldız Hanım'ın sorusu", 'Yıldız'],
  ["Aksoy'un sorusu yanıtsız kaldı.", 'Aksoy'],
  ['Aksoy’a sorduk.', 'Aksoy'],
  ['Bunu Çağlayangilden duyduk.', 'Çağlayangilden'],
  ["Sukru Caglayangil'e göre", 'Sukru Caglayangil'],
  ['Ş.Ç. söz aldı.', 'Ş.Ç.'],
])('in Turkish: %s', (text, name) => expect(found(text)).toEqual([name]));

it.each([
  ['قالت أَمِينة بن صالح ذلك', 'أَمِينة بن صالح'],
  ['وقالت امينه بن صالح', 'امينه بن صالح'],
  ['تحدثنا مع المنصوري أمس', 'المنصوري'],
  ['سألنا وأمينة لم تجب', 'وأمينة'],
  ['قدمناه لأمينة', 'لأمينة'],
  ['بالمنصوري', 'بالمنصوري'],
  ['تكلم أ. ص. أولا', 'أ. ص.'],
])('in Arabic: %s', (text, name) => expect(found(text)).toEqual([name]));

it.each([
  ['Mail naar y.aksoy@moskee.example voor het plan.', 'y.aksoy@moskee.example'],
  ['Bel 06-12345678.', '06-12345678'],
  ['Bel +31 6 1234 5678 morgen.', '+31 6 1234 5678'],
  ['Op 3511 AB woont iemand.', '3511 AB'],
  ['Wij waren op de Lange Nieuwstraat 14.', 'Lange Nieuwstraat 14'],
  ['Bülbül Sokak No: 5 adresinde', 'Bülbül Sokak No: 5'],
  ['في شارع النخيل رقم ١٢', 'شارع النخيل رقم ١٢'],
])('an address: %s', (text, address) => expect(found(text)).toEqual([address]));

it.each([
  ...['Dat kan anders.', 'De procesbegeleider opent om 19.30 uur.', 'Op 24-11-2026 is er overleg.', 'Een aksoy is geen naam.', 'Van de 1200 leden kwam de helft.'],
  ...['De NS en ESS doen mee.', 'Wij hebben 12 000 euro nodig.', 'ناقشنا هذا في البلدية', 'Bunu birlikte yapacağız.', 'Wat doen wij in het jaar 2027?'],
])('finds nobody in: %s', (text) => expect(found(text)).toEqual([]));

it('points at a word that is also a name: the writer knows which it is', () => {
  expect(found('هذا أمر صالح للنقاش')).toEqual(['صالح']);
});

it('points at each place once, in the order of the text', () => {
  const text = 'An en Yıldız Aksoy. Aksoy vroeg An iets.';
  expect(pointOut(text, book)).toEqual([
    { from: 0, to: 2 },
    { from: 6, to: 18 },
    { from: 20, to: 25 },
    { from: 32, to: 34 },
  ]);
});

it('finds nothing where nobody has a name, or the text is empty', () => {
  expect(pointOut('Er is niets.', new NameBook([]))).toEqual([]);
  expect(pointOut('', book)).toEqual([]);
  expect(pointOut('Er is niets.', new NameBook(['', ' ', '…']))).toEqual([]);
});

