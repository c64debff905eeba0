/** A value or a fault: how functions at a border (page, pack, message) answer. */
export type Result<T, F> = { ok: true; value: T } | { ok: false; fault: F };

/** An error that a person may be told of, by a code that stays the same; the texts for it are `trouble.<code>` in the locales. */
export class AppError extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: string, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}
