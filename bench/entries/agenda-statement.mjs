// Prints the statement of the agenda for a viewer, given as JSON: the bare server runs the very same text.
import 'reflect-metadata';
import { agendaStatement } from '../../libs/agenda/api/src/agenda.queries.ts';

const { viewer, after = null } = JSON.parse(process.argv[2]);
const { name, text, values } = agendaStatement(viewer, {}, after);
console.log(JSON.stringify({ name, text, values }));
