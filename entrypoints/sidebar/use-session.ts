import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Reading } from '../../domain/reading.ts';

/** Names a conversation among those of all sites. */
export function conversationKey({ site, conversation }: Reading): string {
  return `${site} ${conversation}`;
}

interface Memory {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

/** Firefox gives a frame on a page no such storage; what was typed is then kept as long as the frame. */
const memory: Memory = (browser.storage.session as Memory | undefined) ?? keepInFrame();

function keepInFrame(): Memory {
  const kept = new Map<string, unknown>();
  return {
    get: (key) => Promise.resolve(kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: (values) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
      return Promise.resolve();
    },
  };
}

/**
 * Something typed in one conversation: kept in the browser's memory until it is closed, so that it is there when the agent comes back, and
 * nowhere on disk. Without a conversation (`undefined`) it lives as long as the panel.
 */
export function useSession<T>(name: string, conversation: string | undefined, empty: T) {
  const key = conversation === undefined ? undefined : `${name} ${conversation}`;
  const [held, setHeld] = useState<{ of: string | undefined; value: T }>({ of: key, value: empty });
  const typed = useRef(false);
  useEffect(() => {
    if (key === undefined) return undefined;
    let isLate = false;
    typed.current = false;
    void memory.get(key).then(
      (stored) => {
        const kept = stored[key] as T | undefined;
        // What was typed meanwhile is newer than what was kept.
        if (!isLate && !typed.current && kept !== undefined) setHeld({ of: key, value: kept });
      },
      () => undefined,
    );
    return () => {
      isLate = true;
    };
  }, [key]);
  const keep = useCallback(
    (value: T) => {
      typed.current = true;
      setHeld({ of: key, value });
      if (key !== undefined) void memory.set({ [key]: value }).catch(() => undefined);
    },
    [key],
  );
  return [held.of === key ? held.value : empty, keep] as const;
}
