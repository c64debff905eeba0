export interface MenuItem<T> {
  /** What choosing it means to the caller. */
  value: T;
  label: string;
  /** Shown in small letters behind the label. */
  note?: string;
  checked?: boolean;
}

/** Items that are shown once it is opened. */
export interface MenuFold<T> {
  /** Its own in the whole menu. */
  label: string;
  note?: string | undefined;
  items: readonly MenuItem<T>[];
}

export interface MenuGroup<T> {
  /** What its items are about; left out where they are all there is. */
  label?: string;
  items: readonly (MenuItem<T> | MenuFold<T>)[];
}

/** What is drawn as one line of a menu. */
export interface MenuLine<T> {
  readonly item: MenuItem<T> | MenuFold<T>;
  readonly isInFold: boolean;
  /** Of a fold: its items follow. */
  readonly isOpen: boolean;
}

/** The lines of a group; of its folds at most one is open, called `openFold`. */
export function linesOf<T>(items: MenuGroup<T>['items'], openFold: string | undefined): MenuLine<T>[] {
  return items.flatMap((item) => {
    if (!('items' in item)) return [{ item, isInFold: false, isOpen: false }];
    const isOpen = item.label === openFold;
    const inside = isOpen ? item.items.map((one) => ({ item: one, isInFold: true, isOpen: false })) : [];
    return [{ item, isInFold: false, isOpen }, ...inside];
  });
}

/** The next line behind `active`, around the end, whose label begins with a typed letter; `undefined` where none does. */
export function lineThatBegins<T>(lines: readonly MenuLine<T>[], typed: string, active: number): number | undefined {
  if (!/^[\p{L}\p{N}]$/u.test(typed)) return undefined;
  const letter = typed.toLowerCase();
  const order = lines.map((_, step) => (active + 1 + step) % lines.length);
  return order.find((index) => lines[index]?.item.label.toLowerCase().startsWith(letter));
}
