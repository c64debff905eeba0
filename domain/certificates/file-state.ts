/** Why a file couldn't be fetched; nothing of it was kept. */
export type FileTrouble =
  /** The team's host didn't answer. */
  | 'offline'
  /** The host has no such file, or answers with something else. */
  | 'not-there'
  /** The bytes don't match the pack's hash. */
  | 'wrong-hash'
  /** Its name or path isn't one under which files are offered. */
  | 'not-allowed'
  /** The bytes aren't of the type that the name promises. */
  | 'other-kind'
  /** The disk is full. */
  | 'no-room'
  /** This browser's databases can't be used. */
  | 'unavailable';

/** Where a certificate's file is. `elsewhere`: not next to the pack, so the agent has to ask a colleague for it. */
export type FileState = 'elsewhere' | 'not-fetched' | 'fetching' | 'held' | FileTrouble;
