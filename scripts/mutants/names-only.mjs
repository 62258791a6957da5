const naming = new Set(['registerEnumType', 'Extensions', 'ObjectType', 'InputType', 'Field']);
const isNamingCall = (node) => node.type === 'CallExpression' && node.callee.type === 'Identifier' && naming.has(node.callee.name);
const isNaming = ({ node }) => isNamingCall(node) || (node.type === 'ExpressionStatement' && isNamingCall(node.expression));

/** A plugin of Stryker. Leaves alone what only gives a thing its name in the schema, and decorators, which do nothing else. */
export const strykerPlugins = [
  { kind: 'Ignore', name: 'names-only', value: { shouldIgnore: (path) => (isNaming(path) || path.isDecorator() ? 'A name in the schema' : undefined) } },
];
