import * as z from 'zod';

// Extension pages forbid `eval`; without this Zod tries it and the console shows a violation.
z.config({ jitless: true });

export { z };
