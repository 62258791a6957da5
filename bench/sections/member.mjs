import { cookie, memberViewer } from '../data/member.mjs';
import { expectedForMember } from '../data/expected.mjs';
import { answersRows, answersTopics } from '../measure/checks.mjs';
import { compare } from '../measure/rounds.mjs';
import { agendaPage, toBare } from '../requests.mjs';
import { agendaStatement } from '../statements.mjs';
import { asOwner } from '../world.mjs';

/** The same page for someone who is signed in: who it is, a transaction that knows them, and the statement. */
export async function memberAgenda({ crew, databases, postgres, servers }, { rounds, requests }) {
  const { content, contentOwner } = databases.large;
  const { viewer, expected } = await asOwner(contentOwner, async (client) => ({ viewer: await memberViewer(client), expected: await expectedForMember(client) }));
  const statement = await agendaStatement(crew, viewer);
  const bare = await servers.bare('bare-member', content, { member: statement, visitor: statement });
  const api = await servers.api('api-member', content);
  const contestants = {
    bare: { pid: bare.pid, next: turn(toBare(bare, '/agenda-of-member'), answersRows(expected)) },
    api: { pid: api.pid, next: turn(agendaPage(api, null, { cookie }), answersTopics(expected)) },
  };
  return compare({ contestants, rounds, requests, postgresPid: postgres.pid });
}

const turn = (asked, check) => () => ({ asked, check });
