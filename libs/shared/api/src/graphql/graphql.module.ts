import { DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, MercuriusDriverConfig } from '@nestjs/mercurius';
import { GraphQLSchema } from 'graphql';
import { holdAccess } from './access';
import { makeMutationsIdempotent } from './idempotent';
import { readPlainFields } from './plain-fields';
import { QuietErrors } from './quiet-errors.filter';
import { resolveRelations } from './relation';

/** @throws {Error} naming every field without a declared access: the server does not start */
export function holdSchema(schema: GraphQLSchema): GraphQLSchema {
  readPlainFields(schema);
  resolveRelations(schema);
  makeMutationsIdempotent(schema);
  const undeclared = holdAccess(schema);
  if (undeclared.length) throw new Error(`No access declared for ${undeclared.join(', ')}`);
  return schema;
}

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
          queryDepth: 12,
          transformSchema: holdSchema,
          errorFormatter: (execution) => ({ statusCode: 200, response: execution as never }),
        }),
      ],
    };
  }
}
