import { Database, StaffVault, Vault, openStore } from '@samenspraak/shared-api';

/** Opens both stores behind their doors. */
export async function openStores(urls: { content: string; vault: string; staff?: string }): Promise<() => Promise<void>> {
  const content = await openStore('content', { url: urls.content });
  const vault = await openStore('vault', { url: urls.vault });
  Database.connect(content);
  Vault.connect(vault);
  const staff = urls.staff ? await openStore('vault', { url: urls.staff, connections: 2 }) : undefined;
  StaffVault.connect(staff);
  return async () => {
    await content.destroy();
    await vault.destroy();
    await staff?.destroy();
  };
}
