// Checks a proof of destruction, offline and without packages: `node scripts/verify-proof.mjs <proof.json> <public-key.pem>`.
// The public key stands on the page /vertrouwen/bewijs. Ends with 0 when the proof is whole, with 1 when it is not.
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [proofFile, keyFile] = process.argv.slice(2);
if (!proofFile || !keyFile) {
  console.error('Usage: node scripts/verify-proof.mjs <proof.json> <public-key.pem>');
  process.exit(1);
}

function check() {
  const { proof, signature } = JSON.parse(readFileSync(proofFile, 'utf8'));
  const key = createPublicKey(readFileSync(keyFile, 'utf8'));
  if (key.asymmetricKeyType !== 'ed25519' || typeof signature !== 'string') return undefined;
  return verify(null, Buffer.from(JSON.stringify(proof)), key, Buffer.from(signature, 'base64url')) ? proof : undefined;
}

let proof;
try {
  proof = check();
} catch {
  // Not JSON, or not a key: not a proof.
}
if (proof?.what !== 'samenspraak: proof of destruction') {
  console.error('NOT A VALID PROOF: it was changed, or signed with another key.');
  process.exit(1);
}
console.log(`Valid. Destroyed on ${proof.day}, line ${proof.line.number} of the list of destructions:`);
for (const [what, count] of Object.entries(proof.destroyed)) console.log(`  ${what}: ${count}`);
console.log(`  kept without an author: ${proof.kept}`);
