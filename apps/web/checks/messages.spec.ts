import { allMessages, languages } from './messages';

const folders = allMessages.map(({ folder, texts }) => [folder, texts] as const);

it('finds the words of every feature', () => {
  expect(folders.length).toBeGreaterThan(5);
});

describe.each(folders)('%s', (_folder, texts) => {
  it.each(languages)('has every text in %s, and no other', (language) => {
    expect([...texts[language].keys()].sort()).toEqual([...texts.nl.keys()].sort());
    expect([...texts[language]].filter(([, text]) => !text.trim())).toEqual([]);
  });

  it.each(languages)('asks for the same values in %s as in Dutch', (language) => {
    const different = [...texts.nl].filter(([key, text]) => valuesIn(text) !== valuesIn(texts[language].get(key) ?? ''));
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('has all six Arabic forms in every plural', () => {
    const poor = [...texts.ar].filter(([, text]) =>
      plurals(text).some((plural) => ['zero', 'one', 'two', 'few', 'many', 'other'].some((form) => !new RegExp(`\\b${form}\\s*\\{`).test(plural))),
    );
    expect(poor.map(([key]) => key)).toEqual([]);
  });

  it('is translated: longer texts differ from the Dutch', () => {
    const same = languages
      .filter((language) => language !== 'nl')
      .flatMap((language) => [...texts.nl].filter(([key, text]) => text.replace(/\{\w+\}/g, '').length > 24 && texts[language].get(key) === text).map(([key]) => `${language} ${key}`));
    expect(same).toEqual([]);
  });
});

it('keeps Dutch sentences short: twelve words on average', () => {
  const lengths = folders
    .filter(([folder]) => folder.includes('/web/'))
    .flatMap(([, texts]) => [...texts.nl.values()])
    .flatMap((text) => text.replace(/\{\w+, plural,.*?other \{(.*?)\}\}/g, '$1').split(/[.!?:]\s/))
    .map((sentence) => sentence.split(/\s+/).filter(Boolean).length)
    .filter((length) => length > 2);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(mean).toBeLessThanOrEqual(12);
});

/** Names between braces, in alphabetical order. */
function valuesIn(text: string): string {
  const names = [...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name);
  return [...new Set(names)].sort().join(' ');
}

/** The plural parts of a text, each with its balanced braces. */
function plurals(text: string): string[] {
  return [...text.matchAll(/\{\w+,\s*plural,/g)].map(({ index }) => {
    let depth = 0;
    for (let place = index; place < text.length; place += 1) {
      if (text[place] === '{') depth += 1;
      if (text[place] === '}' && --depth === 0) return text.slice(index, place + 1);
    }
    return text.slice(index);
  });
}
