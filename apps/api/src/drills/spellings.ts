const flip = (text: string) => [...text].reverse().join('');
const bytes = (text: string, coding: BufferEncoding = 'utf8') => Buffer.from(text, coding);
const quotedPrintable = (text: string) => [...bytes(text)].map((byte) => (byte > 127 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte))).join('');

export const name = 'İlayda Zeldzàm-Bilgiçoğlu';
export const email = 'ilayda.zeldzaam-bilgicoglu@wissen.example';

/** 25 ways to write one name and one address: as people do, as mail does, as programs do, and as who wants to slip through does. */
export const spellings: Record<string, string> = {
  'the name, composed': name.normalize('NFC'),
  'the name, decomposed': name.normalize('NFD'),
  'upper case': name.toUpperCase(),
  'lower case': name.toLowerCase(),
  'Turkish upper case': name.toLocaleUpperCase('tr'),
  'Turkish lower case': name.toLocaleLowerCase('tr'),
  'without accents': 'Ilayda Zeldzam-Bilgicoglu',
  'as in an address bar': 'ilayda-zeldzam-bilgicoglu',
  'family name first': 'Zeldzàm-Bilgiçoğlu, İ.',
  'with Cyrillic letters': name.replaceAll('a', 'а'),
  'name as base64': bytes(name).toString('base64'),
  'name as hex': bytes(name).toString('hex'),
  'name as hex of UTF-16': bytes(name, 'utf16le').toString('hex'),
  'name, quoted-printable': quotedPrintable(name),
  'name in a mail header': `=?UTF-8?Q?${quotedPrintable(name).replaceAll(' ', '_')}?=`,
  'name, url-encoded': encodeURIComponent(name),
  'name in JSON escapes': [...name].map((letter) => (letter > '~' ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter)).join(''),
  'name in HTML': [...name].map((letter) => (letter > '~' ? `&#${letter.codePointAt(0)};` : letter)).join(''),
  address: email,
  'address, upper case': email.toUpperCase(),
  'address, url-encoded': email.replace('@', '%40'),
  'address in words': email.replace('@', ' at ').replaceAll('.', ' dot '),
  'address as base64url': bytes(email).toString('base64url'),
  'address as hex, upper case': bytes(email).toString('hex').toUpperCase(),
  'address backwards': flip(email),
};

/** What to look for: each spelling as UTF-8 and as UTF-16, and the words as a search index keeps them. */
export const needles: Record<string, Buffer> = Object.fromEntries([
  ...Object.entries(spellings).map(([way, text]) => [way, bytes(text)] as const),
  ...Object.entries(spellings).map(([way, text]) => [`${way}, in UTF-16`, bytes(text, 'utf16le')] as const),
  ['a word in an index', bytes('bilgiçoğlu')],
  ['a word in an index, without accents', bytes('bilgicoglu')],
]);
