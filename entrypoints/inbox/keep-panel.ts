import { browser } from './extension.ts';
import type { KeyGuard } from '../../content/composer/key-guard.ts';
import { heldHosting, type Hosting } from '../../content/panel-frame/hosting.ts';
import type { PanelHost } from '../../content/panel-frame/panel-host.ts';
import type { SightWatch } from '../../content/panel-frame/watch-sight.ts';
import type { Line } from '../../domain/channel.ts';
import type { PageNews } from '../../domain/protocol.ts';
import type { PageConduct } from '../../domain/panel.ts';
import { listen } from '../../content/listen.ts';
import { openFrameLine } from './frame-line.ts';
import { readHandedSites } from './handed-sites.ts';
import { readPlace, writePlace } from './small-values.ts';
import { findShadowRoot } from './find-shadow-root.ts';

/** How long a page that keeps removing the panel is left alone (ms). */
const FIGHT_PAUSE_MS = 10_000;

/** How long a frame may take to be there again after the page removed it (ms). */
const RELOAD_MS = 5000;

/** Serves a line; returns how to send something over this line alone, and how to end it. */
export type Serve = (line: Line) => { readonly tell: (news: PageNews) => void; readonly leave: () => void };

interface KeeperOptions {
  readonly window: Window & typeof globalThis;
  readonly neededWidth: () => number;
  readonly keys: KeyGuard;
  readonly tellAll: (news: PageNews) => void;
  /** Has the background inject `Hosting` beside this script. */
  readonly bringHosting: () => Promise<unknown>;
  readonly serve: Serve;
  readonly signal: AbortSignal;
}

/** The panel on the page: shown once, put back when the page removes it, and given a line only where the content script has put it. */
export function createPanelKeeper({ window, neededWidth, keys, tellAll, bringHosting, serve, signal }: KeeperOptions) {
  const { document } = window;
  let panel: PanelHost | undefined;
  let sight: SightWatch | undefined;
  let line: ReturnType<Serve> | undefined;
  let keyboard: ReturnType<Hosting['watchKeyboard']> | undefined;
  let isWanted = false;
  let replyBox: HTMLElement | undefined;
  let isModal = false;
  let hindrance: PageConduct = 'calm';
  let takenAt = -Infinity;

  const tellConduct = (conduct: PageConduct) => tellAll({ kind: 'conduct', conduct });
  /** What hinders the panel on the page does not concern the browser's side panel. */
  const tellHindrance = () => {
    const next = isModal ? 'dialog' : panel?.isInTheWay() ? 'in-the-way' : panel?.isCramped() ? 'no-room' : 'calm';
    if (next !== hindrance) line?.tell({ kind: 'conduct', conduct: next });
    hindrance = next;
  };
  const disconnect = () => {
    line?.tell({ kind: 'cut' });
    line?.leave();
    line = undefined;
    keyboard?.lost();
  };

  /** Puts the panel on the page and keeps it there. A page that fights for its own root gets its way for a while, and is tried again. */
  const hold = (hosting: Hosting, held: PanelHost, isAgain: boolean) => {
    if (signal.aborted) return;
    held.stepAside(false);
    if (isAgain) tellConduct('calm');
    sight = hosting.holdPanel(held, {
      window,
      findShadowRoot,
      signal,
      onSight: (now) => line?.tell({ kind: 'sight', sight: now }),
      onModal: (isOpen) => {
        isModal = isOpen;
        tellHindrance();
      },
      onReturn: () => keyboard?.returned(),
      onGiveUp: () => {
        disconnect();
        held.stepAside(true);
        tellConduct('fights');
        window.setTimeout(() => hold(hosting, held, true), FIGHT_PAUSE_MS);
      },
    });
  };

  const meetFrame = async ({ isFramed }: Hosting, frame: HTMLIFrameElement, origin: string) => {
    // The page may have moved the panel into another element, its frame too, or into the document of a frame: it stays blank there.
    const isHome = () => panel !== undefined && isFramed(document, panel.shown);
    const next = isHome() ? await openFrameLine(frame, origin, isHome).catch(() => undefined) : undefined;
    if (!next) return disconnect();
    line?.leave();
    const isKept = keyboard?.lost();
    line = serve(next);
    hindrance = 'calm';
    tellHindrance();
    if (isKept) line.tell({ kind: 'conduct', conduct: 'keeps-keyboard' });
    // Nobody has read what was sent to a frame that the page has removed.
    else if (performance.now() - takenAt < RELOAD_MS) line.tell({ kind: 'conduct', conduct: 'took-keyboard' });
    if (sight) line.tell({ kind: 'sight', sight: sight.sight() });
  };

  return {
    async show(site: string): Promise<void> {
      if (isWanted) return;
      isWanted = true;
      const [place] = await Promise.all([readPlace(site).catch(() => undefined), heldHosting() ?? bringHosting()]);
      const hosting = heldHosting();
      // Without the storage no line reaches the frame, which would stay empty; the browser's own panel needs none.
      if (signal.aborted || !place) return;
      // The background ended in the middle: the next state of the page asks again.
      if (!hosting) return void (isWanted = false);
      const origin = new URL(browser.runtime.getURL('/')).origin;
      const made = hosting.createPanelHost({
        document,
        frameUrl: browser.runtime.getURL(framePage()),
        frameOrigin: origin,
        tokens: hosting.tokens,
        words: { panel: browser.i18n.getMessage('panel'), resize: browser.i18n.getMessage('resizePanel') },
        place,
        neededWidth,
        replyBar: () => replyBox && hosting.findReplyBar(replyBox, window),
        onPlace: (changed) => void writePlace(site, changed),
        onShown: (shown) => {
          tellAll({ kind: 'place', place: shown });
          tellHindrance();
        },
        onMove: () => {
          sight?.restart();
          tellHindrance();
        },
        onFrame: (frame) => void meetFrame(hosting, frame, origin),
        signal,
      });
      panel = made;
      keyboard = hosting.watchKeyboard({
        window,
        host: made.shown.host,
        focusAt: made.focusAt,
        giveBack: made.focusFrame,
        onFramePress: made.rest,
        onTaken: (isGivenBack) => {
          takenAt = performance.now();
          tellConduct(isGivenBack ? 'took-keyboard' : 'keeps-keyboard');
        },
        signal,
      });
      keys.keepWhile(keyboard.isKept, keyboard.isBack);
      hold(hosting, made, false);
      const onShow = (event: PageTransitionEvent) => event.persisted && made.reconnect();
      listen(window, ['pageshow'], onShow, { signal });
    },
    panel: () => panel,
    /** Called with the reply box as soon as there is one. */
    makeWay(box: HTMLElement | undefined): void {
      replyBox = box;
      panel?.makeWay();
    },
    /** Whether a press in the panel on the page can have been meant; where not, the panel hears why. */
    mayPress(): boolean {
      if (sight?.isPressable()) return true;
      // Right after we have moved the panel ourselves nobody else is to blame.
      if (sight?.sight() === 'hidden') line?.tell({ kind: 'conduct', conduct: 'hides' });
      return false;
    },
    keyboard: () => keyboard,
  };
}

/** The sidebar's page; under its other name, which `wxt.config.ts` explains, if the manifest supplied no site. */
function framePage(): '/sidebar.html' {
  return readHandedSites().length > 0 ? '/sidebar.html' : ('/here.html' as '/sidebar.html');
}
