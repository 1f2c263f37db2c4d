/** A play that is kept on the device: how far it has come. */
export interface KeptPlay {
  readonly moves: number;
  /** Where it stands, in a few words. */
  readonly where: string;
}
