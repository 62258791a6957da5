import 'reflect-metadata';
import { whoToBe } from './seeds/who';

/** Fills the migrated, empty stores with the example network. With `--who`: says whom to sign in as, and needs no store. */
if (process.argv.includes('--who')) for (const person of whoToBe()) console.log(JSON.stringify(person));
else {
  // Only what is needed is loaded: saying who takes no time.
  const { seed } = await import('./seeds/seed');
  console.log(await seed());
}
