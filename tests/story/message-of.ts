import { UsageError } from '../../scripts/story/terminal/usage.ts';

/** The sentence with which something is refused. */
export async function messageOf(opened: Promise<unknown>): Promise<string> {
  try {
    await opened;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'not refused';
}
