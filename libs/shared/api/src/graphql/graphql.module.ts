import { DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, MercuriusDriverConfig } from '@nestjs/mercurius';
import { GraphQLInputField, GraphQLSchema, isInputObjectType, isNonNullType } from 'graphql';
import { limitTries } from '../tries/limited';
import { holdAccess } from './access';
import { limits } from './limits';
import { makeMutationsIdempotent } from './idempotent';
import { readPlainFields } from './plain-fields';
import { QuietErrors } from './quiet-errors.filter';
import { resolveRelations } from './relation';
import { completeRows } from './whole-row';

/** @throws {Error} naming every field without a declared access: the server does not start */
export function holdSchema(schema: GraphQLSchema): GraphQLSchema {
  readPlainFields(schema);
  resolveRelations(schema);
  completeRows(schema);
  makeMutationsIdempotent(schema);
  limitTries(schema);
  const undeclared = holdAccess(schema);
  if (undeclared.length) throw new Error(`No access declared for ${undeclared.join(', ')}`);
  const filledIn = defaultsOfInputs(schema);
  if (filledIn.length) throw new Error(`Compiled queries refuse a default on a required field of an input: ${filledIn.join(', ')}`);
  return schema;
}

/** A compiled query takes such a field that is left out for missing: the class gives the default instead, the field may be null. */
const defaultsOfInputs = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((type) => Object.values(type.getFields()).filter(isFilledIn).map(({ name }) => `${type.name}.${name}`));

const isFilledIn = ({ type, defaultValue }: GraphQLInputField) => isNonNullType(type) && defaultValue !== undefined;

/** Code-first schema on Mercurius with JIT. Its own routes stay off: `serveGraphql` is the only way in. */
@Module({})
export class SchemaModule {
  static forRoot({ schemaFile }: { schemaFile?: string } = {}): DynamicModule {
    return {
      module: SchemaModule,
      providers: [{ provide: APP_FILTER, useClass: QuietErrors }],
      imports: [
        GraphQLModule.forRoot<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          autoSchemaFile: schemaFile ?? true,
          sortSchema: true,
          routes: false,
          graphiql: false,
          jit: 1,
          queryDepth: limits.depth,
          transformSchema: holdSchema,
          errorFormatter: (execution) => ({ statusCode: 200, response: execution as never }),
        }),
      ],
    };
  }
}
