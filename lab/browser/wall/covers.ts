/** Ways for a page to draw something over the panel while clicks still reach the panel. Each runs in the page. */
export const covers: Readonly<Record<string, () => unknown>> = {
  'makes its root see-through': () => document.documentElement.style.setProperty('opacity', '.01'),
  'makes its root see-through by a filter': () => document.documentElement.style.setProperty('filter', 'opacity(.01)'),
  'makes everything white by a filter': () =>
    document.documentElement.style.setProperty('filter', 'brightness(0) invert(1)'),
  'clips its root away': () => document.documentElement.style.setProperty('clip-path', 'inset(0 400px 0 0)'),
  'masks its root': () =>
    document.documentElement.style.setProperty('mask', 'linear-gradient(90deg, #000 60%, transparent 60%)'),
  'lays an element over the panel that takes no presses': () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
    document.documentElement.append(cover);
  },
  'lays a popover over the panel that takes no presses': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0;width:auto;height:auto;margin:0;border:0;background:#fff;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  },
  'opens such a popover again and again': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0;width:auto;height:auto;margin:0;border:0;background:#fff;pointer-events:none';
    document.body.append(cover);
    setInterval(() => {
      if (cover.matches(':popover-open')) cover.hidePopover();
      cover.showPopover();
    }, 50);
  },
  'lays a popover over it out of a closed shadow root': () => {
    const outer = document.createElement('div');
    const cover = document.createElement('div');
    outer.attachShadow({ mode: 'closed' }).append(cover);
    document.body.append(outer);
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0;width:auto;height:auto;margin:0;border:0;background:#fff;pointer-events:none';
    cover.showPopover();
  },
  'draws the cover as the backdrop of a popover that is elsewhere': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.id = 'small';
    const style = document.createElement('style');
    style.textContent = '#small::backdrop { background: #fff; pointer-events: none }';
    document.head.append(style);
    cover.style.cssText = 'inset:0 auto auto 0;width:1px;height:1px;margin:0;border:0;padding:0';
    document.body.append(cover);
    cover.showPopover();
  },
  'lets a closed popover fade for an hour': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'inset:0;width:auto;height:auto;margin:0;border:0;background:#fff;pointer-events:none;transition:overlay 3600s allow-discrete,display 3600s allow-discrete';
    document.body.append(cover);
    cover.showPopover();
    requestAnimationFrame(() => requestAnimationFrame(() => cover.hidePopover()));
  },
  'covers the panel again in every picture, and uncovers it between two': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0;width:auto;height:auto;margin:0;border:0;background:#fff;pointer-events:none';
    document.body.append(cover);
    const draw = () => {
      cover.showPopover();
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        cover.hidePopover();
        requestAnimationFrame(draw);
      };
      channel.port2.postMessage(null);
    };
    requestAnimationFrame(draw);
  },
  'covers the panel until the moment of the press': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0;width:auto;height:auto;margin:0;border:0;background:#fff;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
    window.focus();
    document.querySelector('textarea')?.focus();
    // A moment later the panel is visible again: another press would be on a panel that the agent sees.
    window.addEventListener('blur', () => {
      cover.hidePopover();
      setTimeout(() => cover.showPopover(), 100);
    });
  },
  'draws the picture of a view transition over it': () => {
    const style = document.createElement('style');
    style.textContent = `::view-transition { background: #fff; pointer-events: none }
      ::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 3600s; opacity: 0; pointer-events: none }`;
    document.head.append(style);
    document.startViewTransition(() => undefined);
  },
  'shrinks everything': () => document.documentElement.style.setProperty('zoom', '.1'),
};
