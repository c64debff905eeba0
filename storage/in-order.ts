/** Runs actions one after another, in the order they were requested. One that fails fails only for its caller, and holds up no other. */
export type InOrder = <T>(action: () => PromiseLike<T>) => Promise<T>;

export function inOrder(): InOrder {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const mine = last.then(action);
    last = mine.catch(() => undefined);
    return mine;
  };
}
