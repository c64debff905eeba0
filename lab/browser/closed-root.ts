import type { CDPSession, Page } from 'playwright-core';

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: string;
}

/** The page's side of the wall. Page scripts can't reach into the closed root; the debugger can. */
export interface ClosedRootView {
  /** Runs a function on an element of the closed root, found by its class: `tab`, `grip`, `box`. */
  readonly ask: <T>(className: string, question: (element: HTMLElement) => T) => Promise<T>;
  /** Number of elements with a closed root directly below `<html>`. */
  readonly count: () => Promise<number>;
}

export async function viewClosedRoot(page: Page): Promise<ClosedRootView> {
  const session = await page.context().newCDPSession(page);
  const findHosts = async () => {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    return html?.children?.flatMap((child) => child.shadowRoots?.filter(isClosed) ?? []) ?? [];
  };
  return {
    ask: async (className, question) => {
      const [host] = await findHosts();
      const element = host && findByClass(host, className);
      if (!element) throw new Error(`There is no .${className} on the page.`);
      return callOn(session, element, question);
    },
    count: async () => (await findHosts()).length,
  };
}

function isClosed(node: DomNode): boolean {
  return node.shadowRootType === 'closed';
}

function findByClass(node: DomNode, className: string): DomNode | undefined {
  const { attributes = [], children = [] } = node;
  const classes = attributes[attributes.indexOf('class') + 1] ?? '';
  if (attributes.includes('class') && classes.split(' ').includes(className)) return node;
  for (const child of children) {
    const found = findByClass(child, className);
    if (found) return found;
  }
  return undefined;
}

async function callOn<T>(session: CDPSession, node: DomNode, question: (element: HTMLElement) => T): Promise<T> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () { return (${String(question)})(this); }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
