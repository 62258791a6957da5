import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { peopleWords } from '../people-words';

export const OwnAddressFields = graphql(`
  fragment OwnAddress on Viewer {
    mailAddress
  }
`);

/** Where the platform writes to the viewer, and the way to change it. */
export function OwnAddress({ viewer: masked, language }: { viewer: FragmentType<typeof OwnAddressFields>; language: Language }) {
  const { mailAddress } = read(OwnAddressFields, masked);
  const t = peopleWords(language);
  return (
    <Section title={t('address.own')} id="adres" intro={t('address.ownText')}>
      <p>
        <bdi>{mailAddress}</bdi>
      </p>
      <Button kind="quiet" href={`/${language}/mijn-account/adres`}>
        {t('address.change')}
      </Button>
    </Section>
  );
}
