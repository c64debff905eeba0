import { RENEW_MS } from '../../content/watching/doubt-for.ts';
import { bundleEditor } from '../editors/bundle-editor.ts';
import { openDriver, type Driver } from '../editors/driver.ts';
import { editors } from '../editors/editors.ts';
import { summarise } from './percentiles.ts';
import type { Row } from './report.ts';

const INSERTS = 30;

/** From a box that has just been made to the press on a macro (ms): before, a press waits whether the conversation changes with its box. */
const HAND_MS = RENEW_MS + 100;

const TEXT = [
  'Guten Tag Annika,',
  '',
  'vielen Dank für Ihre Nachricht. Ihr Paket ist unterwegs und kommt voraussichtlich am 28. November an; die Sendungsnummer finden Sie in der',
  'Versandbestätigung. 如有任何问题，请随时告诉我们。',
  '',
  'Mit freundlichen Grüßen',
  'Mei 👩‍💻',
].join('\n');

/** From the panel's order until the text is in the model, for every kind of reply box. */
export async function measureEditors(): Promise<Row[]> {
  const driver = await openDriver();
  try {
    const rows: Row[] = [];
    for (const { id, title, isOneLine } of editors) {
      await bundleEditor(id);
      await driver.open(id);
      const text = isOneLine ? TEXT.replace(/\n+/g, ' ') : TEXT;
      // The first insert on a page also compiles the code; agents meet that once.
      await insert(driver, text);
      const times: number[] = [];
      while (times.length < INSERTS) times.push(await insert(driver, text));
      rows.push({
        what: 'order of the panel → text in the model of the reply box',
        at: title,
        unit: 'ms',
        times: summarise(times),
        budget: { of: 'p95', limit: 50 },
        note: `${text.length} characters, ${INSERTS} inserts into a new box; looked for every 4 ms`,
      });
    }
    return rows;
  } finally {
    await driver.close();
  }
}

async function insert(driver: Driver, text: string): Promise<number> {
  const { x, y } = await driver.inPage(async () => {
    await window.lab?.renew();
    return window.lab?.place() ?? { x: 0, y: 0 };
  });
  await driver.pressAt(x, y);
  await driver.enterPanel();
  const held = driver.inPage(awaitText, text, HAND_MS);
  const { askedAt, answer } = await driver
    .inPage(waitFor, HAND_MS)
    .then(() => driver.ask('insert', { conversation: '1', text }));
  if (answer.kind !== 'arrived') throw new Error(`The insert ended as "${answer.kind}".`);
  return (await held) - askedAt;
}

/** Runs in the page. */
function waitFor(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Runs in the page: when its editor first held the text. Polling starts shortly before the text can arrive. */
function awaitText(text: string, fromMs: number): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (window.lab?.read().includes(text)) resolve(performance.timeOrigin + performance.now());
      else setTimeout(look, 1);
    };
    setTimeout(look, fromMs / 2);
  });
}
