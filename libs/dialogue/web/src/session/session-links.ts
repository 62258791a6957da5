import type { SessionActsFragment } from '@samenspraak/shared-graphql';

/** What someone can do with a session on a page of its own. */
export type SessionLink = 'speak' | 'remark' | 'hold' | 'write' | 'work' | 'recommend' | 'move' | 'place' | 'dates' | 'choose' | 'chooseChair' | 'invite' | 'cancel';

type Subject = Pick<SessionActsFragment, 'state' | 'startsAt' | 'viewerCan'> & { report: { viewerCan: string[] } | null };

/** Below the session's own address. */
export const addressOfLink: Record<SessionLink, string> = {
  ...{ speak: '/verslag/oordeel', remark: '/verslag/opmerkingen', hold: '/gehouden', write: '/verslag', work: '/agenda', recommend: '/aanbeveling' },
  ...{ dates: '/data', choose: '/data', chooseChair: '/voorzitter' },
  ...{ move: '/verzetten', place: '/verzetten', invite: '/gasten', cancel: '/afzeggen' },
};

/** In the order in which they matter: the first is the one thing to do next. */
export function sessionLinks({ state, startsAt, viewerCan, report }: Subject, now = new Date()): SessionLink[] {
  const can = (act: string) => viewerCan.includes(act);
  const canReport = (act: string) => report?.viewerCan.includes(act) ?? false;
  const draft = state === 'draft';
  const offers: [SessionLink, boolean][] = [
    ['choose', can('choose') || can('settle')],
    ['speak', canReport('approve')],
    ['remark', canReport('remark')],
    ['hold', can('hold') && new Date(startsAt) <= now],
    ['write', canReport('write')],
    ['work', can('putOnAgenda') || can('order')],
    ['recommend', canReport('recommend')],
    ['move', can('move') && !draft],
    ['place', can('move') && draft],
    ['dates', can('poll')],
    ['chooseChair', can('chooseChair')],
    ['invite', can('invite')],
    ['cancel', can('cancel')],
  ];
  return offers.flatMap(([link, offered]) => (offered ? [link] : []));
}
