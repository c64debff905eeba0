import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/menu.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { DeviceProvider } from '../../app/device.ts';
import { pickInterfaceLanguage, startTexts } from '../../locales/index.ts';
import { device } from './browser-device.ts';

/** Draws a page of the extension once its texts are ready. */
export async function startPage(content: ReactNode): Promise<void> {
  await startTexts(pickInterfaceLanguage(device.language));
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <DeviceProvider value={device}>{content}</DeviceProvider>
    </StrictMode>,
  );
}
