import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type LaunchOptions } from '@playwright/test';

const installed: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
};

/** Chromium's sandbox refuses to start for root, which is who runs in most containers. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

interface Packed {
  readonly folder: string;
  readonly version: string;
  readonly inflate: (archive: string) => Promise<string>;
}

/**
 * The browser that comes with the development packages, for Linux on x64. Its own entry point unpacks what a bare
 * machine lacks (libraries, fonts) only where it believes it is on a hosted function, so its inner one is called;
 * that is why its version is pinned.
 */
async function packed(): Promise<Packed> {
  const folder = fileURLToPath(new URL('../node_modules/@sparticuz/chromium/', import.meta.url));
  const manifest = (await import(pathToFileURL(path.join(folder, 'package.json')).href, {
    with: { type: 'json' },
  })) as { default: { version: string } };
  const { inflate } = (await import(pathToFileURL(path.join(folder, 'build/esm/lambdafs.js')).href)) as {
    inflate: Packed['inflate'];
  };
  return { folder, version: manifest.default.version, inflate };
}

/** Unpacks into a folder of its own and moves that into place whole, so that two runs at once don't meet. */
async function unpack({ folder, version, inflate }: Packed): Promise<string> {
  const home = path.join(os.tmpdir(), `the-poorest-he-chromium-${version}`);
  if (existsSync(home)) return home;
  const fresh = await mkdtemp(`${home}-`);
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = fresh; // where the helper unpacks to
  try {
    const archives = ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((archive) => inflate(path.join(folder, 'bin', archive))));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  await mkdir(path.join(fresh, 'fonts'), { recursive: true });
  // Without a font of its own every text would have a width of 0 on a machine that has none.
  await writeFile(
    path.join(fresh, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/cache</cachedir></fontconfig>\n`,
  );
  try {
    await rename(fresh, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
    await rm(fresh, { recursive: true, force: true }); // another run was first
  }
  return home;
}

/**
 * How to launch a Chromium on this machine: `CHROMIUM_PATH`, else an installed Chrome, Chromium or Edge, else the one
 * that the development packages bring (Linux on x64), else Playwright's own. Throws a sentence that says what to run
 * where there is none.
 */
export async function resolveBrowser(): Promise<LaunchOptions> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, where there is no file.`);
    return { executablePath: chosen, args: asRoot };
  }
  const system = installed[process.platform]?.find((file) => existsSync(file));
  if (system !== undefined) return { executablePath: system, args: asRoot };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const home = await unpack(await packed());
    return {
      executablePath: path.join(home, 'chromium'),
      args: [
        '--headless=shell',
        '--no-sandbox',
        '--use-gl=angle',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
      ],
      env: {
        ...process.env,
        LD_LIBRARY_PATH: path.join(home, 'al2023', 'lib'),
        FONTCONFIG_FILE: path.join(home, 'fonts.conf'),
      },
    };
  }
  if (existsSync(chromium.executablePath())) return { args: asRoot };
  throw new Error(
    'No Chrome, Chromium or Edge was found on this machine. Run: npx playwright install chromium (or set CHROMIUM_PATH to a Chromium of your own).',
  );
}
