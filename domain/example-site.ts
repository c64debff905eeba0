/** The site of the conversation that is built in. It is no marketplace: nothing that is written there reaches anybody. */
export const EXAMPLE_SITE = 'example';

/** What a reply calls it. */
export const EXAMPLE_TITLE = 'Marketplace';
