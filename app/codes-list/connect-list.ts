import { acceptKnock, type IsOurWord } from '../accept-knock.ts';
import type { CodeChannel, CodeView } from '../../domain/reply/code-talk.ts';
import type { PanelSight } from '../../domain/panel.ts';

export interface ListConnection {
  /** What is to be drawn; `undefined` before a line was handed over, and whenever nothing may stay. */
  readonly view: () => CodeView | undefined;
  readonly subscribe: (changed: () => void) => () => void;
  /** A row was pressed, counted from 0; nothing where the list was not seen. */
  readonly press: (row: number) => void;
}

/** Any page that may load the list may frame it: it gets the name of the panel's channel from our own content script alone, over a line of its own. */
export function connectList(isOurWord: IsOurWord): ListConnection {
  const changed = new Set<() => void>();
  let view: CodeView | undefined;
  let sight: PanelSight = 'hidden';
  let channel: BroadcastChannel | undefined;
  const show = (next: CodeView | undefined) => {
    view = next;
    changed.forEach((tell) => tell());
  };
  const post = (message: CodeChannel) => channel?.postMessage(message);
  const join = (name: string) => {
    channel?.close();
    channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<CodeChannel>) => {
      if (data.kind === 'view') show(data.view);
      else if (data.kind === 'blank') show(undefined);
    };
    post({ kind: 'ready' });
  };
  acceptKnock(isOurWord, (line) =>
    line.listen((message) => {
      const said = message as { readonly channel?: string; readonly sight?: PanelSight };
      if (said.channel !== undefined) join(said.channel);
      if (said.sight !== undefined) sight = said.sight;
    }),
  );
  return {
    view: () => view,
    subscribe: (tell) => {
      changed.add(tell);
      return () => changed.delete(tell);
    },
    press: (row) => {
      if (sight === 'seen') post({ kind: 'press', row });
    },
  };
}
