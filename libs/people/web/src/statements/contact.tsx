/** Addresses that people can write to, as the operator set them. */
export interface Contacts {
  privacy: string;
  site: string;
}

export const contacts = (): Contacts => ({
  privacy: process.env['PRIVACY_MAIL'] ?? 'privacy@samenspraak.example',
  site: process.env['CONTACT_MAIL'] ?? 'contact@samenspraak.example',
});

export function MailTo({ address }: { address: string }) {
  return (
    <a className="strong" href={`mailto:${address}`}>
      <bdi dir="ltr">{address}</bdi>
    </a>
  );
}
