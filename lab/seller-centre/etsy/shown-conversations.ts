import { etsyConversations, type DemoConversation } from '../conversations.ts';
import { ordinaryTasks } from '../ordinary-tasks.ts';
import { flags } from '../page/flags.ts';

/** What the inbox holds: the demo's conversations, or those of an ordinary morning. */
export const shownConversations: readonly DemoConversation[] = flags.isMorning
  ? ordinaryTasks.map(({ conversation }) => conversation)
  : etsyConversations;
