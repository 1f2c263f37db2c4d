import { finding } from './finding.ts';
import type { Finding } from './finding.ts';

const has = (page: Document, kind: '2d' | 'webgl'): boolean => {
  try {
    const context = page.createElement('canvas').getContext(kind);
    if (context && 'getExtension' in context) context.getExtension('WEBGL_lose_context')?.loseContext();
    return Boolean(context);
  } catch {
    return false;
  }
};

/** What the picture of the hall can be drawn with. */
export function checkDrawing(page: Document): readonly Finding[] {
  return [
    has(page, '2d')
      ? finding('Canvas', 'works', 'The picture of the hall can be drawn.')
      : finding(
          'Canvas',
          'does without',
          'It is blocked. The game plays without the picture; all that it shows is in the text.',
        ),
    has(page, 'webgl')
      ? finding('WebGL', 'works', 'It is used where a graphics card draws it.')
      : finding('WebGL', 'does without', 'It is not needed: the picture is drawn with a plain canvas.'),
  ];
}
