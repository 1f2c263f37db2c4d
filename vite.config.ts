import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/build/content-security-policy.ts';
import { fileList } from './scripts/build/file-list.ts';
import { scenarioPlugin } from './scripts/build/scenario-plugin.ts';
import { slimPhaser } from './scripts/build/slim-phaser.ts';

export default defineConfig({
  // The built site works from any folder of any host.
  base: './',
  // Art, sound, fonts and scenarios ship as they are: assets/art/x.avif is ./art/x.avif on the site.
  publicDir: 'assets',
  // One page, found by its own address: a missing file is a 404, not the page again.
  appType: 'mpa',
  plugins: [contentSecurityPolicy(), scenarioPlugin(), slimPhaser(), fileList()],
  build: {
    target: 'es2022',
    // `assets` would collide with nothing, but mean something else than it does in the source tree.
    assetsDir: 'app',
    // The polyfill is an extra script for browsers older than any that this target runs in.
    modulePreload: { polyfill: false },
    // A data: font or image would escape the request log, and the policy allows no data: font.
    assetsInlineLimit: 0,
    // Phaser is 0.8 MB before compression, in a chunk that is loaded after the first text.
    chunkSizeWarningLimit: 1000,
    // Which file needs which: what scripts/weigh goes by.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /[\\/]node_modules[\\/](?:phaser|eventemitter3)[\\/]/ },
            // what the first page, a play and a lesson have in common is one file: many small ones compress worse
            {
              name: 'common',
              test: /[\\/]src[\\/](?:core|store|scenario|platform|overlay[\\/](?:aloud|frame|text|pages[\\/](?:confirm|home-choices|home-part|role|portrait|ornament|radio|switch|settings|use-arrival)|[^\\/]+$)|play[\\/]kept-words)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
});
