/** Why a file could not be brought here; nothing of it was kept. */
export type FileTrouble =
  /** The team's host did not answer. */
  | 'offline'
  /** The host has no such file, or answers with something else. */
  | 'not-there'
  /** The bytes are not those that the pack names. */
  | 'wrong-hash'
  /** The name or the place is none that anything is offered under. */
  | 'not-allowed'
  /** The bytes are not of the kind that the name promises. */
  | 'other-kind'
  /** The disk is full. */
  | 'no-room'
  /** The databases of this browser cannot be used. */
  | 'unavailable';

/** Where a file of a certificate is. `elsewhere`: not beside the pack, so the agent has it from somebody. */
export type FileState = 'elsewhere' | 'not-fetched' | 'fetching' | 'held' | FileTrouble;
