import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from './find-browser.ts';
import { buildExtension } from './build.ts';
import { ADD_ON, readPort, UUID, writePreferences } from './firefox-profile.ts';
import { openProxy } from './firefox-proxy.ts';
import {
  changeAddOn,
  composeText,
  endBackground,
  findFrame,
  findFrames,
  listScriptErrors,
  openSidebar,
  runShortcut,
  setPreference,
} from './firefox-window.ts';
import { openMarionette, type Order } from './marionette.ts';
import { until } from './until.ts';

/** Everything runs on this machine: what hasn't arrived by then (ms) won't. */
const WAIT_MS = 10_000;
const START_MS = 60_000;

/** A page's document, or that of the sidebar's frame in it. */
export type Place = 'page' | 'sidebar' | 'list';

/** Runs in the browser, so everything it uses must be passed as an argument. */
type Script<A extends readonly unknown[], T> = (...given: A) => T | Promise<T>;

export interface OpenFirefox {
  /** The extension's own address, without a trailing slash. */
  readonly origin: string;
  /** Opens an address in a new tab and continues there. */
  readonly openTab: (address: string) => Promise<void>;
  /** Waits for a tab with this address, brings it to the front and continues there. */
  readonly followTab: (address: string) => Promise<void>;
  readonly run: <A extends readonly unknown[], T>(place: Place, script: Script<A, T>, ...given: A) => Promise<T>;
  /** Clicks the first matching element with the mouse. */
  readonly press: (place: Place, selector: string) => Promise<void>;
  /** Clicks a point of the page (CSS px of its window). */
  readonly pressAt: (x: number, y: number) => Promise<void>;
  /** Moves the mouse there. */
  readonly pointAt: (x: number, y: number) => Promise<void>;
  /** Turns its wheel there. */
  readonly turnWheel: (x: number, y: number) => Promise<void>;
  /** Types at the focus of this place. */
  readonly type: (place: Place, text: string) => Promise<void>;
  /** Presses keys together, in WebDriver's notation: the last one while the others are held. */
  readonly pressKeys: (keys: readonly string[]) => Promise<void>;
  /** One half of a key press, so that something can happen in between. */
  readonly moveKey: (to: 'keyDown' | 'keyUp', key: string) => Promise<void>;
  /** Writes at the focus like an input method that needs no key. */
  readonly compose: (letters: string, text: string) => Promise<void>;
  /** Runs in an extension page in a window of its own, while the current page stays in front. */
  readonly runBehind: <A extends readonly unknown[], T>(script: Script<A, T>, ...given: A) => Promise<T>;
  /** Triggers one of the extension's shortcuts; WebDriver's key presses don't reach the browser's own keys. */
  readonly pressShortcut: (keycode: 'VK_PERIOD' | 'VK_COMMA') => Promise<void>;
  /** What each extension frame in the page shows, at any depth. */
  readonly frameTexts: () => Promise<string[]>;
  /** A picture of the panel's place, as the agent sees it; nothing if the panel isn't shown. */
  readonly picture: () => Promise<string>;
  /** Opens the browser's own sidebar with the extension's panel in it. */
  readonly openSidebar: () => Promise<void>;
  /** Stops the extension's background, as the browser does after some idle seconds. */
  readonly stopBackground: () => Promise<void>;
  /** Reloads the extension, as the browser does for an update. */
  readonly update: () => Promise<void>;
  readonly switchOff: () => Promise<void>;
  readonly switchOn: () => Promise<void>;
  /** The current page as printed, as PDF. */
  readonly print: () => Promise<Buffer>;
  /** Sets the width of the current page (CSS px). */
  readonly resize: (width: number) => Promise<void>;
  /** Sets a browser preference, as on `about:config`. */
  readonly prefer: (name: string, value: number | boolean) => Promise<void>;
  /** Uncaught errors of the extension's scripts. */
  readonly scriptErrors: () => Promise<string[]>;
  /** Requested hosts that this browser can't reach. */
  readonly refusedHosts: ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

interface FirefoxOptions {
  readonly hosts: readonly string[];
  readonly port: number;
  /** Turns the build that ships into what is installed. */
  readonly prepare?: (build: string) => Promise<string>;
  /** Left out: the home of the user who runs the tests. */
  readonly home?: string;
}

/** Opens Firefox with a new profile and the extension, installed as developers do; only the seller centre's hosts are reachable. */
export async function openFirefox({
  prepare = async (build) => build,
  home,
  ...centre
}: FirefoxOptions): Promise<OpenFirefox> {
  const built = buildExtension('firefox').then(prepare);
  const [executable, extension, proxy] = await Promise.all([findFirefox(), built, openProxy(centre)]);
  const profile = await mkdtemp(join(tmpdir(), 'sidedesk-firefox-'));
  await writeFile(join(profile, 'user.js'), writePreferences(proxy.port));
  const flags = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile];
  const child = spawn(executable, [...flags, '--width', '1280', '--height', '900'], {
    stdio: 'ignore',
    env: { ...process.env, ...(home !== undefined && { HOME: home }) },
  });
  const close = async () => {
    await end(child);
    proxy.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const port = await until(() => readPort(profile), START_MS);
    const order = await openMarionette(port);
    await order('WebDriver:NewSession', { acceptInsecureCerts: true });
    await order('Addon:Install', { path: extension, temporary: true });
    const driven = drive(order);
    // The installation opens it in any empty tab, so a page opened earlier could be replaced.
    await driven.followTab(`${driven.origin}/welcome.html`);
    // From there on it is the tab with the options.
    await order('WebDriver:Navigate', { url: `${driven.origin}/options.html` });
    return { ...driven, refusedHosts: proxy.refused, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

function drive(order: Order): Omit<OpenFirefox, 'close' | 'refusedHosts'> {
  const origin = `moz-extension://${UUID}`;

  const ask = async (name: string, given?: Readonly<Record<string, unknown>>) =>
    ((await order(name, given)) as { value: unknown }).value;
  const runHere = (script: { toString(): string }, given: readonly unknown[]) =>
    ask('WebDriver:ExecuteScript', { script: `return (${script.toString()})(...arguments)`, args: given });

  /** Runs in the browser's own window, with full privileges. */
  const runInBrowser = async <A extends readonly unknown[], T>(script: Script<A, T>, ...given: A): Promise<T> => {
    await order('Marionette:SetContext', { value: 'chrome' });
    try {
      return (await runHere(script, given)) as T;
    } finally {
      await order('Marionette:SetContext', { value: 'content' });
    }
  };

  /** Selectors can't reach into the closed root around the sidebar's frame, but the browser counts it among the page's frames. */
  const enter = async (place: Place) => {
    await order('WebDriver:SwitchToFrame', { id: null });
    if (place === 'page') return;
    const names = place === 'list' ? ['codes-list.html', 'here-codes.html'] : ['sidebar.html', 'here.html'];
    const index = await runInBrowser(
      findFrame,
      names.map((name) => `${origin}/${name}`),
    );
    if (index === -1) throw new Error(`The page has no ${place}.`);
    await order('WebDriver:SwitchToFrame', { id: index });
  };
  const goTo = (handle: string) => order('WebDriver:SwitchToWindow', { handle, focus: true });
  const findTab = async (address: string): Promise<true> => {
    for (const handle of (await order('WebDriver:GetWindowHandles')) as string[]) {
      await order('WebDriver:SwitchToWindow', { handle, focus: false });
      if ((await ask('WebDriver:GetCurrentURL')) !== address) continue;
      await goTo(handle);
      return true;
    }
    throw new Error(`No tab shows ${address}.`);
  };

  let behind: string | undefined;
  const goBehind = async () => {
    const isNew = behind === undefined;
    behind ??= ((await order('WebDriver:NewWindow', { type: 'window', focus: false })) as { handle: string }).handle;
    await order('WebDriver:SwitchToWindow', { handle: behind, focus: false });
    if (isNew) await order('WebDriver:Navigate', { url: `${origin}/options.html` });
  };
  const pressKeys = (actions: readonly object[]) =>
    order('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });

  // Requests run one at a time, because each first selects the document for the next order.
  let turn: Promise<unknown> = Promise.resolve();
  const alone = <T>(job: () => Promise<T>): Promise<T> => {
    const mine = turn.then(job, job);
    turn = mine;
    return mine;
  };
  const moveMouse = (x: number, y: number, then: readonly object[]) =>
    alone(async () => {
      await enter('page');
      const actions = [{ type: 'pointerMove', x, y }, ...then];
      await order('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    });

  return {
    origin,
    run: (place, script, ...given) =>
      alone(async () => {
        await enter(place);
        return (await runHere(script, given)) as never;
      }),
    openTab: (address) =>
      alone(async () => {
        const { handle } = (await order('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
        await goTo(handle);
        await order('WebDriver:Navigate', { url: address });
      }),
    followTab: (address) => alone(async () => void (await until(() => findTab(address), WAIT_MS))),
    press: (place, selector) =>
      alone(async () => {
        await enter(place);
        const found = await ask('WebDriver:FindElement', { using: 'css selector', value: selector });
        await order('WebDriver:ElementClick', { id: Object.values(found as Record<string, string>)[0] });
      }),
    pressAt: (x, y) =>
      moveMouse(x, y, [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    pointAt: (x, y) => moveMouse(x, y, []),
    turnWheel: (x, y) =>
      alone(async () => {
        await enter('page');
        const actions = [{ type: 'scroll', x, y, deltaX: 0, deltaY: 60, origin: 'viewport' }];
        await order('WebDriver:PerformActions', { actions: [{ type: 'wheel', id: 'wheel', actions }] });
      }),
    type: (place, text) =>
      alone(async () => {
        await enter(place);
        await pressKeys([...text].flatMap((value) => [keyDown(value), keyUp(value)]));
      }),
    pressKeys: (keys) =>
      alone(async () => {
        await enter('page');
        await pressKeys([...keys.map(keyDown), ...keys.toReversed().map(keyUp)]);
      }),
    moveKey: (to, key) => alone(() => pressKeys([{ type: to, value: key }]).then(() => undefined)),
    compose: (letters, text) => alone(() => runInBrowser(composeText, letters, text)),
    runBehind: (script, ...given) =>
      alone(async () => {
        const inFront = (await ask('WebDriver:GetWindowHandle')) as string;
        try {
          await goBehind();
          return (await runHere(script, given)) as never;
        } finally {
          await order('WebDriver:SwitchToWindow', { handle: inFront, focus: false });
        }
      }),
    frameTexts: () =>
      alone(async () => {
        const texts: string[] = [];
        for (const way of await runInBrowser(findFrames, origin)) {
          await order('WebDriver:SwitchToFrame', { id: null });
          for (const id of way) await order('WebDriver:SwitchToFrame', { id });
          texts.push((await runHere(() => document.body?.innerText ?? '', [])) as string);
        }
        return texts;
      }),
    picture: () =>
      alone(async () => {
        await enter('page');
        const host = await runHere(() => document.querySelector('html > [data-side]'), []);
        if (!host) return '';
        const [id] = Object.values(host as Record<string, string>);
        return (await ask('WebDriver:TakeScreenshot', { id, full: false, scroll: false })) as string;
      }),
    openSidebar: () => alone(() => runInBrowser(openSidebar, ADD_ON)),
    pressShortcut: (keycode) => alone(() => runInBrowser(runShortcut, keycode)),
    stopBackground: () => alone(() => runInBrowser(endBackground, ADD_ON)),
    update: () => alone(() => runInBrowser(changeAddOn, ADD_ON, 'reload' as const)),
    switchOff: () =>
      alone(async () => {
        await runInBrowser(changeAddOn, ADD_ON, 'disable' as const);
        behind = undefined; // Closed together with the extension's pages.
      }),
    switchOn: () => alone(() => runInBrowser(changeAddOn, ADD_ON, 'enable' as const)),
    print: () =>
      alone(async () => {
        await enter('page');
        return Buffer.from((await ask('WebDriver:Print', { background: true })) as string, 'base64');
      }),
    resize: (width) => alone(async () => void (await order('WebDriver:SetWindowRect', { width, height: 900 }))),
    prefer: (name, value) => alone(() => runInBrowser(setPreference, name, value)),
    scriptErrors: () => alone(() => runInBrowser(listScriptErrors, origin)),
  };
}

const keyDown = (value: string) => ({ type: 'keyDown', value });
const keyUp = (value: string) => ({ type: 'keyUp', value });
