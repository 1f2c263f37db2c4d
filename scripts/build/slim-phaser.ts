import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Where the parts to keep are listed. */
export const SLIM_ENTRY = fileURLToPath(new URL('slim-phaser-entry.mjs', import.meta.url));

/** What Phaser's own build settles: both renderers, and no sound, 3D or debugging. */
const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/**
 * Builds with the parts of Phaser that the stage uses. Only in a build: its sources are CommonJS, which the development
 * server would hand to the browser as they are, so `npm run dev` has the whole of it.
 */
export function slimPhaser(): Plugin {
  return {
    name: 'poorest-he:slim-phaser',
    apply: 'build',
    enforce: 'pre',
    config: ({ root = process.cwd() }) => ({
      // Phaser's sources end in `global.Phaser =`
      define: { global: 'globalThis' },
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: SLIM_ENTRY },
          // the package's list of exports shuts its sources off, so they are found by their place on the disk
          { find: /^@phaser\/(.*)$/, replacement: `${root}/node_modules/phaser/src/$1.js` },
        ],
      },
    }),
    transform: {
      filter: { id: /[\\/]phaser[\\/]src[\\/].*\.js$/ },
      handler: (code) => ({
        code: code.replace(/typeof ([A-Z0-9]+_[A-Z0-9]+)\b/g, (whole, flag: string) =>
          flag in FLAGS ? String(FLAGS[flag]) : whole,
        ),
        map: null,
      }),
    },
  };
}
