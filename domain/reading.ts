import type { Confidence, PartName } from './site.ts';

/**
 * Begins the key of a conversation for which the page gives neither id nor name: its messages, or its order, must distinguish it from the next one.
 */
export const NAMELESS = '~';

/** One stable handle of a buyer, as the page gives it. A display name does not count as one. */
export interface BuyerHandle {
  readonly type: 'id' | 'alias' | 'order';
  readonly value: string;
  /** Found by the look of the page, without a hook: enough to find a listed buyer, too little to say that one is not listed. */
  readonly probably?: true;
}

export interface Message {
  readonly id: string;
  readonly direction: 'in' | 'out' | 'unknown';
  readonly kind: 'text' | 'system' | 'auto' | 'card' | 'image' | 'file' | 'recalled';
  readonly text: string;
  /** As the page writes it. */
  readonly time?: string;
}

/** What was read for one part of the page. A miss is a value, not an error. */
export interface PartHealth {
  readonly part: PartName;
  readonly read: boolean;
  /** Where it was found; absent when it was not read. `guess`: found by the look of the page, without a hook. `picked`: where the agent pointed. */
  readonly from?: 'address' | 'page' | 'guess' | 'picked';
  readonly sure?: Confidence;
  /** Not looked for, because the team's pack says so. */
  readonly off?: true;
  /** The team's pack names another place for it, which counts only in a signed pack. */
  readonly refused?: true;
  /** Not read, because patterns or selectors from the team's pack or the agent took too long on this page. */
  readonly slow?: true;
  /** Of the buyer and the product: a number or an alias was read, and no name. */
  readonly nameless?: true;
}

/** Programs that replace a page's texts with a translation; `other` where several share the same marks. */
export type Translator = 'chrome' | 'edge' | 'firefox' | 'deepl' | 'immersive' | 'yandex' | 'other';

/** Everything the page shows about one open conversation, at one moment. All of it was read, nothing guessed unless marked. */
export interface Reading {
  readonly site: string;
  readonly variant: string;
  /** Market indicated by the host, ISO 3166-1 alpha-2. */
  readonly market?: string;
  /** Unique within the site; everything shown and written is bound to it. */
  readonly conversation: string;
  /** Another conversation in the list has the same name, and the page gives no id: the messages must distinguish them. */
  readonly twin?: true;
  readonly buyer: {
    readonly name?: string;
    /** The name with its middle left out, where the page shows one (`a***s`). It fits many people and is never looked up. */
    readonly mask?: string;
    readonly handles: readonly BuyerHandle[];
    readonly country?: string;
    /** The page's own statement of the buyer's language, BCP 47. */
    readonly language?: string;
  };
  /** Without `id` the page shows what the order costs or how far it is, and not its number. */
  readonly order?: { readonly id?: string; readonly amount?: string; readonly state?: string };
  /** The page shows a product that may still belong to the previous conversation. */
  readonly productLate?: true;
  readonly product?: {
    readonly title?: string;
    readonly id?: string;
    /** The seller's own number for it, as it is labelled; where there is none, what the buyer chose of it (`Blue, L`). */
    readonly sku?: string;
    readonly probably?: boolean;
    /** How many other items the page shows in the same order; this is the first. */
    readonly others?: number;
  };
  /** Who has translated the texts of the page: they are no longer what was written, so no language, name or amount was taken from them. */
  readonly translated?: Translator;
  /** Oldest first. */
  readonly messages: readonly Message[];
  readonly composer?: {
    readonly kind: 'textarea' | 'editable';
    readonly limit?: number;
    readonly readOnly: boolean;
    /** The team's pack says where it is. */
    readonly by?: 'pack';
  };
  /** Why there is no composer yet, where the site knows. `caret`: there are several boxes, and nothing shows which of them is intended. */
  readonly composerNeeds?: 'reason' | 'answer-button' | 'caret';
  readonly health: readonly PartHealth[];
}

/**
 * Why a page takes long to be read. `slow`: its parts have been inconsistent for a while. `layout`: nothing of it is where it used to be, so that its
 * look is tried. `translated`: a program is writing its texts again.
 */
export type Waiting = 'slow' | 'layout' | 'translated';

/** What the content script knows of its page. */
export type PageState =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'reading';
      readonly site: string;
      readonly market?: string;
      readonly why?: Waiting;
    }
  | {
      readonly kind: 'no-conversation';
      readonly site: string;
      readonly market?: string;
      readonly translated?: Translator;
      readonly health: readonly PartHealth[];
    }
  | { readonly kind: 'open'; readonly reading: Reading }
  | {
      readonly kind: 'layout-changed';
      readonly site: string;
      readonly market?: string;
      readonly translated?: Translator;
      readonly health: readonly PartHealth[];
    };
