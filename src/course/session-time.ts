const two = (n: number): string => String(n).padStart(2, '0');

/** A time spent as SCORM 1.2 has it (CMITimespan): HHHH:MM:SS, two to four digits of hours. */
export function sessionTime(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const hours = Math.min(9999, Math.floor(seconds / 3600));
  return `${two(hours)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
