// Prints the municipalities and themes of the example network: the agenda page shows them beside the topics.
import { municipalities, themes } from '../../apps/api/src/seeds/network/index.ts';

console.log(JSON.stringify({ municipalities, themes }));
