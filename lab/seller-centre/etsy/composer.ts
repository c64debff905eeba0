import { defineComponent, h, ref, vModelText, withDirectives } from 'vue';
import { flags, hook } from '../page/flags.ts';

/** A `v-model` text box. With `?veto=1` the model stays empty and overwrites every input. */
export const Composer = defineComponent({
  emits: { send: (_text: string) => true },
  setup(_props, { emit }) {
    const draft = ref('');

    function send() {
      if (draft.value.trim() === '') return;
      emit('send', draft.value);
      draft.value = '';
    }

    function drawBox() {
      const attributes = {
        class: `e-box ${hook('new-message-textarea-min-height')}`,
        placeholder: flags.isBroken ? 'Write here' : 'Type your reply',
        rows: 4,
        readonly: flags.isReadOnly,
      };
      if (flags.isVeto) {
        const takeBack = (event: Event) => {
          (event.target as HTMLTextAreaElement).value = '';
        };
        return h('textarea', { ...attributes, onInput: takeBack });
      }
      const setDraft = (text: string) => {
        draft.value = text;
      };
      return withDirectives(h('textarea', { ...attributes, 'onUpdate:modelValue': setDraft }), [
        [vModelText, draft.value],
      ]);
    }

    return () =>
      h('div', { class: 'e-composer' }, [
        drawBox(),
        h('div', { class: 'e-actions' }, [
          h('button', { type: 'button', class: 'e-quick', 'aria-label': 'Quick replies' }, 'Quick replies'),
          h(
            'button',
            {
              type: 'button',
              class: `send ${hook('wt-btn wt-btn--filled wt-btn--small')}`,
              disabled: draft.value.trim() === '',
              onClick: send,
            },
            'Send',
          ),
        ]),
      ]);
  },
});
