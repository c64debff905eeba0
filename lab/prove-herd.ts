import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { POLL_MS } from '../domain/team/check-schedule.ts';
import { randomFrom } from '../cli/random-from.ts';
import { simulateHerd, type HerdOrder } from './prove/simulate-herd.ts';

/** `npm run prove:herd`: 2,000 agents whose host goes down for an hour, many times over. Writes `docs/proofs/herd.md`. */
const minute = 60_000;
const agents = 2000;
const DAYS = 200;
const outage = { from: 30 * minute, to: 90 * minute };

const orders: [string, Partial<HerdOrder>][] = [
  ['503 for an hour', {}],
  ['503 with `Retry-After: 3600`', { retryAfterMs: 60 * minute }],
  ['503 for an hour, a check every five minutes', { pollMs: 5 * minute }],
  ['503 for an hour, a check an hour', { pollMs: 60 * minute }],
];
const rows = orders.map(([what, order]) => {
  const days = Array.from({ length: DAYS }, (_none, day) =>
    simulateHerd({ agents, outage, random: randomFrom(day + 1), ...order }),
  );
  const busiest = Math.max(...days.map((day) => day.busiest));
  const last = Math.max(...days.map((day) => day.last));
  const polls = last / (order.pollMs ?? POLL_MS);
  const inVain = Math.max(...days.map((day) => day.inVain)) / agents;
  const isHeld =
    busiest <= 0.03 * agents &&
    days.every(({ synced }) => synced === agents) &&
    (polls <= 2 || order.retryAfterMs !== undefined);
  if (!isHeld) process.exitCode = 1;
  return `| ${what} | ${busiest} (${((busiest / agents) * 100).toFixed(1)} %) | ${inVain.toFixed(1)} | ${(last / minute).toFixed(1)} min (${polls.toFixed(2)} polls) | ${isHeld ? 'held' : '**broken**'} |`;
});
const text = `# A host that is away

Written by \`npm run prove:herd\` on ${new Date().toISOString().slice(0, 10)}: ${agents.toLocaleString('en')} agents, ${DAYS} days with different random numbers, of which the worst is shown. They
begin work within a quarter of an hour; after half an hour their host goes away for an hour. Required: no second has more than 3 % of the agents, and
all are up to date within two polls of its return; after a \`Retry-After\` they come back when it is over, spread over one poll.

| what | busiest second | failed requests per agent | last one up to date | |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
const file = join(import.meta.dirname, '../docs/proofs/herd.md');
await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
console.log(text);
