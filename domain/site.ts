/**
 * The vocabulary in which a marketplace's inbox is described. A site is data: no functions.
 * What these words cannot say becomes a new word here, for all sites.
 */

/**
 * A CSS selector, or a path of them: after each step but the last the search enters the open shadow root (or same-origin frame) of what was found.
 */
export type Selector = string | readonly string[];

/** The parts of a page that a reading is made of; adapter health counts them. */
export type PartName = 'inbox' | 'composer' | 'conversation' | 'buyer' | 'order' | 'product' | 'messages';

/** How certain something is: two or more independent recent sources agree (or nothing was guessed); one good source; the rest. */
export type Confidence = 'high' | 'medium' | 'low';

/** How one value is taken from an element. The first `Take` of a list that gives a non-empty value wins. */
export interface Take {
  readonly at: Selector;
  /** Read this attribute instead of the text. */
  readonly attribute?: string;
  /** Descendants left out of the text (screen-reader twins, times inside the bubble, read marks, a translator's copy). */
  readonly drop?: readonly string[];
  /** Keep line breaks, for patterns that need them; otherwise a value is one line. */
  readonly lines?: true;
  /** Only from elements that are visible: pages keep closed conversations hidden. */
  readonly shown?: true;
  /** The page shows the text with HTML escapes (`&quot;`). */
  readonly escaped?: true;
  /** Regular expression source; with a group, the group is the value, else the whole match. Without a match there is no value. */
  readonly pattern?: string;
  /** Regular expression sources removed from the value. */
  readonly strip?: readonly string[];
  /** Maps the page's own words to the intended value, ignoring case: `{ Spanish: 'es' }`. A word that is not in the list has no value. */
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

/** Conditions on a row. One that holds is enough. */
export interface RowRule {
  /** The row itself matches this selector, contains a match, or is inside one. */
  readonly is?: string;
  readonly has?: string;
  readonly within?: string;
}

/** Which way a message went. Rules are tried in order on the row; the first that holds decides. */
export interface DirectionRule extends RowRule {
  /** Regular expression source, tested against the row's author. */
  readonly author?: string;
  /** Where the bubble is across the width of the list; the last resort, as it needs a page that is drawn. */
  readonly side?: 'left' | 'right';
  readonly direction: 'in' | 'out';
}

export interface KindRule extends RowRule {
  /** Regular expression source, tested against the row's text. */
  readonly text?: string;
  readonly kind: 'system' | 'auto' | 'card' | 'image' | 'file' | 'recalled';
}

export interface MessagesAt {
  readonly root: readonly Selector[];
  /** Rows below the root. */
  readonly row: string;
  /** What distinguishes one row from another, if the page has it: an attribute of the row. */
  readonly rowId?: { readonly attribute: string; readonly pattern?: string };
  /** Text inside the row: the first of these that exists; for a translated message the original comes first. */
  readonly text: readonly Take[];
  readonly time?: readonly Take[];
  readonly author?: readonly Take[];
  readonly direction: readonly DirectionRule[];
  readonly kind?: readonly KindRule[];
  /** Order of the nodes. `as-drawn`: sources disagree, so the one higher on the screen is the older one. */
  readonly order: 'oldest-first' | 'newest-first' | 'as-drawn';
}

/** Messages of a page that has no hooks: they are separated in its text, line by line. All patterns are regular expression sources. */
export interface MessageLines {
  readonly root: readonly Selector[];
  /** The thread begins below the last line that matches, and ends above the first one after it that matches. */
  readonly after: string;
  readonly before: string;
  /** A line that opens a message; its group is the time. The line after it is the author. */
  readonly head: string;
  /** Authors that are buyers. */
  readonly incoming: string;
}

export interface ComposerAt {
  readonly at: readonly Selector[];
  /** Shown to the agent while no composer exists: what the page requires first. */
  readonly needs?: 'reason' | 'answer-button';
  /** Characters, where the page's own `maxlength` does not say. */
  readonly limit?: number;
  /** How the box takes a text, where its look does not show it. */
  readonly writer?: WriterName;
}

/**
 * How an editor takes a text: `typing`: by the browser, which also keeps the undo; `typing-in-editor`: the same, but the editor keeps the undo;
 * `typing-at-once`: for one that takes several lines as one text; `paste` and `paste-html`: from a clipboard of our own; `late-paste`: for one that
 * follows the caret only after a while.
 */
export type WriterName = 'typing' | 'typing-in-editor' | 'typing-at-once' | 'paste' | 'paste-html' | 'late-paste';

/** One skin of an inbox. Variants are chosen by landmarks, not by address alone. */
export interface SiteVariant {
  readonly id: string;
  /** Regular expression sources, tested against the path and, where they are given, host name and hash (without `#`). */
  readonly path: string;
  readonly host?: string;
  readonly hash?: string;
  /** Query keys, compared without case: `is` must be found in the value, `isNot` must not (both regular expression sources). */
  readonly query?: readonly { readonly key: string; readonly is?: string; readonly isNot?: string }[];
  /** The inbox is a part that opens on many pages of the site: an address without landmarks means nothing, and is not a redesign. */
  readonly floating?: true;
  /**
   * The path is assumed: any other page of these hosts with the landmarks is this inbox too if it looks like one, with messages of both sides under
   * a name that is also in the list of conversations. For floating inboxes.
   */
  readonly anywhere?: true;
  /** Any of these on the page means: signed out, or another page at this address. */
  readonly exclude?: readonly Selector[];
  /**
   * At least `need` of `any` must exist before the variant is accepted as live. `words`: a pattern that counts as one more, searched for in the
   * text of the page, for an empty inbox that has no other mark.
   */
  readonly landmarks: { readonly any: readonly Selector[]; readonly need: number; readonly words?: string };
  /** Exists only while a conversation is open. */
  readonly open: Selector;
  /** The conversation's key, best source first. `combine` is the last resort where the page gives no id. */
  readonly conversation: {
    readonly from: readonly Source[];
    readonly combine?: readonly ('buyer.name' | 'order.id' | Source)[];
    /**
     * Where names make the key: the names in the list, and the row that is open. A name that occurs there twice is distinguished by its position,
     * and never taken for the same conversation while the messages differ.
     */
    readonly twins?: { readonly names: Take; readonly open: Selector };
  };
  /**
   * Many conversations are on one page: each in an element like this, the open one being that with the reply box last written in, or the only one.
   */
  readonly each?: Selector;
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
  readonly lines?: MessageLines;
  /** Where the messages are, if nothing else is known of them: rows and sides are recognised by their look. */
  readonly list?: readonly Selector[];
  readonly composer: ComposerAt;
  /** Parts this page can provide; health is counted over these. */
  readonly gives: readonly PartName[];
  /** Parts that are searched for without hooks, by the look of the page, where the data find none. */
  readonly guess?: readonly PartName[];
  /** Parts that the team's pack has switched off: they are not searched for, and do not count as a miss. */
  readonly off?: readonly PartName[];
  /** Parts that an agent has pointed at on this device. */
  readonly picked?: readonly PartName[];
  /** Parts whose place the team's pack names. */
  readonly byPack?: readonly PartName[];
  /** Parts whose place the team's pack names without effect, because only a signed pack may. */
  readonly refused?: readonly PartName[];
  /** Where the site as it ships has its thread, while the pack names the reply box: the box has to be in the same part of the page. */
  readonly thread?: readonly Selector[];
  /** How certain individual parts are, where they differ from the site as a whole. */
  readonly confidence?: Readonly<Partial<Record<PartName, Confidence>>>;
  /** The page must be quiet for this long before it is read (ms). */
  readonly settleMs: number;
  /** Width in CSS px that the page needs; below it the panel overlays instead of pushing. The source is in the comment beside it. */
  readonly minWidth: number;
}

export interface Site {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  /** Day on which somebody with a real account confirmed it; fixtures never set it. */
  readonly verifiedOn: string | null;
  readonly confidence: Confidence;
  /** Host and, where the host shows it, the buyers' market (ISO 3166-1 alpha-2). */
  readonly hosts: readonly { readonly host: string; readonly market?: string }[];
  /** The inbox may be in a frame of another site's page. */
  readonly frames?: true;
  readonly variants: readonly SiteVariant[];
}

/**
 * A variant of which only the address is known: everything else is found by the look of the page. A site spreads it and adds what it knows: always
 * `id` and `path`, and `gives` if it knows an order too.
 */
export const byLook = {
  landmarks: { any: ['body'], need: 1 },
  open: 'body',
  conversation: { from: [], combine: ['buyer.name'] },
  buyer: {},
  composer: { at: [] },
  guess: ['composer', 'messages', 'buyer'],
  gives: ['inbox', 'composer', 'conversation', 'buyer', 'messages'],
  settleMs: 500,
  // Assumed: a list and a thread side by side.
  minWidth: 1000,
} as const satisfies Omit<SiteVariant, 'id' | 'path'>;
