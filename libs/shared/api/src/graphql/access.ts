import { Extensions } from '@nestjs/graphql';
import { GraphQLFieldConfig, GraphQLObjectType, GraphQLSchema, isObjectType } from 'graphql';
import { SignInNeeded } from '../refusal';
import { isSignedIn } from '../viewer';
import { Operation } from '../database/operation';

/**
 * Who may reach a field at all. `everyone`: whoever may see the row it belongs to; the rows are held by policies and by
 * row-level security. `signedIn`: nobody without an account. A type's access applies to its fields; a field may say more.
 */
export type Access = 'everyone' | 'signedIn';

/** Declares the access of a type or a field. */
export const Accessible = (access: Access): ClassDecorator & PropertyDecorator & MethodDecorator =>
  Extensions({ access }) as ClassDecorator & PropertyDecorator & MethodDecorator;

type AnyField = GraphQLFieldConfig<unknown, unknown> & { name: string };
const declared = (thing: { extensions?: object }) => (thing.extensions as { access?: Access } | undefined)?.access;
const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType) =>
  type === schema.getQueryType() || type === schema.getMutationType() || type === schema.getSubscriptionType();

/**
 * Holds every declared access, and names what is undeclared.
 * @returns the names of fields without an access, such as `Topic.question`
 */
export function holdAccess(schema: GraphQLSchema): string[] {
  const undeclared: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const ofType = isRoot(schema, type) ? undefined : declared(type);
    for (const field of Object.values(type.getFields())) {
      const access = declared(field) ?? ofType;
      if (!access) undeclared.push(`${type.name}.${field.name}`);
      else if (access === 'signedIn') requireSignIn(field as unknown as AnyField);
    }
  }
  return undeclared;
}

function requireSignIn(field: AnyField): void {
  const { resolve, name } = field;
  field.resolve = (source, args, context, info) => {
    if (!isSignedIn(Operation.now.viewer)) throw new SignInNeeded();
    return resolve ? resolve(source, args, context, info) : (source as Record<string, unknown>)[name];
  };
}
