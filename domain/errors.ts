/** A value or a fault: what functions at a boundary (page, pack, message) return. */
export type Result<T, F> = { ok: true; value: T } | { ok: false; fault: F };

/** An error that may be shown to a person, by a code that stays the same; its texts are `trouble.<code>` in the locales. */
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
