const address = /^\/(nl|en|tr|ar)(\/[\w.~-]+)*(\?[\w=&.~%+-]*)?$/;

/** A page of this site, such as `/nl/agenda?thema=…`; anything else is nothing. */
export const ownPage = (page: string | null | undefined): string | null => (page && page.length < 500 && address.test(page) ? page : null);
