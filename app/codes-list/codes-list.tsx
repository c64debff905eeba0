import { useEffect, useSyncExternalStore } from 'react';
import { CodeRows } from '../../components/reply/code-rows.tsx';
import type { CodeView } from '../../domain/reply/code-talk.ts';
import type { ListConnection } from './connect-list.ts';

/** The list below a code that is typed in the reply box. It draws what the panel says, and nothing before. */
export function CodesList({ connection }: { connection: ListConnection }) {
  const view = useSyncExternalStore(connection.subscribe, connection.view);
  useLook(view);
  return view && <CodeRows view={view} onPress={connection.press} />;
}

/** The page knows neither settings nor texts of its own. */
function useLook(view: CodeView | undefined) {
  useEffect(() => {
    if (!view) return;
    const { documentElement: root } = document;
    root.lang = view.language;
    if (view.theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = view.theme;
  }, [view]);
}
