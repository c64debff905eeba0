/**
 * Style of what stands on the page's side of the wall: the frame's box, its grip and the collapsed tab.
 * Sizes of text are px here, because rem would follow the page's own root font size.
 */
export const hostStyle = `
:host { all: initial !important; direction: ltr !important; color-scheme: light dark !important; position: fixed !important; z-index: 2147483647 !important; inset-block: 0 !important; display: block !important; }
:host([hidden]) { display: none !important; }
:host([data-side="right"]) { inset-inline: auto 0 !important; }
:host([data-side="left"]) { inset-inline: 0 auto !important; }
.box { position: relative; block-size: 100%; background: var(--scp-surface); box-shadow: 0 0 0 1px var(--scp-line-strong); }
.box.over { box-shadow: 0 0 0 1px var(--scp-line-strong), var(--scp-shadow-float); }
.box[hidden] { display: none; }
iframe { display: block; inline-size: 100%; block-size: 100%; border: 0; color-scheme: normal; }
.grip { position: absolute; inset-block: 0; inline-size: 7px; cursor: col-resize; touch-action: none; }
:host([data-side="right"]) .grip { inset-inline-start: -4px; }
:host([data-side="left"]) .grip { inset-inline-end: -4px; }
.box:has(.grip.held) iframe { pointer-events: none; }
.grip:hover, .grip:focus-visible { background: var(--scp-accent); outline: none; opacity: .5; }
.tab { position: absolute; inset-block-start: 34%; inline-size: var(--scp-tab-width); padding: 8px 0; border: 0; display: flex; flex-direction: column; align-items: center; gap: 8px;
  background: var(--scp-surface); color: var(--scp-ink-2); box-shadow: 0 0 0 1px var(--scp-line-strong), var(--scp-shadow-float); cursor: pointer;
  font: 600 11px/16px var(--scp-font); }
.tab span { writing-mode: vertical-rl; white-space: nowrap; }
.tab span:empty { display: none; }
:host([data-side="right"]) .tab { inset-inline-end: 0; border-radius: 8px 0 0 8px; }
:host([data-side="left"]) .tab { inset-inline-start: 0; border-radius: 0 8px 8px 0; }
.tab[hidden] { display: none; }
.tab:focus-visible { outline: 2px solid var(--scp-focus); outline-offset: 2px; }
.tab svg { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.not-listed { color: var(--scp-good); } .past-case { color: var(--scp-note); } .caution { color: var(--scp-caution); }
.block { color: var(--scp-danger-fill); } .cannot-check, .layout-changed { color: var(--scp-unknown); } .reading, .none { color: var(--scp-ink-3); }
`;
