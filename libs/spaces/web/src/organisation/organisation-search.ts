/** Without accents and with one kind of i, so that “gul” finds “Gül” and “isik” finds “Işık”. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[ıİ]/g, 'i').toLowerCase();

interface Findable {
  name: string;
  municipality?: { name: string } | null;
}

/** Those in whose name or municipality every word stands. */
export function matching<T extends Findable>(organisations: readonly T[], search: string | null): T[] {
  const words = folded(search ?? '').split(/\s+/).filter(Boolean);
  return organisations.filter(({ name, municipality }) => {
    const text = folded(`${name} ${municipality?.name ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}
