import type { Macro } from '../../domain/pack/schema.ts';

/** A part of the panel that a row can open instead of inserting. */
export type SectionName = 'sizes' | 'certificates' | 'product';

/** One line of the reply list: a macro to insert, or knowledge to open. */
export type ReplyRow =
  | {
      readonly kind: 'macro';
      readonly id: string;
      readonly macro: Macro;
      readonly title: string;
      /** Start and end of the matched stretch of the title. */
      readonly mark?: readonly [number, number] | undefined;
      /** Second line: why it is suggested, or where it stands. */
      readonly detail: string;
      readonly isFavourite?: boolean;
      /** The agent's own; `changed`: the team has changed the original since. */
      readonly own?: 'own' | 'changed' | undefined;
    }
  | {
      readonly kind: 'open';
      readonly id: string;
      readonly section: SectionName;
      /** What the section is opened with: a size phrase, a certificate or product id. */
      readonly subject: string;
      readonly title: string;
      readonly detail: string;
    };
