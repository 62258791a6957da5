import { FieldProblem, InvalidInput } from '@samenspraak/shared-api';
import { areOrganisations } from '../planning/session-plan';
import { seatsOf } from '../session/at-table';
import { SeriesTermsInput } from './series.inputs';

/** What is wrong with the rules of a table, by field. An agenda that is fixed before anyone was invited is nobody's. */
export async function termsProblems(spaceId: string, terms: SeriesTermsInput): Promise<FieldProblem[]> {
  const seats = await seatsOf(spaceId);
  const checks: [broken: boolean, field: string, problem: string][] = [
    [!terms.place && !terms.link, 'place', 'required'],
    [terms.agendaDays >= terms.invitationDays, 'agendaDays', 'agendaFirst'],
    [Boolean(terms.chairId) && !seats.some(({ organisationId }) => organisationId === terms.chairId), 'chairId', 'choice'],
    [!(await areOrganisations(terms.observers.map(({ organisationId }) => organisationId))), 'observers', 'choice'],
  ];
  return checks.flatMap(([broken, field, problem]) => (broken ? [{ field, problem }] : []));
}

/** @throws {InvalidInput} naming every field that is wrong */
export function refuse(problems: FieldProblem[]): void {
  if (problems.length) throw new InvalidInput(problems);
}

/** As it is stored: nothing typed is nothing. */
export const termsOf = ({ place, link, chairId, hosting, invitationDays, agendaDays, reportTermDays, rhythm }: SeriesTermsInput) => ({
  ...{ place: place || null, link: link || null, chairId: chairId ?? null, rhythm: rhythm || null },
  ...{ hosting, invitationDays, agendaDays, reportTermDays },
});

