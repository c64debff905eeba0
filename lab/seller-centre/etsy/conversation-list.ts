import type { FunctionalComponent } from 'vue';
import { h } from 'vue';
import { hook } from '../page/flags.ts';
import { shownConversations } from './shown-conversations.ts';

interface ConversationListProps {
  readonly openId: string;
  readonly addressOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

/** Rows are real links, so they also open by middle click; a plain click stays on the page. */
export const ConversationList: FunctionalComponent<ConversationListProps> = ({ openId, addressOf, onOpen }) =>
  h('nav', { class: ['e-list', hook('inbox-conversations')] }, [
    h(
      'ul',
      shownConversations.map(({ id, buyer, messages }) =>
        h('li', { key: id, class: id === openId ? 'e-open' : '' }, [
          h(
            'a',
            {
              href: addressOf(id),
              class: `e-row ${hook('wt-width-full wt-text-link-no-underline min-width-0')}`,
              onClick: (event: MouseEvent) => {
                event.preventDefault();
                onOpen(id);
              },
            },
            [h('h3', buyer), h('p', messages.at(-1)?.text)],
          ),
        ]),
      ),
    ),
  ]);
ConversationList.props = ['openId', 'addressOf', 'onOpen'];
