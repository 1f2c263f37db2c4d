/** What a manifest tells a learning platform. */
export interface ManifestFacts {
  /** What the platform shows as the activity’s name. */
  readonly title: string;
  /** Every file of the package but the manifest. */
  readonly files: readonly string[];
  /** What a student must reach, 0 to 100; absent: nothing is passed or failed. */
  readonly passMark?: number | undefined;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Whether a sign may stand in XML 1.0 at all. */
const isSign = (sign: string): boolean => sign >= ' ' && !/[\ud800-\udfff\ufffe\uffff]/u.test(sign);

const escapeXml = (text: string): string =>
  Array.from(text)
    .flatMap((sign) => (isSign(sign) ? (ESCAPES[sign] ?? sign) : []))
    .join('');

/**
 * The manifest of a SCORM 1.2 package (Content Aggregation Model 1.2, section 2.3): one item, one SCO, every file listed
 * in order. Its identifiers never change, so that a package put in the place of an older one keeps what students did.
 * It names no schema files, so that none must be sent with it.
 */
export function manifestOf({ title, files, passMark }: ManifestFacts): string {
  const name = escapeXml(title);
  const mark = passMark === undefined ? '' : `\n        <adlcp:masteryscore>${passMark}</adlcp:masteryscore>`;
  const listed = [...files].sort().map((file) => `      <file href="${escapeXml(encodeURI(file))}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="the-poorest-he" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="the-poorest-he-course">
    <organization identifier="the-poorest-he-course">
      <title>${name}</title>
      <item identifier="the-poorest-he-play" identifierref="the-poorest-he-game" isvisible="true">
        <title>${name}</title>${mark}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="the-poorest-he-game" type="webcontent" adlcp:scormtype="sco" href="index.html">
${listed.join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
