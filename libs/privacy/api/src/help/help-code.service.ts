import { Injectable } from '@nestjs/common';
import { Person } from '@samenspraak/people-api';
import { Clock, FreshSignInNeeded, NotFound, SignInNeeded, Vault, Viewer, allow, freshlySignedIn, ownMatter } from '@samenspraak/shared-api';
import { hashOfHelpCode, newHelpCode, readHelpCode } from './help-code';
import type { OwnHelpCode } from './help.types';
import { SupportCode, codeYears } from './support-code.entity';

const fresh = ownMatter(freshlySignedIn);

/** One's own code on paper, for when signing in does not work any more. */
@Injectable()
export class HelpCodeService {
  async ownHelpCode(viewer: Viewer): Promise<OwnHelpCode | null> {
    const found = await Vault.manager.findOneBy(SupportCode, { personId: ownerOf(viewer) });
    return found && { madeAt: found.madeAt, worksUntil: yearsAfter(found.madeAt) };
  }

  /** The code before it, if any, works no longer. @returns the code, which is nowhere kept @throws {FreshSignInNeeded} */
  async makeHelpCode(viewer: Viewer): Promise<string> {
    const personId = ownerOf(viewer);
    allow(fresh, viewer, Clock.now(), () => new FreshSignInNeeded());
    if (!(await Vault.manager.existsBy(Person, { id: personId }))) throw new NotFound();
    const code = newHelpCode();
    await Vault.manager.upsert(SupportCode, { personId, codeHash: hashOfHelpCode(readHelpCode(code) ?? ''), madeAt: Clock.now() }, ['personId']);
    return code;
  }

  async withdrawHelpCode(viewer: Viewer): Promise<void> {
    await Vault.manager.delete(SupportCode, { personId: ownerOf(viewer) });
  }
}

function ownerOf({ personId }: Viewer): string {
  if (!personId) throw new SignInNeeded();
  return personId;
}

function yearsAfter(date: Date): Date {
  const until = new Date(date);
  until.setUTCFullYear(until.getUTCFullYear() + codeYears);
  return until;
}
