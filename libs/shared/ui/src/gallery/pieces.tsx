import { Notice, PageHead } from '../index';
import { Frame } from './frame';
import { Notices } from './notices';
import { ProgressPieces } from './progress-pieces';
import type { GalleryPage } from './say';
import { SessionPieces } from './session-pieces';

export function Pieces(page: GalleryPage) {
  const done = <Notice tone="ok" live title={page.say('Uw bijdrage staat erbij.', 'أُضيفت مساهمتك.')} />;
  return (
    <Frame {...page} current={2} notice={done}>
      <PageHead title={page.say('Gesprek, verslag en voortgang', 'اللقاء والمحضر والتقدّم')} />
      <Notices {...page} />
      <SessionPieces {...page} />
      <ProgressPieces {...page} />
    </Frame>
  );
}
