const pollMs = 500;

/** Reports when the page's address has changed, until the signal. Pages that only rewrite their history fire no event, hence the poll. */
export function followAddress(window: Window, onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let href = window.location.href;
  const look = () => {
    if (window.location.href === href) return;
    href = window.location.href;
    onChange();
  };
  const timer = window.setInterval(look, pollMs);
  signal.addEventListener('abort', () => window.clearInterval(timer), { once: true });
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, look, { signal });
  const navigation = (window as { navigation?: EventTarget }).navigation;
  for (const type of ['navigatesuccess', 'currententrychange']) navigation?.addEventListener(type, look, { signal });
}
