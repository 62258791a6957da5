const longest = 120;

/** The beginning of a text, enough to know it again. */
export const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text);
