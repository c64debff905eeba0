import { pressPanel, watch } from './agent.ts';
import { HELD, type Attack } from './stage.ts';

const SECRET = 'mallory empty return ban';

/** Chromium gives the keyboard to the pressed element regardless, so nothing can be taken there. */
const IN_THE_MOMENT = 'takes the keyboard in the moment in which the panel is pressed';

interface TakenWindow extends Window {
  taken?: HTMLInputElement | undefined;
}

/** So many keys may reach a frame of the page, or one that begins its document again, until it is known that the page took the keyboard once more. */
const MOST_UNTIL_KNOWN = 1;
const REWRITES = 'begins its document again, and hears first then';
const INTO_FRAME = [
  'gives a frame of its own the keyboard ten times a second',
  'gives a frame of its own below the pointer the keyboard ten times a second',
];

/** Ways to take the keyboard while the agent types in the panel. Each runs in the page. */
const thefts: Readonly<Record<string, () => unknown>> = {
  'takes the keyboard when it loses it': () => {
    const field = document.createElement('input');
    field.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0';
    document.body.append(field);
    (window as TakenWindow).taken = field;
    window.addEventListener('blur', () => setTimeout(() => field.focus(), 300));
  },
  'keeps the keyboard in its reply box, as focus locks do': () => {
    const box = document.querySelector('textarea')!;
    (window as TakenWindow).taken = box as unknown as HTMLInputElement;
    box.focus();
    document.addEventListener('focusout', () => setTimeout(() => document.activeElement === box || box.focus()));
  },
  'takes the keyboard again and again': () => {
    const field = document.createElement('input');
    field.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0';
    document.body.append(field);
    (window as TakenWindow).taken = field;
    window.addEventListener('blur', () => setInterval(() => field.focus(), 100), { once: true });
  },
  'removes the panel and takes the keyboard': () => {
    const field = document.createElement('input');
    field.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0';
    document.body.append(field);
    (window as TakenWindow).taken = field;
    const take = () => {
      document.querySelector('html > [data-side]')?.remove();
      field.focus();
    };
    window.addEventListener('blur', () => setTimeout(take, 400), { once: true });
  },
  [INTO_FRAME[0]!]: () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<input>';
    frame.style.cssText = 'position:fixed;inset:0 auto auto 0;width:50px;height:30px';
    frame.addEventListener('load', () => {
      const field = frame.contentDocument?.querySelector('input') ?? undefined;
      (window as TakenWindow).taken = field;
      frame.contentWindow?.addEventListener('keydown', ({ key }) => window.__keys.push(key), true);
      window.addEventListener('blur', () => setInterval(() => field?.focus(), 100), { once: true });
    });
    document.body.append(frame);
  },
  [INTO_FRAME[1]!]: () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<input>';
    frame.style.cssText = 'position:fixed;inset:0;width:60vw;height:100vh;opacity:.01';
    frame.addEventListener('load', () => {
      const field = frame.contentDocument?.querySelector('input') ?? undefined;
      (window as TakenWindow).taken = field;
      window.addEventListener('blur', () => setInterval(() => field?.focus(), 100), { once: true });
    });
    document.body.append(frame);
  },
  [REWRITES]: () => {
    const rewrite = () => {
      const html = document.body.outerHTML.replaceAll(/<script.*?<\/script>/gs, '');
      document.open();
      window.addEventListener('keydown', ({ key }) => window.__keys.push(key), true);
      document.write(html);
      document.close();
      const box = document.querySelector('textarea')!;
      (window as TakenWindow).taken = box as unknown as HTMLInputElement;
      box.focus();
    };
    window.addEventListener('blur', () => setTimeout(rewrite, 400), { once: true });
  },
  [IN_THE_MOMENT]: () => {
    const box = document.querySelector('textarea')!;
    (window as TakenWindow).taken = box as unknown as HTMLInputElement;
    window.addEventListener('blur', () => box.focus(), true);
  },
  'takes the keyboard into a frame': () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<input>';
    frame.style.cssText = 'position:fixed;inset:0 auto auto 0;width:50px;height:30px';
    frame.addEventListener('load', () => {
      const field = frame.contentDocument?.querySelector('input') ?? undefined;
      (window as TakenWindow).taken = field;
      window.addEventListener('blur', () => setTimeout(() => field?.focus(), 300), { once: true });
    });
    document.body.append(frame);
  },
};

/** A11: what is typed into the panel. */
export const keyThieves: readonly Attack[] = Object.entries(thefts).map(([title, steal]) => ({
  finding: 'A11',
  title,
  ...(title === IN_THE_MOMENT && { only: 'Firefox' as const }),
  run: async (stage) => {
    await stage.open();
    await stage.page(steal as () => undefined);
    await pressPanel(stage, '[role=combobox]');
    if (title === INTO_FRAME[1]) await stage.point(200, 300);
    // A hand takes longer from the mouse to the keys.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await stage.page(() => (window.__keys.length = 0));
    for (const letter of SECRET) {
      await stage.type(letter);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    const got = await stage.page(() => (window as TakenWindow).taken?.value ?? '');
    const most = [...INTO_FRAME, REWRITES].includes(title) ? MOST_UNTIL_KNOWN : 0;
    if (got.length > most) return `it read “${got}”`;
    const keys = await stage.page(() => window.__keys.join(''));
    if (keys.length > most) return `it heard “${keys}”`;
    const said = () => stage.panel(() => document.querySelector('.scp-conduct')?.textContent ?? '').catch(() => '');
    return (await watch(said)) === '' ? 'nothing was said in the panel' : HELD;
  },
}));
