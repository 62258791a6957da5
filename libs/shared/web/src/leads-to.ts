/** A no that a page does something about, after which the reader comes back: its code, and the address below the language. */
export const leadsTo: Record<string, string> = { SIGN_IN_NEEDED: '/inloggen', FRESH_SIGN_IN_NEEDED: '/inloggen/opnieuw', PASSKEY_NEEDED: '/inloggen/passkey' };
