/**
 * The vocabulary in which a marketplace's inbox is described. A site is data: no functions.
 * What these words cannot say becomes a new word here, for all sites (design, section 4).
 */

/** A CSS selector, or a path of them: after each step but the last the search goes into the open shadow root (or same-origin frame) of what was found. */
export type Selector = string | readonly string[];

/** The parts of a page that a reading is made of; adapter health counts them. */
export type PartName = 'inbox' | 'composer' | 'conversation' | 'buyer' | 'order' | 'product' | 'messages';

/** How one value is taken from an element. The first `Take` of a list that gives a non-empty value wins. */
export interface Take {
  readonly at: Selector;
  /** Read this attribute instead of the text. */
  readonly attribute?: string;
  /** Descendants left out of the text (screen-reader twins, times inside the bubble, read marks, a translator's copy). */
  readonly drop?: readonly string[];
  /** Regular expression source; with a group, the group is the value, else the whole match. No match is no value. */
  readonly pattern?: string;
  /** Regular expression sources removed from the value. */
  readonly strip?: readonly string[];
  /** Maps the page's own words to the value meant, compared without case: `{ Spanish: 'es' }`. Not in the list is no value. */
  readonly words?: Readonly<Record<string, string>>;
  /** The value is a guess that the agent should see as one. */
  readonly probably?: boolean;
}

/** A value taken from the page's address. */
export interface TakeFromUrl {
  readonly url: 'path' | 'query' | 'hash';
  /** Query key, compared without case; for `query` only. */
  readonly key?: string;
  readonly pattern?: string;
}

export type Source = Take | TakeFromUrl;

/** Which way a message went. Rules are tried in order on the row; the first that matches decides. */
export interface DirectionRule {
  /** The row itself matches this selector, or contains it. */
  readonly is?: string;
  readonly has?: string;
  readonly direction: 'in' | 'out';
}

export interface KindRule {
  readonly is?: string;
  readonly has?: string;
  readonly kind: 'system' | 'auto' | 'card' | 'image';
}

export interface MessagesAt {
  readonly root: readonly Selector[];
  /** Rows below the root. */
  readonly row: string;
  /** What tells one row from another when the page gives it: an attribute of the row. */
  readonly rowId?: { readonly attribute: string; readonly pattern?: string };
  /** Text inside the row: the first of these that exists; for a translated message the original stands first. */
  readonly text: readonly Take[];
  readonly time?: readonly Take[];
  readonly direction: readonly DirectionRule[];
  readonly kind?: readonly KindRule[];
  readonly order: 'oldest-first' | 'newest-first';
  /** Only the rows on screen exist: the count is "visible", never "all". */
  readonly virtualised?: boolean;
}

export interface ComposerAt {
  readonly at: readonly Selector[];
  /** Said to the agent while no composer exists: what the page wants first. */
  readonly needs?: 'reason' | 'answer-button';
  /** Which plain key sends on this page; only shown, never pressed. */
  readonly enterSends: boolean;
  /** Characters, where the page's own `maxlength` does not say. */
  readonly limit?: number;
}

/** One skin of an inbox. Variants are chosen by landmarks, not by address alone. */
export interface SiteVariant {
  readonly id: string;
  /** Regular expression source, tested against the path. */
  readonly path: string;
  /** Any of these on the page says: signed out, or another page at this address. */
  readonly exclude?: readonly Selector[];
  /** At least `need` of `any` must exist before the variant is taken as live. */
  readonly landmarks: { readonly any: readonly Selector[]; readonly need: number };
  /** Exists only while a conversation is open. */
  readonly open: Selector;
  /** The conversation's key, best source first. `combine` is the last resort where the page gives no id. */
  readonly conversation: {
    readonly from: readonly Source[];
    readonly combine?: readonly ('buyer.name' | 'order.id')[];
  };
  readonly buyer: {
    readonly name?: readonly Source[];
    readonly id?: readonly Source[];
    readonly alias?: readonly Source[];
    /** ISO 3166-1 alpha-2, by `words` where the page writes names. */
    readonly country?: readonly Source[];
    /** BCP 47, by `words` where the page writes names. */
    readonly language?: readonly Source[];
  };
  readonly order?: {
    readonly id: readonly Source[];
    readonly amount?: readonly Source[];
    readonly state?: readonly Source[];
  };
  readonly product?: { readonly title?: readonly Source[]; readonly id?: readonly Source[] };
  readonly messages?: MessagesAt;
  readonly composer: ComposerAt;
  /** Parts this page is able to give; health is counted over these. */
  readonly gives: readonly PartName[];
  /** The page is quiet for this long before it is read (ms). */
  readonly settleMs: number;
  /** Width in CSS px that the page needs; below it the panel overlays instead of pushing. Source in the comment beside it. */
  readonly minWidth: number;
}

export interface Site {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  /** Day on which somebody with a real account confirmed it; fixtures never set it. */
  readonly verifiedOn: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Host and, where the host tells it, the buyers' market (ISO 3166-1 alpha-2). */
  readonly hosts: readonly { readonly host: string; readonly market?: string }[];
  /** Query keys that are dropped before an address is kept or shown. */
  readonly secrets: readonly string[];
  readonly variants: readonly SiteVariant[];
}
