import type { PickPart } from '../../domain/site/picked-parts.ts';
import { attempt } from '../reading/attempt.ts';
import { guessComposer } from '../reading/guess-composer.ts';
import { guessThread } from '../reading/guess-thread.ts';

/** Where the keys begin to point: at what the look of the page tells, so that often Enter is enough. */
export function firstElement(document: Document, part: PickPart): Element {
  const found = attempt(() => guessComposer(document), null);
  const composer = found && found !== 'several' ? found.element : undefined;
  const thread = composer && attempt(() => guessThread(composer), null);
  if (part === 'composer') return composer ?? document.body;
  if (part === 'messages') return thread?.list ?? document.body;
  return thread?.column ?? document.body;
}
