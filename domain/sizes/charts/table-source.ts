/** Where the facts of a table in the code come from, and the day on which they were looked up or written down. */
export interface TableSource {
  readonly title: string;
  readonly url?: string;
  readonly checkedOn: string;
  /** The table is from knowledge, and nothing was looked at for it; the panel says so. */
  readonly isNone?: true;
}
