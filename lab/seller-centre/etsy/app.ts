import { computed, createApp, defineComponent, h, onMounted, onUnmounted, ref } from 'vue';
import type { DemoMessage } from '../conversations.ts';
import { flags } from '../page/flags.ts';
import { exposeWindow, tellTime } from '../page/page-window.ts';
import { Composer } from './composer.ts';
import { ConversationList } from './conversation-list.ts';
import { shownConversations } from './shown-conversations.ts';
import { SidePanel } from './side-panel.ts';
import { ThreadView } from './thread-view.ts';

/** The address changes at once, the content a moment later. */
const contentDelayMs = 80;

const isLoaded = ref(!flags.isLate);
const openId = ref(readId());
const sent = ref<Record<string, DemoMessage[]>>({});

function readId(): string {
  return /\/messages\/(\d+)/.exec(location.pathname)?.[1] ?? '';
}

/** The address's language segment, if any, is kept in every further address. */
function addressOf(id: string): string {
  const prefix = /^\/[a-z]{2}(?=\/)/.exec(location.pathname)?.[0] ?? '';
  return `${prefix}/messages/${id}${location.search}`;
}

function followAddress(): void {
  setTimeout(() => {
    openId.value = readId();
  }, contentDelayMs);
}

function openConversation(id: string): void {
  history.pushState(null, '', addressOf(id));
  followAddress();
}

function sendText(text: string): void {
  window.__sent.push(text);
  sent.value = {
    ...sent.value,
    [openId.value]: [...(sent.value[openId.value] ?? []), { side: 'out', time: tellTime(), text }],
  };
}

const MessagesApp = defineComponent(() => {
  const conversation = computed(() => shownConversations.find(({ id }) => id === openId.value));
  onMounted(() => addEventListener('popstate', followAddress));
  onUnmounted(() => removeEventListener('popstate', followAddress));

  function drawOpen() {
    const open = conversation.value;
    if (open === undefined) return [h('p', { class: 'hint' }, 'Choose a conversation')];
    const messages = [...open.messages, ...(sent.value[open.id] ?? [])];
    const thread = isLoaded.value
      ? [
          h(ThreadView, { key: `thread-${open.id}`, buyer: open.buyer, messages }),
          h(Composer, { key: `composer-${open.id}`, onSend: sendText }),
        ]
      : [];
    return [
      h('main', { class: 'e-main' }, [h('header', { class: 'e-header' }, [h('h2', open.buyer)]), ...thread]),
      ...(isLoaded.value ? [h(SidePanel, { conversation: open })] : []),
    ];
  }

  return () =>
    h('div', { class: 'page' }, [
      h('header', { class: 'top' }, [h('strong', 'Shop Manager'), h('span', 'Listings'), h('span', 'Messages')]),
      h('div', { class: 'columns' }, [
        h(ConversationList, { openId: openId.value, addressOf, onOpen: openConversation }),
        ...drawOpen(),
      ]),
    ]);
});

exposeWindow(() => {
  isLoaded.value = true;
});
createApp(MessagesApp).mount('#app');
