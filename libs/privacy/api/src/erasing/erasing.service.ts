import { Injectable } from '@nestjs/common';
import { Clock, FreshSignInNeeded, Refusal, SignInNeeded, Vault, Viewer, allow, dayOf, freshlySignedIn } from '@samenspraak/shared-api';
import { type Destruction, DestructionList, blinded } from './destruction-list';
import { eraseAccount } from './erase-account';
import { type Keeps, eraseContent } from './erase-content';
import { ErasureChoice, ErasureInput, ErasurePreview } from './erasing.types';
import { previewOf } from './preview.queries';
import { signedProof } from './proof';
import { keptBy } from './replay';

/** Nobody else looks after a space: hand the duty over first. */
export class OnlyManager extends Refusal {}

const handedOver = (_viewer: Viewer, { onlyManagerOf }: ErasurePreview): boolean => onlyManagerOf.length === 0;

/** Erasing oneself from both stores. */
@Injectable()
export class ErasingService {
  /** @throws {SignInNeeded} for a visitor there is nothing to erase, or it is gone */
  async erasurePreview(viewer: Viewer): Promise<ErasurePreview> {
    if (!viewer.personId) throw new SignInNeeded();
    return previewOf(viewer);
  }

  /**
   * The line in the list comes first: from then on what was begun is finished, if not now then by the replay before the next start.
   * @returns the signed proof, as JSON
   * @throws {FreshSignInNeeded} {OnlyManager}
   */
  async eraseMe(viewer: Viewer, { choice, keep }: ErasureInput): Promise<string> {
    const { personId } = viewer;
    if (!personId) throw new SignInNeeded();
    allow(freshlySignedIn, viewer, Clock.now(), () => new FreshSignInNeeded());
    const preview = await previewOf(viewer);
    allow(handedOver, viewer, preview, () => new OnlyManager());
    const participants = viewer.standings.map(({ participantId }) => participantId);
    const line = await listed(personId, participants, keepsOf(choice, keep, preview));
    const keeps = await keptBy(line);
    await eraseContent(line.number, participants, keeps);
    await eraseAccount(line.number, personId);
    const kept = keeps === 'all' ? preview.texts.length : keeps.length;
    const { places, mandates, choices, questions, drafts } = preview;
    const texts = preview.texts.length - kept + preview.pseudonymous.length;
    return signedProof(line, { accounts: 1, keys: 1, places, mandates, choices, questions, drafts, texts }, kept);
  }
}

/** Only of one's own texts; anything else is as good as nothing. */
function keepsOf(choice: ErasureChoice, keep: string[], { texts }: ErasurePreview): Keeps {
  if (choice === ErasureChoice.keep) return 'all';
  return choice === ErasureChoice.chosen ? texts.map(({ id }) => id).filter((id) => keep.includes(id)) : [];
}

/** Numbers are given out one at a time, whatever process asks; whoever asks again, or twice at once, gets the same line. */
const listed = (personId: string, participants: string[], keeps: Keeps): Promise<Destruction> =>
  Vault.transaction(async (vault) => {
    await vault.query(`select pg_advisory_xact_lock(hashtext('list of destructions'))`);
    const person = blinded(personId);
    const before = DestructionList.entries.find((each) => each.person === person);
    if (before) return before;
    return DestructionList.add({
      ...{ day: dayOf(Clock.now()), person, participants: participants.map(blinded) },
      keeps: keeps === 'all' ? keeps : keeps.map(blinded),
    });
  });
