// `npm run bench`: what the agenda costs, beside a bare node server on the same data. `-- --only agenda,member` picks sections,
// `--quick` takes fewer rounds, `--profile` leaves a profile of every API process in .data/bench/profiles.
import { command } from './local/bootstrap.mjs';

await command(import.meta.url, async () => {
  const { isStale } = await import('./local/stale.mjs');
  const { runTool } = await import('./local/tool.mjs');
  const { runBench } = await import('../bench/bench.mjs');

  const words = process.argv.slice(2);
  const quick = words.includes('--quick');
  const place = words.indexOf('--only');
  const only = place < 0 ? [] : (words[place + 1] ?? '').split(',');
  if ((only.length === 0 || only.includes('site')) && !process.env.NEXT_DIST && isStale('web')) await runTool(['scripts/build.mjs', 'web']);
  await runBench({
    only,
    rounds: quick ? 3 : 7,
    requests: quick ? 1000 : 2000,
    profile: words.includes('--profile'),
    say: (line) => console.log(`· ${line}`),
  });
});
// The channel to the bootstrap would keep this process.
if (process.connected) process.disconnect();
