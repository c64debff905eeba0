import { createApp, defineComponent, h, ref, vModelText, withDirectives } from 'vue';
import { startLab } from '../lab-page.ts';

void startLab((at) => {
  const text = ref('');
  const isReadOnly = ref(false);
  const app = createApp(
    defineComponent(
      () => () =>
        withDirectives(
          h('textarea', {
            rows: 6,
            readonly: isReadOnly.value,
            'onUpdate:modelValue': (next: string) => (text.value = next),
          }),
          [[vModelText, text.value]],
        ),
    ),
  );
  app.mount(at);
  return {
    read: () => text.value,
    setReadOnly: () => {
      const field = at.querySelector('textarea');
      isReadOnly.value = true;
      if (field) field.readOnly = true;
    },
    destroy: () => app.unmount(),
  };
});
