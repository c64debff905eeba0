import { markShapes } from '../../domain/mark-shapes.ts';
import type { TabMark } from '../../domain/protocol.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws the shape of a state as an SVG element; the page's Trusted Types forbid nothing here, because no HTML is parsed. */
export function drawMark(document: Document, mark: TabMark): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    width: '18',
    height: '18',
    viewBox: '0 0 16 16',
    'aria-hidden': 'true',
    class: mark,
  })) {
    svg.setAttribute(name, value);
  }
  if (mark === 'none') return svg;
  for (const stroke of markShapes[mark]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', stroke.d);
    if (stroke.fill) path.setAttribute('fill', 'currentColor');
    if (stroke.dash) path.setAttribute('stroke-dasharray', stroke.dash);
    if (stroke.invert) path.style.stroke = 'var(--scp-on-danger)';
    svg.append(path);
  }
  return svg;
}
