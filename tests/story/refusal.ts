import { UsageError } from '../../scripts/story/terminal/usage.ts';

/**
 * What a command says of a wrong call, which it makes as a UsageError; that one goes to stderr with exit code 2 is
 * tried with the real command line, once for all.
 */
export async function refusalOf(
  command: (args: readonly string[]) => number | Promise<number>,
  args: readonly string[],
): Promise<string | undefined> {
  try {
    await command(args);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}
