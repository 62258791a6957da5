export function wholeProof(text: string, key: string): object | undefined;
