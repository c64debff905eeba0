/** What an agent may be, from the least to the most. */
export const roles = ['agent', 'senior', 'lead'] as const;

export type Role = (typeof roles)[number];

/** Whether somebody of this role may use a macro; one without a role is for everybody. */
export function mayUse({ role: least }: { readonly role?: Role | undefined }, role: Role): boolean {
  return least === undefined || roles.indexOf(role) >= roles.indexOf(least);
}
