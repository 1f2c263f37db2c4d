/** What the file beside a place's picture says. */
export interface PlaceGround {
  readonly width: number;
  readonly height: number;
  readonly horizon: number;
  readonly figureHeight: number;
  readonly light: string;
  readonly stands: readonly {
    readonly x: number;
    readonly y: number;
    readonly scale: number;
    readonly faces: string;
  }[];
  readonly front: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** Half the width of a figure at scale 1, with his hat. */
const HALF_A_MAN = 24;

/** What is wrong with where men are to stand in a picture. */
export function groundFaults({ width, height, horizon, figureHeight, light, stands, front }: PlaceGround): string[] {
  const faults: string[] = [];
  const say = (wrong: boolean, fault: string): void => {
    if (wrong) faults.push(fault);
  };
  say(width !== 1366 || height !== 520, `it is ${width} by ${height}`);
  say(horizon <= 0 || horizon >= height, `its horizon is at ${horizon}`);
  say(!['day', 'dusk', 'night', 'candle'].includes(light), `its light is ${light}`);
  say(stands.length < 6 || stands.length > 8, `${stands.length} men can stand in it`);
  for (const { x, y, scale, faces } of stands) {
    const half = HALF_A_MAN * scale;
    say(x - half < 0 || x + half > width, `a man at ${x} is cut off at the side`);
    say(y > height || y <= horizon, `a man's feet are at ${y}`);
    say(y - figureHeight * scale < 0, `a man at ${x} is cut off at the head`);
    say(faces !== 'left' && faces !== 'right', `a man at ${x} faces ${faces}`);
  }
  // Men of one height on level ground: who stands lower is nearer, and so larger.
  const byDepth = stands.toSorted((a, b) => a.y - b.y);
  byDepth.forEach((man, i) => say(i > 0 && man.scale < byDepth[i - 1]!.scale, `a nearer man at ${man.x} is smaller`));
  for (const [i, a] of stands.entries())
    for (const b of stands.slice(i + 1))
      say(Math.abs(a.x - b.x) < HALF_A_MAN * 1.5, `the men at ${a.x} and ${b.x} hide each other`);
  for (const part of front)
    say(
      part.x < 0 || part.y < 0 || part.x + part.width > width || part.y + part.height > height,
      `a front part at ${part.x}, ${part.y} reaches out of the picture`,
    );
  return faults;
}
