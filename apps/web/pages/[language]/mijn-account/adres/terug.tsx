import { AddressBack, AddressLink, FormPageDocument, peopleWords, undoAddressChange } from '@samenspraak/people-web';
import { type FormPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

type Data = FormPageQuery & { over: boolean; done: boolean };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const done = visit.query('gelukt') === 'terug';
    const over = !done && !visit.query('sleutel');
    if (over) visit.answersWith(410);
    return { ...(await visit.ask(FormPageDocument, {})), over, done };
  },
  acts: { send: undoAddressChange },
});

export default function UndoAddress({ language, path, form, data }: PageProps<Data>) {
  const title = peopleWords(language)(data.done ? 'address.backTitle' : 'address.undoTitle');
  return (
    <Site language={language} path={path} title={title} data={data}>
      {data.done ? <AddressBack language={language} /> : <AddressLink viewer={data.viewer} language={language} form={form} kind="undo" over={data.over} />}
    </Site>
  );
}
