import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tokens from '../../components/styles/edge.css?inline';
import { holdList } from '../../content/panel-frame/hold-list.ts';
import { holdPanel } from '../../content/panel-frame/hold-panel.ts';
import { handHosting } from '../../content/panel-frame/hosting.ts';
import { isFramed } from '../../content/panel-frame/is-seen.ts';
import { createPanelHost } from '../../content/panel-frame/panel-host.ts';
import { findReplyBar } from '../../content/panel-frame/reply-bar.ts';
import { watchKeyboard } from '../../content/panel-frame/watch-keyboard.ts';

/** Injected beside the content script where there is an inbox; see `entrypoints/background/bring-tools.ts`. */
export default defineUnlistedScript(() =>
  handHosting({ createPanelHost, findReplyBar, holdList, holdPanel, isFramed, watchKeyboard, tokens }),
);
