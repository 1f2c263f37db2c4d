/** Renderers the stage can be drawn with. */
export type Renderer = 'webgl' | 'canvas';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;

/** WebGL where a graphics card draws it; done in software it costs ten times what a plain canvas does. */
export function pickRenderer(): Renderer {
  const gl = document.createElement('canvas').getContext('webgl');
  if (!gl) return 'canvas';
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(name) ? 'canvas' : 'webgl';
}
