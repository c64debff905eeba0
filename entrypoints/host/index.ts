import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '../../components/styles/edge.css?inline';
import { holdPanel } from '../../content/host/hold-panel.ts';
import { handHosting } from '../../content/host/hosting.ts';
import { isAtHome } from '../../content/host/is-seen.ts';
import { createPanelHost } from '../../content/host/panel-host.ts';
import { findReplyBar } from '../../content/host/reply-bar.ts';
import { watchKeyboard } from '../../content/host/watch-keyboard.ts';

/** Injected beside the content script where there is an inbox; see `entrypoints/background/bring-tools.ts`. */
export default defineUnlistedScript(() =>
  handHosting({ createPanelHost, findReplyBar, holdPanel, isAtHome, watchKeyboard, tokens }),
);
