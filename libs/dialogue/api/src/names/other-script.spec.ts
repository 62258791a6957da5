import { NameBook } from './name-book';
import { pointOut } from './point-out';

const names = ['Fatma Yıldız', 'Mirjam van den Berghof', 'Fatima el Ouardighi', 'Şükrü Çağlayangil', 'Emre Aksoy', 'Jo An', 'أمينة بن صالح', 'عبد الرحيم المنصوري', 'خديجة الورياشي'];
const book = new NameBook(names);
const found = (text: string) => pointOut(text, book).map(({ from, to }) => text.slice(from, to));

it.each([
  ['قالت فاطمة يلدز ذلك', ['فاطمة يلدز']],
  ['سألت فاطمه ييلديز عن المدرسة', ['فاطمه ييلديز']],
  ['وقالت يلديز إن الأمر عاجل', ['يلديز']],
  ['قدمناه لفاطمة أمس', ['لفاطمة']],
  ['تكلمت ميريام فان دن بيرخهوف', ['ميريام', 'بيرخهوف']],
  ['طلبت بيرغهوف ردا', ['بيرغهوف']],
  ['حسب شكرو تشاغلايانجيل', ['شكرو تشاغلايانجيل']],
  ['سمعنا ذلك من أكسوي', ['أكسوي']],
  ['مع فاطمة الورديغي', ['فاطمة الورديغي']],
])('a name of Latin letters in Arabic ones: %s', (text, expected) => expect(found(text)).toEqual(expected));

it.each([
  ['Amina Ben Salah vroeg het.', ['Amina', 'Salah']],
  ['Dat zei Aminah Bensaleh.', ['Aminah Bensaleh']],
  ['Mevrouw Ameena Bin Salih', ['Ameena', 'Salih']],
  ["Emine'nin sorusu", ['Emine']],
  ['Abderrahim Mansouri was er niet.', ['Abderrahim Mansouri']],
  ['Abdul Rahim al-Mansuri', ['Rahim', 'Mansuri']],
  ['Abdurrahim Elmansoury', ['Abdurrahim Elmansoury']],
  ['Mansouris vraag bleef liggen.', ['Mansouris']],
  ['Khadija Ouriachi, Hatice Ouriaghli en Chadidja', ['Khadija Ouriachi', 'Hatice', 'Chadidja']],
  ["Hadice'ye sorduk.", ['Hadice']],
])('a name of Arabic letters in Latin ones: %s', (text, expected) => expect(found(text)).toEqual(expected));

it.each([
  ...['De gemeente Amersfoort belooft een antwoord voor de zomer.', 'Het Ministerie van Binnenlandse Zaken komt terug met een plan.', 'Moskeeën en scholen in Rotterdam doen mee.'],
  ...['Wij vragen om uitleg. Anders komt er geen vertrouwen. Samen maken wij een lijst.', 'Belediye altı hafta içinde yanıt verecek. Okullar ve camiler birlikte çalışıyor.'],
  ...['وعدت البلدية بالرد خلال ستة أسابيع', 'الأمن مهم لكل الناس في المدينة', 'إن هذا القرار لم يكن واضحا لنا', 'نريد أن نعرف من قرر ولماذا', 'اتفق الطرفان على موعد جديد للقاء في المسجد'],
])('finds nobody in: %s', (text) => expect(found(text)).toEqual([]));

it('looks thousands of names up without going through them all', () => {
  const letters = 'بتجدرسشعفقكلمن';
  const many = Array.from({ length: 4000 }, (_, nth) => `${letters[nth % 14]}${letters[(nth * 5) % 13]}${letters[(nth * 11) % 12]}ا${letters[(nth * 3) % 11]} Qux${nth.toString(36)}wert`);
  const full = new NameBook([...many, ...names]);
  const text = 'De gemeente belooft een antwoord. Amina vroeg het. '.repeat(70);
  const before = process.cpuUsage();
  expect(pointOut(text, full).length).toBeGreaterThanOrEqual(70);
  const { user } = process.cpuUsage(before);
  expect(user / 1000).toBeLessThan(2000);
});
