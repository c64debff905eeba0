/** Something the person at the keyboard can fix. Only its sentence is shown. */
export class CommandFault extends Error {}

/** Runs a command and ends it with a plain sentence for a `CommandFault`; anything else is our own fault and keeps its trace. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const isArgument = error instanceof TypeError && String(Reflect.get(error, 'code')).startsWith('ERR_PARSE_ARGS');
    if (!(error instanceof CommandFault) && !isArgument) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
