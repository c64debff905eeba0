/**
 * Style of what is on the page's side of the wall: the frame's box and its grip. Collapsed, the box is a tab of one size, whatever the frame
 * draws in it: a page can measure where a press reaches the box, and must learn nothing from it. It is seen only while the script that made it lends
 * it that, and never on paper, which shows to anybody what the page must not read. A page may draw before and after the host as well as on any element of its
 * own, and a press there would reach the host: it draws nothing there. Nor does anything here depend on an attribute of the host, which a page can write: it
 * would move the panel below a press that was meant for the page.
 */
export const hostStyle = `
:host { all: initial !important; direction: ltr !important; color-scheme: light dark !important; position: fixed !important; z-index: 2147483647 !important; inset-block: 0 !important; display: block !important; pointer-events: none !important; }
:host::view-transition { display: none !important; }
:host::before, :host::after { content: none !important; display: none !important; }
@media print { :host { display: none !important; } }
.box { position: relative; block-size: 100%; visibility: hidden; pointer-events: auto; background: var(--scp-surface); box-shadow: 0 0 0 1px var(--scp-line-strong); }
.box.over { box-shadow: 0 0 0 1px var(--scp-line-strong), var(--scp-shadow-float); }
.box.tab { position: absolute; inset-block-start: 34%; overflow: hidden; }
.list { position: fixed; visibility: hidden; pointer-events: auto; overflow: hidden; border-radius: 8px; background: var(--scp-surface); box-shadow: 0 0 0 1px var(--scp-line-strong), var(--scp-shadow-float); }
iframe { display: block; inline-size: 100%; block-size: 100%; border: 0; color-scheme: normal; }
.grip { position: absolute; inset-block: 0; inline-size: 7px; cursor: col-resize; touch-action: none; }
.tab .grip { display: none; }
.box:has(.grip.held) iframe { pointer-events: none; }
.grip:hover, .grip:focus-visible { background: var(--scp-accent); outline: none; opacity: .5; }
`;

/** What of it depends on the side that the panel is on. */
export const sideStyle = {
  right: `
:host { inset-inline: auto 0 !important; }
.box.tab { inset-inline-end: 0; border-radius: 8px 0 0 8px; }
.grip { inset-inline-start: -4px; }
`,
  left: `
:host { inset-inline: 0 auto !important; }
.box.tab { inset-inline-start: 0; border-radius: 0 8px 8px 0; }
.grip { inset-inline-end: -4px; }
`,
} as const;
