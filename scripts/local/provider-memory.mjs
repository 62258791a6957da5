/** What the example provider remembers, for as long as it runs: sessions, codes, grants. */
const rows = new Map();

export class ProviderMemory {
  constructor(kind) {
    this.kind = kind;
  }

  async upsert(id, payload) {
    rows.set(`${this.kind}:${id}`, payload);
  }

  async find(id) {
    return rows.get(`${this.kind}:${id}`);
  }

  async findByUid(uid) {
    return [...rows].find(([key, row]) => key.startsWith(`${this.kind}:`) && row.uid === uid)?.[1];
  }

  async findByUserCode() {
    return undefined;
  }

  async consume(id) {
    const row = await this.find(id);
    if (row) row.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id) {
    rows.delete(`${this.kind}:${id}`);
  }

  async revokeByGrantId(grantId) {
    for (const [key, row] of rows) if (row.grantId === grantId) rows.delete(key);
  }
}
