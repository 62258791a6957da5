import { GraphQLArgument, GraphQLField, GraphQLInputField, GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Things } from './access-cast';

type AnyField = GraphQLField<unknown, unknown>;

/** What an operation is about, by its name: `declineTopic`, `deliver`, `commitment`. */
function aboutOf({ name }: AnyField): string {
  const found = /topic|session|series|space|organisation|agenda/i.exec(name)?.[0].toLowerCase();
  if (/commitment|deliver|dispute|confirm|progress/i.test(name)) return 'commitment';
  if (/item|agenda/i.test(name)) return 'item';
  return found ?? 'topic';
}

/** Values that fit, about these things: somebody who may would be let through. */
export const argumentsFor = (field: AnyField, things: Things): Record<string, unknown> =>
  Object.fromEntries(field.args.filter(isNeeded).map((arg) => [arg.name, valueOf(arg, field, things)]));

const isNeeded = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean => isNonNullType(type) && defaultValue === undefined;

function valueOf({ name, type }: { name: string; type: GraphQLInputType }, field: AnyField, things: Things): unknown {
  const named = isNonNullType(type) ? type.ofType : type;
  if (isListType(named)) return isEnumType(nullable(named.ofType)) ? enumsOf(nullable(named.ofType)) : named.ofType.toString().startsWith('ID') ? [things['organisation']] : [];
  if (isEnumType(named)) return named.getValues().find(({ name: value }) => fitting.includes(value))?.name ?? named.getValues()[0]?.name;
  if (isInputObjectType(named)) return Object.fromEntries(Object.values(named.getFields()).filter((each) => isNeeded(each) || each.name === 'place').map((each) => [each.name, valueOf(each, field, things)]));
  if (named.toString() === 'ID') return idOf(name, field, things);
  const plain: Record<string, unknown> = { Int: numbers[name] ?? 5, Float: 5, Boolean: true, DateTime: name === 'endsAt' ? '2040-01-01T12:00:00Z' : '2040-01-01T10:00:00Z' };
  return plain[named.toString()] ?? textOf(name, field, things);
}

/** Of a choice, what needs nothing more: a series of one meeting has no days to say. */
const fitting = ['nl', 'everyone', 'once'];

/** Where five would be too few. */
const numbers: Record<string, number> = { invitationDays: 28, minutes: 60 };

const nullable = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type);
const enumsOf = (type: GraphQLInputType): string[] => (isEnumType(type) ? type.getValues().map(({ name }) => name) : []);

function idOf(name: string, field: AnyField, things: Things): unknown {
  const key = name.replace(/Ids?$/, '').replace(/^(owner|chair|host|invited|counterpart)$/, 'organisation');
  if (key === 'themeSlug') return 'gelijke-kansen';
  return (key === 'id' ? things[aboutOf(field)] : things[key]) ?? things['topic'];
}

function textOf(name: string, field: AnyField, things: Things): string {
  if (name === 'slug') return things[`${aboutOf(field)}Slug`] ?? 'nergens';
  const texts: Record<string, string> = { month: '2040-01', dueOn: '2040-01-01', newDueOn: '2040-01-01', email: 'iemand@samenspraak.example', into: 'nergens' };
  const ofSeries: Record<string, string> = { startsOn: '2040-01-01', lastDay: '2040-01-01', startTime: '10:00', zone: 'Europe/Amsterdam' };
  return texts[name] ?? ofSeries[name] ?? 'Een gewone zin.';
}
