import { FormPageDocument, LinkForm, linkIsOver, peopleWords, useLink } from '@samenspraak/people-web';
import { type FormPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

type Data = FormPageQuery & { over: boolean };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const over = !visit.query('sleutel');
    if (over) visit.answersWith(410);
    return { ...(await visit.ask(FormPageDocument, {})), over };
  },
  acts: { send: useLink },
});

export default function OpenLink({ language, path, form, data }: PageProps<Data>) {
  const title = peopleWords(language)(linkIsOver(data.over, form) ? 'link.overTitle' : 'link.title');
  return (
    <Site language={language} path={path} title={title} data={data}>
      <LinkForm viewer={data.viewer} language={language} form={form} over={data.over} />
    </Site>
  );
}
