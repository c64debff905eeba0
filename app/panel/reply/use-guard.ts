import { useMemo } from 'react';
import type { ReplyGuard } from '../../../components/reply/reply-guard.ts';
import type { Known } from '../../../domain/guard/judge-compensation.ts';
import type { Role } from '../../../domain/pack/kinds/role.ts';
import type { PackContent } from '../../../domain/pack/schema.ts';
import { baseRules } from '../../pack/base-rules.ts';
import type { ConversationFacts } from '../conversation/use-conversation-facts.ts';
import type { PersonalIndex } from './use-personal.ts';

interface GuardSources {
  readonly pack: PackContent;
  readonly facts: ConversationFacts;
  readonly personal: PersonalIndex;
  readonly buyer: Known;
  readonly role: Role;
}

/** What the replies of a conversation are checked against. */
export function useGuard({ pack, facts, personal, buyer, role }: GuardSources): ReplyGuard {
  const { calendar, currencies } = facts;
  const { compensation, macros } = pack;
  return useMemo(() => {
    const byId = new Map(macros.map((macro) => [macro.id, macro]));
    return {
      buyer,
      role,
      compensation,
      wording: baseRules,
      currencies,
      today: calendar.today,
      originalOf: ({ id }) => {
        const original = personal.find(id)?.own.original?.id;
        return original === undefined ? undefined : byId.get(original);
      },
    };
  }, [buyer, role, compensation, macros, personal, currencies, calendar]);
}
