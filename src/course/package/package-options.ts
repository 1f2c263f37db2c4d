/** What a package is made for: a course by SCORM 1.2, or any web server. */
export type PackageKind = 'scorm' | 'web';

/** What goes into a package besides the site’s files. */
export interface PackageOptions {
  readonly kind: PackageKind;
  readonly title: string;
  /** The assignment as its link has it; absent: students choose. */
  readonly assignment?: string | undefined;
  /** What a student must reach, 0 to 100; for a course only. */
  readonly passMark?: number | undefined;
}
