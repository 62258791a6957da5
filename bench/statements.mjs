import { built } from './places.mjs';

/** The agenda's statement for a viewer, as the built API itself puts it together. */
export async function agendaStatement(crew, viewer, after) {
  return JSON.parse(await crew.run('agenda-statement', [built('agenda-statement'), JSON.stringify({ viewer, after })]));
}

export const visitor = { kind: 'visitor', standings: [] };
