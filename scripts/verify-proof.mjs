// Checks a proof of destruction, offline and without packages: `node scripts/verify-proof.mjs <proof.json> <public-key.pem>`.
// The public key stands on the page /vertrouwen/bewijs. Ends with 0 when the proof is whole, with 1 when it is not.
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} text the proof as it was shown; only spaces between its parts may differ
 * @param {string} key PEM
 * @returns what it says, or undefined when one letter was changed
 */
export function wholeProof(text, key) {
  try {
    const { proof, signature } = JSON.parse(text);
    const known = createPublicKey(key);
    const bytes = Buffer.from(signature, 'base64url');
    // The last letter has bits to spare: only one way to write it is ours.
    if (known.asymmetricKeyType !== 'ed25519' || bytes.toString('base64url') !== signature) return undefined;
    const isOurs = proof.what === 'samenspraak: proof of destruction' && verify(null, Buffer.from(JSON.stringify(proof)), known, bytes);
    return isOurs ? proof : undefined;
  } catch {
    // Not JSON, or not a key: not a proof.
    return undefined;
  }
}

function main([proofFile, keyFile]) {
  if (!proofFile || !keyFile) {
    console.error('Usage: node scripts/verify-proof.mjs <proof.json> <public-key.pem>');
    return 1;
  }
  const proof = wholeProof(readFileSync(proofFile, 'utf8'), readFileSync(keyFile, 'utf8'));
  if (!proof) {
    console.error('NOT A VALID PROOF: it was changed, or signed with another key.');
    return 1;
  }
  console.log(`Valid. Destroyed on ${proof.day}, line ${proof.line.number} of the list of destructions:`);
  for (const [what, count] of Object.entries(proof.destroyed)) console.log(`  ${what}: ${count}`);
  console.log(`  kept without an author: ${proof.kept}`);
  return 0;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
