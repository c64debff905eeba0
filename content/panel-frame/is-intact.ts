/** The closed root as we made it: what is in it, in order, and the frame in its box, with the grip at its edge. */
export interface OwnRoot {
  readonly root: ShadowRoot;
  readonly inside: readonly HTMLElement[];
  readonly box: HTMLElement;
  readonly frame: HTMLElement;
  readonly grip: HTMLElement;
  /** The list of typed codes with its frame, once there was one. */
  readonly list?: { readonly box: HTMLElement; readonly frame: HTMLElement } | undefined;
}

/** Whether the root holds what we put there and nothing else. A page that got hold of it could lay a cover in it, or take the frame elsewhere. */
export function isIntact(own: OwnRoot): boolean {
  return own.grip.childNodes.length === 0 && listPlaces(own).every(([parent, wanted]) => holdsOnly(parent, wanted));
}

/** Puts everything back in its place; a frame that was elsewhere loads again. */
export function restoreRoot(own: OwnRoot): void {
  for (const [parent, wanted] of listPlaces(own)) if (!holdsOnly(parent, wanted)) parent.replaceChildren(...wanted);
  own.grip.replaceChildren();
}

/** What belongs where. */
function listPlaces({ root, inside, box, frame, grip, list }: OwnRoot): [ParentNode & Node, readonly HTMLElement[]][] {
  const places: [ParentNode & Node, readonly HTMLElement[]][] = [
    [root, list ? [...inside, list.box] : inside],
    [box, [frame, grip]],
  ];
  if (list) places.push([list.box, [list.frame]]);
  return places;
}

function holdsOnly(parent: Node, wanted: readonly Node[]): boolean {
  const { childNodes } = parent;
  return childNodes.length === wanted.length && wanted.every((node, at) => node === childNodes[at]);
}

/** What would draw an element see-through, elsewhere or changed, by its style; `none` of each says that nothing does. */
const CHANGES = ['transform', 'translate', 'rotate', 'scale', 'filter', 'clipPath', 'maskImage'] as const;

/** Whether nothing in its style hides, moves or covers one of our elements, nor its `::before` and `::after`. */
export function isPlain(element: Element): boolean {
  const style = getComputedStyle(element);
  return (
    CHANGES.every((name) => (style[name] || 'none') === 'none') &&
    Number(style.opacity || 1) === 1 &&
    (style.mixBlendMode || 'normal') === 'normal' &&
    (parseFloat(style.padding) || 0) === 0 &&
    ['::before', '::after'].every((pseudo) => /^(?:none|normal|)$/.test(getComputedStyle(element, pseudo).content))
  );
}

/** Whether the frame fills its box, drawn in the same measure. */
export function fillsBox(frame: Element, box: Element): boolean {
  const [a, b] = [frame.getBoundingClientRect(), box.getBoundingClientRect()];
  const isSame = (['left', 'top', 'right', 'bottom'] as const).every((edge) => Math.abs(a[edge] - b[edge]) < 1);
  return isSame && (Number(getComputedStyle(frame).zoom) || 1) === 1;
}
