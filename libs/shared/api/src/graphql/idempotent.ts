import { createHash } from 'node:crypto';
import { Extensions } from '@nestjs/graphql';
import { GraphQLSchema, getNamedType } from 'graphql';
import { once } from './once';
import type { GraphqlContext } from './route';

/** Its answers are kept nowhere: the moment at which one was given would say too much. Bears a repeat by itself. */
export const Unremembered = (): MethodDecorator => Extensions({ unremembered: true });

/**
 * Every mutation answers a repeat of the same form (same session, same key) with its first receipt. What answers with more
 * than a receipt may hold personal data, and is kept nowhere.
 */
export function makeMutationsIdempotent(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve, type, extensions } = field;
    if (!resolve || getNamedType(type).name !== 'Receipt' || extensions['unremembered']) continue;
    field.resolve = (source, args, context: GraphqlContext, info) => {
      const sender = context.viewer?.sessionHash ?? digest(args);
      return once(context.clientKey, [sender, field.name], () => Promise.resolve(resolve(source, args, context, info)));
    };
  }
}

/** A visitor has no session: the content of the form stands for the sender. */
const digest = (args: unknown) => createHash('sha256').update(JSON.stringify(args)).digest('base64url');
