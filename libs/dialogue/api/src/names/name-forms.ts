/** How the words of a name may begin and end in a sentence: Arabic joins “and”, “to” and “by” to it, Turkish its cases, Dutch an s. */
const arabicBeginning = /^[وف]?[بلكس]?(ال)?$/u;
const turkishEnding = /^(n?[iu]n|y?[ae]|[yn]?[iu]|[dt][ae]n?|n?d[ae]n?|y?l[ae]|l[ae]r.*|c[ae]|ki)$/u;
const otherEnding = /^(s|es|e?n)$/u;

export const isArabic = (word: string): boolean => /\p{Script=Arabic}/u.test(word);

/**
 * Whether a word of a sentence is a word of a name, in the forms of the four languages.
 * @param said and @param part plain words
 */
export function isFormOf(said: string, part: string): boolean {
  if (said === part) return true;
  if (part.length < 3) return false;
  if (isArabic(part)) return said.endsWith(part) && arabicBeginning.test(said.slice(0, -part.length));
  if (!said.startsWith(part)) return false;
  const ending = said.slice(part.length);
  return otherEnding.test(ending) || (part.length > 3 && turkishEnding.test(ending));
}
