/** A name inside a sentence, kept from turning the sentence around when it runs the other way (FSI … PDI). */
export const isolated = (name: string): string => `\u2068${name}\u2069`;
