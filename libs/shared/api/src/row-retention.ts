/**
 * Rows that go by themselves for a reason no single column's mark can give: `P14D` after `createdAt`, as long as `when`
 * holds. A condition in SQL on the table by its name.
 */
export interface RowRetention {
  keep: { for: string; from: string };
  when: string;
}

const retentions = new Map<Function, RowRetention>();

export const Forgotten = (retention: RowRetention): ClassDecorator => (target) => void retentions.set(target, retention);

export const retentionOf = (entity: Function): RowRetention | undefined => retentions.get(entity);
