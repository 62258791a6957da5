import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Notice } from '@samenspraak/shared-ui';
import { type Language, isolated } from '@samenspraak/shared-web';
import { spacesWords } from '../spaces-words';

export const SpaceDoneFields = graphql(`
  fragment SpaceDone on Space {
    slug
    name
    seats {
      viewerCanSign
      organisation {
        name
      }
    }
  }
`);

/** What `?gelukt=` can say on a space's page. */
export const spaceDone = ['welkom', 'getekend'] as const;

export interface SpaceDoneProps {
  space: FragmentType<typeof SpaceDoneFields>;
  language: Language;
  done: (typeof spaceDone)[number] | null;
}

/** What just happened, and the one thing to do next. */
export function SpaceDoneNotice({ space: masked, language, done }: SpaceDoneProps) {
  const { slug, name, seats } = read(SpaceDoneFields, masked);
  const t = spacesWords(language);
  if (!done) return null;
  const space = isolated(name);
  if (done === 'getekend') {
    return (
      <Notice tone="ok" live title={t('done.getekend')}>
        {t('done.getekendNext', { space })} <a href={`/${language}/agenda/nieuw`}>{t('space.propose')}</a>
      </Notice>
    );
  }
  const seat = seats.find(({ viewerCanSign }) => viewerCanSign);
  return (
    <Notice tone="ok" live title={t('done.welkom', { space })}>
      {seat ? (
        <a href={`/${language}/ruimtes/${slug}/tekenen`}>{t('done.welkomSign', { organisation: isolated(seat.organisation.name) })}</a>
      ) : (
        <a href="#agenda">{t('done.welkomNext')}</a>
      )}
    </Notice>
  );
}
