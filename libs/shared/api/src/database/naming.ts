import { DefaultNamingStrategy } from 'typeorm';

const snake = (name: string) => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();

/** `respondBy` in the code is `respond_by` in PostgreSQL. */
export class SnakeCase extends DefaultNamingStrategy {
  override tableName(className: string, customName?: string): string {
    return customName ?? snake(className);
  }
  override columnName(property: string, customName: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, customName ?? property].join('_'));
  }
  override joinColumnName(relation: string, column: string): string {
    return snake(`${relation}_${column}`);
  }
}
