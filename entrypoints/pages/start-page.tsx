import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/menu.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { pickInterfaceLanguage, startTexts } from '../../locales/index.ts';

/** Draws a page of the extension once its texts are ready. */
export async function startPage(content: ReactNode): Promise<void> {
  await startTexts(pickInterfaceLanguage(browser.i18n.getUILanguage()));
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{content}</StrictMode>);
}
