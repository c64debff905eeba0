// Runs in Firefox's own window with full privileges. Passed as source text, so it can't use anything else in this file.

/** Globals of the browser's own window. */
interface Context {
  readonly children: readonly Context[];
  readonly currentWindowGlobal?: { readonly documentURI?: { readonly spec: string } };
}
declare const gBrowser: { selectedBrowser: { browsingContext: Context } };
declare const WebExtensionPolicy: {
  getByID: (id: string) => { extension: { terminateBackground: (options: object) => Promise<void> } };
};
interface AddOn {
  readonly reload: () => Promise<void>;
  readonly disable: () => Promise<void>;
  readonly enable: () => Promise<void>;
}
declare const ChromeUtils: {
  importESModule: (address: string) => { AddonManager: { getAddonByID: (id: string) => Promise<AddOn> } };
};
declare const SidebarController: { show: (id: string) => Promise<unknown> };
interface InputMethod {
  readonly ATTR_RAW_CLAUSE: number;
  readonly beginInputTransactionForTests: (window: Window) => boolean;
  readonly setPendingCompositionString: (text: string) => void;
  readonly appendClauseToPendingComposition: (length: number, kind: number) => void;
  readonly flushPendingComposition: () => boolean;
  readonly commitCompositionWith: (text: string) => void;
}
declare const Cc: Record<string, { createInstance: (kind: unknown) => InputMethod }>;
declare const Ci: { nsITextInputProcessor: unknown };
declare const Services: {
  console: { getMessageArray: () => object[] };
  prefs: { setIntPref: (name: string, value: number) => void; setBoolPref: (name: string, value: boolean) => void };
};

export function findFrame(addresses: readonly string[]): number {
  const { children } = gBrowser.selectedBrowser.browsingContext;
  return children.findIndex((child) => addresses.includes(child.currentWindowGlobal?.documentURI?.spec ?? ''));
}

/** The path to every frame of an origin, however deep: the index of each frame within its parent. */
export function findFrames(origin: string): number[][] {
  const walk = ({ children }: Context, way: number[]): number[][] =>
    children.flatMap((child, index) => {
      const here = [...way, index];
      const isOurs = child.currentWindowGlobal?.documentURI?.spec.startsWith(origin) === true;
      return [...(isOurs ? [here] : []), ...walk(child, here)];
    });
  return walk(gBrowser.selectedBrowser.browsingContext, []);
}

/** Opens the extension's panel beside the page. */
export async function openSidebar(addOn: string): Promise<void> {
  await SidebarController.show(`${addOn.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`);
}

export function runShortcut(keycode: string): void {
  const key = document.querySelector(`keyset[id^=ext-keyset] key[keycode=${keycode}]`);
  (key as Element & { doCommand: () => void }).doCommand();
}

export async function endBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** `reload`: as an update does. */
export async function changeAddOn(id: string, how: 'reload' | 'disable' | 'enable'): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addOn = await AddonManager.getAddonByID(id);
  await addOn[how]();
}

export function listScriptErrors(origin: string): string[] {
  const messages = Services.console.getMessageArray().map(String);
  // Anything blocked by a policy is reported as an error too, although nothing was thrown.
  return messages.filter(
    (text) => /^\[JavaScript Error: "(?!Content-Security-Policy)/.test(text) && text.includes(origin),
  );
}

export function setPreference(name: string, value: number | boolean): void {
  if (typeof value === 'number') Services.prefs.setIntPref(name, value);
  else Services.prefs.setBoolPref(name, value);
}

/** What an input method does without a key: undecided letters, and the text they become. */
export function composeText(letters: string, text: string): void {
  const method = Cc['@mozilla.org/text-input-processor;1']!.createInstance(Ci.nsITextInputProcessor);
  method.beginInputTransactionForTests(window);
  method.setPendingCompositionString(letters);
  method.appendClauseToPendingComposition(letters.length, method.ATTR_RAW_CLAUSE);
  method.flushPendingComposition();
  method.commitCompositionWith(text);
}
