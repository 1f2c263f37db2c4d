/** Highest seat number that is taken for one. */
export const LAST_SEAT = 999;

/** The role of a seat: the roles go round, so that neighbours differ and each is played by as many. */
export function roleOfSeat(roles: readonly string[], seat: number): string | undefined {
  return Number.isInteger(seat) && seat >= 1 && seat <= LAST_SEAT ? roles[(seat - 1) % roles.length] : undefined;
}
