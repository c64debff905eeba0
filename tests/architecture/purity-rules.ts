import { readImports } from './import-rules.ts';
import { findFreeUses, type FreeUse } from './free-names.ts';
import { isCode, type SourceFile } from './source-files.ts';

const BROWSER_PACKAGES = /^(wxt\/|webextension-polyfill$)/;

/** Shipped folders below the entrypoints; tools and tests drive browsers of their own. */
const BELOW = ['app/', 'domain/', 'content/', 'components/', 'storage/', 'locales/'];

/** Every use of the extension API outside the entrypoints. */
export function findBrowserUses(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => isCode(file) && BELOW.some((folder) => file.path.startsWith(folder)))
    .flatMap((file) => [
      ...readImports(file)
        .filter(({ to, isPackage }) => isPackage && BROWSER_PACKAGES.test(to))
        .map(({ to }) => `${file.path} imports ${to}`),
      ...say(file, ({ name }) => name === 'browser' || name === 'chrome'),
    ]);
}

/** The page and its environment, as values and as types. */
const PAGE =
  /^(document|window|self|globalThis|navigator|location|history|screen|localStorage|sessionStorage|indexedDB|caches|alert|customElements|getComputedStyle|(HTML|SVG)\w*Element|Element|Node|Text|Document|DocumentFragment|Window|ShadowRoot|Event|\w+Event|DOMParser|(Mutation|Resize|Intersection)Observer|MessagePort|MessageChannel|BroadcastChannel|Worker)$/;
const NETWORK = /^(fetch|XMLHttpRequest|WebSocket|EventSource|Request|Response)$/;
const TIME = /^(performance|setTimeout|setInterval|setImmediate|requestAnimationFrame|requestIdleCallback|Date\.now)$/;
const CHANCE = /^(Math\.random|crypto\.(getRandomValues|randomUUID))$/;
const MACHINE = /^(process|Buffer|require|__dirname)$/;
const IMPURE_PACKAGES = /^(react|react-dom|react-i18next|i18next|dexie)(\/|$)|^(wxt|node:)/;

/** Everything impure in `domain`: page, network, clock, randomness, machine, React or Dexie. */
export function findImpurities(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => isCode(file) && file.path.startsWith('domain/'))
    .flatMap((file) => [
      ...readImports(file)
        .filter(({ to, isPackage }) => isPackage && IMPURE_PACKAGES.test(to))
        .map(({ to }) => `${file.path} imports ${to}`),
      ...say(file, isImpure),
    ]);
}

function isImpure({ name, isBareCall }: FreeUse): boolean {
  if (name === 'Date') return isBareCall;
  return [PAGE, NETWORK, TIME, CHANCE, MACHINE].some((family) => family.test(name));
}

function say(file: SourceFile, isMeant: (use: FreeUse) => boolean): string[] {
  return findFreeUses(file)
    .filter(isMeant)
    .map(({ name, line }) => `${file.path}:${line} uses ${name}`);
}
