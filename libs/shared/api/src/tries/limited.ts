import { Extensions } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import type { GraphqlContext } from '../graphql/route';
import type { Tried } from './limits-of-tries';

type Args = Record<string, unknown>;

interface Declared {
  tried: Tried;
  /** For whom it is, where that is not the viewer: a mail address, or what stands for one. */
  addressOf?: (args: never) => string | undefined | Promise<string | undefined>;
}

/** A root field that people may not try without end. */
export const Limited = <A extends object = Args>(tried: Tried, addressOf?: (args: A) => string | undefined | Promise<string | undefined>): MethodDecorator =>
  Extensions({ limited: { tried, addressOf } satisfies Declared }) as MethodDecorator;

/** Lets each limited field ask for its turn before anything else is done. */
export function limitTries(schema: GraphQLSchema): void {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const { limited } = field.extensions as { limited?: Declared };
      const { resolve } = field;
      if (!limited || !resolve) continue;
      field.resolve = async (source, args: Args, context: GraphqlContext, info) => {
        const { limiter, viewer } = context;
        const address = await limited.addressOf?.(args as never);
        limiter?.take(limited.tried, { source: context.source, address, person: viewer.personId });
        return resolve(source, args, context, info) as unknown;
      };
    }
  }
}
