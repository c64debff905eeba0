/**
 * happy-dom draws nothing, so a page says where its elements stand: `at="left width"` in a page of 1000 px; what says nothing stands where the
 * element around it does. Each element stands 20 px below the one before it.
 */
export function drawPage(html: string): Document {
  document.body.innerHTML = html;
  for (const [index, element] of [...document.body.querySelectorAll('*')].entries()) {
    const [left = 0, width = 1000] = (element.closest('[at]')?.getAttribute('at') ?? '0 1000').split(' ').map(Number);
    element.getBoundingClientRect = () => new DOMRect(left, index * 20, width, 20);
  }
  return document;
}
