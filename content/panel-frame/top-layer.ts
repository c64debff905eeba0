/** Gives an element's shadow root, a closed one too. Only the browser's own interface for extensions does that. */
export type FindShadowRoot = (element: HTMLElement) => ShadowRoot | null;

const IN_TOP_LAYER = ':popover-open, :modal, :fullscreen';

/**
 * A select with an open list or a field with an open picker, which is a window of its own above the page with the page's words in it; and a page whose
 * picture is drawn over it. Browsers that do not know such a selector do not tell of them.
 */
const OPEN_LIST = ':is(select, input):open';
const IN_TRANSITION = ':active-view-transition';

/**
 * Finds everything of the page that may be drawn over the panel: what else is in the top layer, what is on its way out of it, and the pictures of a
 * view transition. Where such an element is does not matter, since its shadow, its backdrop and its fixed parts reach everywhere; nor does
 * whether it takes presses. The order within the layer cannot be asked for, so all of it counts.
 *
 * To look for shadow roots is slow on a large page. `isThorough`: look for all of them now; else in those that were there the last time.
 */
export function createCoverFinder(document: Document, host: Element, findShadowRoot: FindShadowRoot) {
  let roots: readonly (Document | ShadowRoot)[] = [document];
  // One search for all of them: it is made many times a second.
  const inLayer = isKnown(document, OPEN_LIST) ? `${IN_TOP_LAYER}, ${OPEN_LIST}` : IN_TOP_LAYER;
  const hasTransitions = isKnown(document, IN_TRANSITION);
  return (isThorough: boolean): readonly Element[] => {
    if (isThorough) roots = findRoots(document, findShadowRoot);
    const page = document.documentElement;
    const covers = roots.flatMap((root) => [...root.querySelectorAll(inLayer), ...findLeaving(root)]);
    if (hasTransitions && page.matches(IN_TRANSITION)) covers.push(page);
    return covers.filter((element) => element !== host);
  };
}

/** The document and every shadow root in it. */
function findRoots(document: Document, findShadowRoot: FindShadowRoot): readonly (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  // The list grows while it is walked.
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const inner = mayHost(element) ? findShadowRoot(element) : null;
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

/** The elements that the DOM standard lets hold a shadow root. */
const HOSTS = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

function mayHost({ localName }: Element): boolean {
  return HOSTS.test(localName) || localName.includes('-');
}

/** Whether a browser knows a selector. */
function isKnown(document: Document, selector: string): boolean {
  try {
    document.documentElement.matches(selector);
    return true;
  } catch {
    return false;
  }
}

/** What a transition keeps in the top layer although it was closed. */
function findLeaving(root: Document | ShadowRoot): readonly Element[] {
  return root.getAnimations().flatMap((animation) => {
    const { transitionProperty, effect } = animation as Partial<CSSTransition>;
    const target = transitionProperty === 'overlay' && (effect as KeyframeEffect | null)?.target;
    return target ? [target] : [];
  });
}
