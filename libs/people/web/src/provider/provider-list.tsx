import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, EmptyState, Item, ItemList, Leave, Narrow, PageHead } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { onTheWayTo } from '../destination';
import { peopleWords } from '../people-words';

export const ProviderListFields = graphql(`
  fragment ProviderList on Query {
    signInProviders(next: $next) {
      key
      name
      href
    }
  }
`);

export interface ProviderListProps {
  data: FragmentType<typeof ProviderListFields>;
  language: Language;
  /** Where the reader was going. */
  page: string | null;
}

/** The bodies whose people sign in at their own organisation. */
export function ProviderList({ data, language, page }: ProviderListProps) {
  const { signInProviders } = read(ProviderListFields, data);
  const t = peopleWords(language);
  return (
    <Narrow>
      <PageHead title={t('provider.title')} lead={t('provider.lead')} />
      {signInProviders.length === 0 ? (
        <EmptyState title={t('provider.none')} />
      ) : (
        <ItemList>
          {signInProviders.map(({ key, name, href }) => (
            <Item
              key={key}
              level={2}
              title={<bdi>{name}</bdi>}
              acts={href ? <Button href={href}>{t('provider.go', { name })}</Button> : <p>{t('provider.silent')}</p>}
            />
          ))}
        </ItemList>
      )}
      <p>
        <Leave href={onTheWayTo(page, `/${language}/inloggen`)}>{t('passkey.byMail')}</Leave>
      </p>
    </Narrow>
  );
}
