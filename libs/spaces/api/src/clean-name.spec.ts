import { cleanName } from './clean-name';

it('keeps names as people write them', () => {
  for (const name of ['Ayşe', 'وليد', 'Ömer İ.', 'Moeder van drie', 'Jan-Willem 2', '小明']) expect(cleanName(` ${name} `)).toBe(name);
});

it('makes one line of it', () => {
  expect(cleanName('Karima\r\n  uit de\ttuin')).toBe('Karima uit de tuin');
});

it('takes out what turns the text around it or hides', () => {
  expect(cleanName('Procesbegeleider\u202e SSE\u0000\u200b')).toBe('Procesbegeleider SSE');
});

it('takes a name without a letter or a figure for none', () => {
  for (const name of ['', '   ', '---', '\u200d\u200c', '\u2066\u2069', '!!!']) expect(cleanName(name)).toBe('');
});
