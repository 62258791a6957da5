/** How a word of a name may be written in the other script: what it begins with there, and its spellings. */
export interface Spellings {
  begins: ReadonlySet<string>;
  /** Matches a whole plain word, with the endings that sentences give it; its beginnings are taken off first. */
  pattern: RegExp;
}

const shortVowel = '[aeiou]{0,2}';

/** What an Arabic letter becomes in Dutch, English, French and Turkish spelling, without marks. Vowels between them are free. */
const arabicLetters: Record<string, string> = {
  ...{ ب: 'bb?|p', ت: 'th?|tt', ث: 'th|s|t', ج: 'dj|dzj|zj|gh?|jj?|c', ح: 'hh?', خ: 'kh|ch|gh?|h', د: 'dd?|t', ذ: 'dh?|z' },
  ...{ ر: 'rr?', ز: 'zz?|s', س: 'ss?|c', ش: 'sch|sh|sj|ch|s', ص: 'ss?|c', ض: 'dh?|z', ط: 'th?|tt', ظ: 'dh?|z', ع: 'a{1,2}|[eiou]|' },
  ...{ غ: 'gh?|rh|kh', ف: 'ff?|ph|v', ق: 'q|kk?|gh?|c', ك: 'kk?|ck?|q', ل: 'll?', م: 'mm?', ن: 'nn?', ه: 'hh?|' },
  ...{ و: 'oo|ou|au|aw|ow|[wvuo]', ي: 'ie|ij|ee|ei|ey|ai|ay|yy?|[ijea]', ا: 'a{1,2}|[eiou]', ء: '', پ: 'p', ڤ: 'v', گ: 'g' },
};

const latinEnding = `(?:s|es|e?n|n?[iu]n|y?[ae]|[yn]?[iu]|n?[dt][ae]n?|y?l[ae]|l[ae]r\\w*|c[ae])?`;

/** “المنصوري” as Mansouri, El Mansoury, Almansuri. @param word plain, in Arabic letters; null when too short to tell */
export function inLatin(word: string): Spellings | null {
  const letters = [...word.replace(/^ال(?=..)/u, '')];
  if (letters.length < 3) return null;
  const sounds = letters.map((letter, place) => {
    if (letter === 'ه' && place === letters.length - 1) return '(?:ah?|eh?|h|at|et)';
    return `(?:${arabicLetters[letter] ?? letter})`;
  });
  const spelled = sounds.join(shortVowel);
  const first = arabicLetters[letters[0] ?? ''] ?? '';
  const vowelFirst = /^[اعءيو]/u.test(letters[0] ?? '') ? 'aeiouyjwv' : '';
  const begins = new Set([...first.split('|').map(([letter = '']) => letter), ...vowelFirst].filter((letter) => /[a-z]/.test(letter)));
  return { begins, pattern: new RegExp(`^${spelled}${shortVowel}${latinEnding}$`) };
}

/** What letters of Dutch, English, French and Turkish spelling, without marks, become in Arabic; longer ones first. */
const latinLetters: [string, string][] = [
  ...([['sch', 'ش|سخ'], ['tsj', 'تش'], ['dzj', 'ج'], ['sh', 'ش'], ['sj', 'ش'], ['ch', 'تش|[شخجك]'], ['kh', 'خ'], ['gh', '[غجقخ]ه?'], ['th', '[ثت]ه?'], ['dh', '[ذضظد]'], ['ph', 'ف'], ['dj', 'ج'], ['ck', 'ك']] as [string, string][]),
  ...([['b', 'ب'], ['c', 'تش|[كجسق]'], ['d', '[دضذ]'], ['f', 'ف'], ['g', '[غجقكخگ]'], ['h', '[هح]'], ['j', '[يج]'], ['k', '[كق]'], ['l', 'ل'], ['m', 'م'], ['n', 'ن']] as [string, string][]),
  ...([['p', '[بپ]'], ['q', '[قك]'], ['r', 'ر'], ['s', '[سصشز]'], ['t', '[تط]'], ['v', '[فڤوب]'], ['w', '[وف]'], ['x', 'كس'], ['z', '[زسظذ]']] as [string, string][]),
];

const latinVowels: Record<string, string> = { a: 'اع', e: 'اي', i: 'ي', o: 'و', u: 'وي', y: 'ي' };
/** “Yıldız” as يلدز, ييلديز, يلدیز. @param word plain, in Latin letters; null when too short to tell from other words */
export function inArabic(word: string): Spellings | null {
  const sounds = soundsOf(word);
  const consonants = sounds.filter(({ vowel }) => !vowel).length;
  if (consonants < 2 || sounds.length < 4) return null;
  const spelled = sounds.map((sound, place) => letterOf(sound, { place, last: place === sounds.length - 1, needed: consonants < 3 })).join('');
  const first = sounds[0];
  const begins = first?.vowel ? 'اعءيو' : (first?.letters.replace(/[[\]|?]/g, '') ?? '');
  return { begins: new Set(begins), pattern: new RegExp(`^${spelled}$`, 'u') };
}

interface Sound {
  letters: string;
  vowel: boolean;
  /** So many letters at most. */
  most: number;
}

function soundsOf(word: string): Sound[] {
  const sounds: Sound[] = [];
  let rest = word.replace(/([^aeiouy])\1/g, '$1');
  while (rest) {
    const vowels = /^[aeiouy]+/.exec(rest)?.[0];
    const [said, letters] = vowels ? [vowels, [...vowels].map((vowel) => latinVowels[vowel] ?? '').join('')] : (latinLetters.find(([latin]) => rest.startsWith(latin)) ?? [rest[0] ?? '', '']);
    sounds.push({ letters, vowel: Boolean(vowels), most: Math.max(2, said.length) });
    rest = rest.slice(said.length);
  }
  return sounds;
}

/** Short vowels are often not written; where a name has little else, they must be. */
function letterOf({ letters, vowel, most }: Sound, { place, last, needed }: { place: number; last: boolean; needed: boolean }): string {
  if (!vowel) return `(?:${letters})`;
  if (place === 0) return `[${letters}اءع]{1,${most}}`;
  return `[${letters}${last ? 'اهيو' : ''}]{${needed ? 1 : 0},${most}}${last ? 'ء?' : ''}`;
}

/** What Arabic joins to a name, and what Latin spelling does: “and”, “to”, “the”, “son of”, “servant of”. */
const joined = {
  arabic: [/^[وف]/u, /^[بلكس]/u, /^(?:ال|ل)/u],
  latin: [/^(?:abd|[ae]l|ben|bin|ibn|abou|abu|bou|ait|ould)/, /^(?:[aeiou]{1,2}[a-z]|l)/],
} as const;

/** A plain word as it was said, and without what may be joined to its beginning. */
export function beginningsOf(word: string, arabic: boolean): string[] {
  const without = (words: string[], [first, ...rest]: readonly RegExp[]): string[] => {
    if (!first) return words;
    const shorter = words.map((each) => each.replace(first, '')).filter(({ length }) => length > 2);
    return without([...new Set([...words, ...shorter])], rest);
  };
  if (arabic) return without([word], joined.arabic);
  const [own, behind] = joined.latin as [RegExp, RegExp];
  const bare = word.replace(own, '');
  if (bare === word) return [word];
  return [word, bare, ...(word.startsWith('abd') ? [bare.replace(/^[aeiou]{1,2}/, ''), bare.replace(behind, '')] : [])].filter(({ length }) => length > 2);
}
