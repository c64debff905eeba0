import { lastWritten } from '../composer/remember-caret.ts';
import { elementAround, isInside } from '../locating/element-around.ts';

/**
 * Which of several boxes is meant: the one in which the agent had the caret last, else the one nearest to the thread, below it
 * before above it. `null` where neither tells.
 */
export function chooseBox(boxes: readonly HTMLElement[], thread?: Element): HTMLElement | null {
  const written = boxes.length > 1 ? lastWritten(boxes) : boxes[0];
  if (written) return written;
  for (let around = thread && elementAround(thread); around; around = elementAround(around)) {
    const whole = around;
    const near = boxes.filter((box) => isInside(box, whole) && !isInside(box, thread!));
    const below = near.filter((box) => thread!.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);
    const [nearest, ...others] = below.length > 0 ? below : near;
    if (nearest) return others.length > 0 ? null : nearest;
  }
  return null;
}
