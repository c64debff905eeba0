import { daysBetween } from '../days/day-calendar.ts';
import { doubtDay } from '../days/doubt-day.ts';
import type { Values } from '../macros/values.ts';
import type { Macro } from '../pack/schema.ts';
import type { Finding } from './finding.ts';

/** Days that a reply would name although its field is not meant for them. `today` is ISO 8601. */
export function judgeDays({ fields }: Pick<Macro, 'fields'>, values: Values, today: string): Finding[] {
  return fields.flatMap((field): Finding[] => {
    const name = `field.${field.id}`;
    const value = field.type === 'date' ? values.get(name) : undefined;
    if (typeof value !== 'object' || !('day' in value)) return [];
    const { day } = value;
    const doubt = doubtDay(day, today, field.expects);
    if (!doubt) return [];
    const distance = daysBetween(today, day);
    return [{ id: `day.${doubt}`, severity: 'warn', source: 'calendar', day, distance, field: name }];
  });
}
