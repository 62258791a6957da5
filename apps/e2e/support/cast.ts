/** People of the example network who walk these journeys. All made up. */
const at = (name: string) => `${name}@voorbeeld.example`;

export const cast = {
  /** Procesbegeleider, ESS. */
  facilitator: at('hanneke'),
  /** Speaks for the ministry of SZW at the table. */
  ministry: at('imane'),
  /** Speaks for a mosque at the dialogue table. */
  representative: at('samira'),
  /** Officer of a municipality in a local partnership. */
  officer: at('eline'),
  /** Moderator, ESS; loses a passkey. */
  moderator: at('ruben'),
  /** Moderates for the side of the communities. */
  judge: at('kofi'),
  /** Gets another mail address. */
  mover: at('karima'),
  member: at('bilal'),
  otherMember: at('dounia'),
  /** Wrote in Arabic, and has everything erased in the end. */
  leaver: at('waleed'),
  privacyOfficer: at('nadira'),
  /** Has a topic that is not finished. */
  draftWriter: at('noortje'),
};
