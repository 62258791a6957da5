const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

export const say = (line) => console.log(`· ${line}`);

/** Does the work and says its name and time when it is done. */
export async function step(name, work) {
  const since = performance.now();
  const result = await work();
  console.log(`✓ ${name} (${seconds(since)})`);
  return result;
}

/** The end of a start: what to open and whom to be. */
export function showAddresses({ url, mailUrl, people, wanted }) {
  if (!url.endsWith(`:${wanted}`)) say(`port ${wanted} is in use, so another one was taken`);
  console.log(`\n  Open ${url}\n`);
  if (people.length > 0) {
    const width = Math.max(...people.map(({ email }) => email.length));
    console.log('  Sign in as one of these; the mail with the link arrives at the mail address below:');
    for (const { name, role, email } of people) console.log(`    ${email.padEnd(width)}  ${name}, ${role}`);
    for (const { name, words } of people.filter(({ words }) => words)) console.log(`\n  ${name} opens sealed texts with these words (an example: everyone has them):\n    ${words}`);
    console.log('\n  Staff act with a passkey. Without a device for one: "Log in via uw organisatie", then the example organisation.');
  }
  console.log(`\n  Mail: ${mailUrl}\n  Ctrl-C stops everything, the data stays in .data/\n`);
}
