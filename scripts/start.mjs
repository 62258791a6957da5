// `npm start` and, with --watch, `npm run dev`: from a fresh clone to one address to open.
import { command } from './local/bootstrap.mjs';
import { dataDir } from './local/paths.mjs';
import { demandRoom, releaseOnEnd } from './local/run.mjs';
import { demandNotRunning, takeFolder } from './local/running.mjs';

async function beforehand() {
  demandNotRunning();
  await demandRoom(dataDir);
}

async function main() {
  const { Product } = await import('./local/product.mjs');
  const { say, step, showAddresses } = await import('./local/progress.mjs');

  const note = await takeFolder();
  const product = new Product({ dataDir, note, step, say, watch: process.argv.includes('--watch') });
  await releaseOnEnd(product, note, async () => {
    const wanted = Number(process.env.PORT) || 3000;
    const served = await product.start({ port: wanted, mailPort: Number(process.env.MAIL_PORT) || 1080 });
    note.servesAt(served.url);
    showAddresses({ ...served, wanted });
  });
}

await command(import.meta.url, main, { beforehand });
