import { defineComponent, h, nextTick, onMounted, onUpdated, ref } from 'vue';
import type { PropType } from 'vue';
import type { DemoMessage } from '../conversations.ts';
import { flags, hook } from '../page/flags.ts';

const bubbleClass = 'wt-rounded wt-text-body-01';
const outgoingClass = 'wt-sem-bg-surface-informational-subtle';

export const ThreadView = defineComponent({
  props: {
    buyer: { type: String, required: true },
    messages: { type: Array as PropType<readonly DemoMessage[]>, required: true },
  },
  setup(props) {
    const list = ref<HTMLElement>();

    async function showNewest() {
      await nextTick();
      if (list.value) list.value.scrollTop = list.value.scrollHeight;
    }

    onMounted(showNewest);
    onUpdated(showNewest);

    function drawMessage({ side, text, time }: DemoMessage) {
      const isOut = side === 'out';
      const sender = isOut
        ? []
        : [h('img', { class: 'e-avatar', src: '/__seller-centre/avatar.svg', alt: props.buyer })];
      const classes = ['e-bubble', hook(isOut ? `${bubbleClass} ${outgoingClass}` : bubbleClass)];
      return h('div', { class: isOut ? 'e-message e-out' : 'e-message' }, [
        ...sender,
        h('div', { class: classes }, [
          // The screen-reader text is inside the bubble, as on the real page.
          h('span', { class: `e-twin ${hook('wt-screen-reader-only')}` }, 'Message:'),
          text,
          h('p', { class: `e-time ${hook('wt-text-caption')}` }, time),
        ]),
      ]);
    }

    const drawAll = () =>
      flags.isBlurred ? props.messages.map(({ text }) => text).join(' ') : props.messages.map(drawMessage);

    return () => h('div', { ref: list, class: ['e-thread', hook('scrolling-message-list')] }, drawAll());
  },
});
