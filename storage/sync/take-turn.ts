const turns = new WeakMap<object, Promise<unknown>>();

/** Runs actions on the same thing one after the other, in the order they were asked for. */
export function takeTurn<T>(thing: object, action: () => Promise<T>): Promise<T> {
  const before = turns.get(thing) ?? Promise.resolve();
  const mine = before.then(action, action);
  turns.set(thing, mine);
  return mine;
}
