import type { PackTrouble } from '../pack/trouble.ts';

/**
 * Whether the browser's permission for the pack's host may solve a trouble; without it a host that is down and one that may not be read look alike.
 */
export function mayNeedAccess({
  code,
  detail,
}: {
  readonly code: string;
  readonly detail?: PackTrouble['detail'];
}): boolean {
  return code === 'E_PERM' || (code === 'E_NET' && detail === 'unread');
}
