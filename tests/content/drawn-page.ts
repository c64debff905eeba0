/**
 * happy-dom has no layout, so a page declares where its elements are: `at="left width"` in a page of 1000 px; without it an element
 * is where its parent is. Each element is 20 px below the previous one.
 */
export function drawPage(html: string): Document {
  document.body.innerHTML = html;
  for (const [index, element] of [...document.body.querySelectorAll('*')].entries()) {
    const [left = 0, width = 1000] = (element.closest('[at]')?.getAttribute('at') ?? '0 1000').split(' ').map(Number);
    element.getBoundingClientRect = () => new DOMRect(left, index * 20, width, 20);
  }
  return document;
}
