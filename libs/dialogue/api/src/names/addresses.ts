/** Ways to reach or find a person, in the forms of the four languages. Digits may be Arabic. */
const patterns = [
  // A mail address: letters of any script (RFC 6532).
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/gu,
  // A telephone number, of a country or of the Netherlands.
  /(?<![\p{L}\p{N}])(\+|00)\p{Nd}[\p{Nd} \-().]{6,}\p{Nd}/gu,
  /(?<![\p{L}\p{N}.,])[0٠]\p{Nd}(?:[ \-]?\p{Nd}){8}(?!\p{Nd})/gu,
  // A Dutch postcode.
  /(?<![\p{L}\p{N}])[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\p{N}])/gu,
  // A street with a number.
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)*(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|pad|park|steeg) \d{1,4}(?![\p{L}\p{N}])/gu,
  /\d{1,4} \p{Lu}[\p{L}'-]* (?:Street|Road|Avenue|Lane|Square)(?![\p{L}])/gu,
  /\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)* (?:Sokak|Sokağı|Sok\.|Cadde|Caddesi|Cad\.|Mahallesi|Mah\.)(?:,? ?(?:No:?|Nr\.?)? ?\d{1,4})?/gu,
  /(?:شارع|زنقة|حي|ساحة) [\p{L} ]{2,30}?(?:،? ?رقم)? ?\p{Nd}{1,4}/gu,
];

/** Where in a text a way to reach someone stands. */
export const addressesIn = (text: string): { from: number; to: number }[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length })));
