import { graphql } from '@samenspraak/shared-graphql';
import { ApiRefusal, type Act, type Visit } from '@samenspraak/shared-web';
import { ownDataFile } from './own-data-file';

const AskForOwnData = graphql(`
  mutation AskForOwnData {
    askForOwnData {
      id
    }
  }
`);

const UseOwnDownload = graphql(`
  mutation UseOwnDownload($id: ID!) {
    useOwnDownload(id: $id) {
      id
    }
  }
`);

const OwnDataFile = graphql(`
  query OwnDataFile($key: String!) {
    ownDataFile(key: $key) {
      store
      table
      group
      count
      fields {
        column
        value
        kind
        label
      }
    }
  }
`);

export const askForOwnData: Act = async (visit) => {
  const { askForOwnData: ticket } = await visit.ask(AskForOwnData, {});
  return `/mijn-gegevens/ophalen?aanvraag=${ticket.id}`;
};

export const fetchOwnData: Act = async (visit) => {
  const { useOwnDownload } = await visit.ask(UseOwnDownload, { id: visit.query('aanvraag') ?? '' });
  return `/mijn-gegevens/bestand?sleutel=${useOwnDownload.id}`;
};

/** Sends the file, whose key works once. @returns false when it does not, or no longer */
export async function sendOwnData(visit: Visit): Promise<boolean> {
  const at = new Date();
  const rows = await visit.ask(OwnDataFile, { key: visit.query('sleutel') ?? '' }).catch((error: unknown) => {
    if (error instanceof ApiRefusal && error.code === 'DOWNLOAD_OVER') return null;
    throw error;
  });
  if (!rows) return false;
  visit.sendFile(`mijn-gegevens-${at.toISOString().slice(0, 10)}.html`, 'text/html; charset=utf-8', ownDataFile(visit.language, rows.ownDataFile, at));
  return true;
}
