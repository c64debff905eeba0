/** Roles of agents, from the least to the most senior. */
export const roles = ['agent', 'senior', 'lead'] as const;

export type Role = (typeof roles)[number];

/** Whether someone in this role may use a macro; one without a role is for everyone. */
export function mayUse({ role: least }: { readonly role?: Role | undefined }, role: Role): boolean {
  return least === undefined || roles.indexOf(role) >= roles.indexOf(least);
}
