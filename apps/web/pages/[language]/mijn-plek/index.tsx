import { MailLanguageForm, chooseMailLanguage, peopleWords } from '@samenspraak/people-web';
import { graphql, type OwnPlacesQuery } from '@samenspraak/shared-graphql';
import { Narrow, Notice } from '@samenspraak/shared-ui';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';
import { HowToStop, OwnPlaces, spacesWords } from '@samenspraak/spaces-web';

export const config = { unstable_runtimeJS: false };

const OwnPlacesDocument = graphql(`
  query OwnPlaces {
    ...SiteViewer
    viewer {
      ...MailLanguage
      standings {
        participantId
        ...OwnPlace
      }
    }
  }
`);

const done = ['naam', 'taal'] as const;
type Data = OwnPlacesQuery & { done: (typeof done)[number] | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({
    ...(await visit.ask(OwnPlacesDocument, {})),
    done: visit.oneOf('gelukt', done),
  }),
  acts: { mailLanguage: chooseMailLanguage },
});

export default function OwnPlacesPage({ language, path, form, data }: PageProps<Data>) {
  const t = spacesWords(language);
  const { viewer } = data;
  const said = { naam: t('done.naam'), taal: peopleWords(language)('mailLanguage.done') };
  const notice = data.done && <Notice tone="ok" live title={said[data.done]} />;
  return (
    <Site language={language} path={path} title={t('places.title')} data={data} notice={notice}>
      <OwnPlaces places={viewer.standings} language={language} />
      <Narrow>
        <MailLanguageForm viewer={viewer} language={language} form={form} />
        <HowToStop language={language} />
      </Narrow>
    </Site>
  );
}
