/** Runs actions one after the other, in the order they were asked for. One that fails fails for who asked, and holds up none. */
export type InOrder = <T>(action: () => PromiseLike<T>) => Promise<T>;

export function inOrder(): InOrder {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const mine = last.then(action);
    last = mine.catch(() => undefined);
    return mine;
  };
}
