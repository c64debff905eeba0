/**
 * Calls back before the next picture, when everything is laid out, and again after every change of the size of one of these elements and every scroll.
 * Returns the end of it.
 */
export function callAfterLayout(elements: readonly Element[], look: () => void): () => void {
  let frame = 0;
  // Not at once: what is changed while sizes are told would change them again.
  const lookSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  };
  lookSoon();
  const observer = new ResizeObserver(lookSoon);
  for (const element of elements) observer.observe(element);
  document.addEventListener('scroll', lookSoon, { capture: true, passive: true });
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    document.removeEventListener('scroll', lookSoon, { capture: true });
  };
}
