import type { Frame } from 'playwright-core';

/** Buttons and fields that can't be told from the text around them once backgrounds and shadows are gone. */
export function findEdgeless(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const hasEdge = (element: Element) => {
      const { borderBottomWidth, borderBottomStyle, outlineStyle } = getComputedStyle(element);
      return (borderBottomStyle !== 'none' && borderBottomWidth !== '0px') || outlineStyle === 'solid';
    };
    const framed =
      '.scp-btn, .scp-switch, .scp-field, .scp-form .f, .scp-setting input, .scp-setting select, .scp-menu';
    return [...document.querySelectorAll(framed)]
      .filter((element) => element.getBoundingClientRect().width > 0 && !element.matches('.quiet') && !hasEdge(element))
      .map((element) => element.getAttribute('class') ?? element.tagName);
  });
}

/** Shapes that keep one of our colours, which may be invisible on a background chosen by the system. */
export function findFaintShapes(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const probe = document.createElement('span');
    document.body.append(probe);
    const systemColours = ['CanvasText', 'ButtonText', 'LinkText', 'Canvas'].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return [...document.querySelectorAll('svg path, svg circle')]
      .filter((shape) => {
        const { stroke, fill } = getComputedStyle(shape);
        const isSystem = (colour: string) => colour === 'none' || systemColours.includes(colour);
        return shape.getBoundingClientRect().width > 0 && !(isSystem(stroke) && isSystem(fill));
      })
      .map((shape) => `${shape.closest('svg')?.getAttribute('class')} ${getComputedStyle(shape).stroke}`);
  });
}
