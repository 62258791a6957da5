import { expectedForVisitor, expectedInTheMiddle } from '../data/expected.mjs';
import { answersRows, answersTopics } from '../measure/checks.mjs';
import { compare } from '../measure/rounds.mjs';
import { agendaPage, toBare } from '../requests.mjs';
import { agendaStatement, visitor } from '../statements.mjs';
import { asOwner } from '../world.mjs';

/** A visitor's agenda page over the API, beside the bare server; at two sizes, and in the middle of the large list. */
export async function agenda(world, { rounds, requests }) {
  const { crew, databases, postgres, servers } = world;
  const contestants = {};
  for (const [size, database] of Object.entries(databases)) {
    const { first, middle } = await expectations(database);
    const statements = { visitor: await agendaStatement(crew, visitor), after: await agendaStatement(crew, visitor, middle.after) };
    const bare = await servers.bare(`bare-${size}`, database.content, statements);
    const api = await servers.api(`api-${size}`, database.content);
    contestants[`bare ${size}`] = contestant(bare, toBare(bare, '/agenda'), answersRows(first));
    contestants[`api ${size}`] = contestant(api, agendaPage(api), answersTopics(first));
    if (size !== 'large') continue;
    contestants['bare middle'] = contestant(bare, toBare(bare, '/agenda-after'), answersRows(middle.expected));
    contestants['api middle'] = contestant(api, agendaPage(api, middle.after), answersTopics(middle.expected));
  }
  return compare({ contestants, rounds, requests, postgresPid: postgres.pid });
}

const contestant = ({ pid }, asked, check) => ({ pid, next: () => ({ asked, check }) });

const expectations = (database) =>
  asOwner(database.contentOwner, async (client) => ({ first: await expectedForVisitor(client), middle: await expectedInTheMiddle(client) }));
