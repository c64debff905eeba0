import type { CDPSession, Page } from 'playwright-core';

/** Runs functions in the extension's content script world. Pages can't get there; the debugger can. */
export async function openContentScript(
  page: Page,
  extensionId: string,
): Promise<<T, A>(ask: (given: A) => Promise<T> | T, given: A) => Promise<T>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}` || context.name === 'Sidedesk') resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return async (ask, given) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression: `(${String(ask)})(${JSON.stringify(given)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as never;
  };
}
