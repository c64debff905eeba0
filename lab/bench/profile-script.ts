import type { CDPSession } from 'playwright-core';

/** What one origin's scripts did on a page's main thread, in ms. */
export interface ScriptWork {
  /** The longest stretch without a break for anything else. */
  readonly longest: number;
  readonly total: number;
}

/** Sampling interval of the profiler (µs); a stretch is accurate to about twice that. */
const INTERVAL = 500;

/** Records which scripts run on a page while something happens there. */
export async function profileScripts(
  session: CDPSession,
  origin: string,
  act: () => Promise<unknown>,
): Promise<ScriptWork> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');

  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const mark = (id: number, isInside: boolean) => {
    const node = nodes.get(id);
    const isOwn = isInside || node?.callFrame.url.startsWith(origin) === true;
    if (isOwn) own.add(id);
    node?.children?.forEach((child) => mark(child, isOwn));
  };
  const root = profile.nodes[0];
  if (root) mark(root.id, false);

  let longest = 0;
  let total = 0;
  let stretch = 0;
  profile.samples?.forEach((id, index) => {
    const spent = (profile.timeDeltas?.[index + 1] ?? 0) / 1000;
    // Garbage collected in the middle of our work is ours.
    const isWaste = stretch > 0 && nodes.get(id)?.callFrame.functionName === '(garbage collector)';
    stretch = own.has(id) || isWaste ? stretch + spent : 0;
    if (stretch > 0) total += spent;
    longest = Math.max(longest, stretch);
  });
  return { longest, total };
}
