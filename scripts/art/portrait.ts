/** Engraves one sitter: the calm print and a print for each expression, sharing everything but the drawn face. */
import { makeBrush } from './brush.ts';
import { drawEyes } from './draw-eyes.ts';
import { drawLines } from './draw-lines.ts';
import { drawMarks } from './draw-marks.ts';
import { drawMouth, drawNose, drawWhiskers } from './draw-mouth.ts';
import { CALM, type Expression } from './expressions.ts';
import { FINE, hatch } from './hatch.ts';
import { coverage, newSheet, type InkSheet } from './ink-sheet.ts';
import { layLocks, type Overlay } from './lay-locks.ts';
import { growLocks } from './locks.ts';
import { look, type Sight, type View } from './march.ts';
import { BUST, createModel, type Model, type Pose } from './model.ts';
import { outline } from './outline.ts';
import { printPortrait } from './plates.ts';
import type { Person } from './person.ts';
import type { Raster } from './raster.ts';

export type Cut = { readonly pitch: number; readonly line: number; readonly brush: number };

export type Engraving = { readonly sight: Sight; readonly ink: (x: Expression) => Float32Array };

const drawFace = (model: Model, sight: Sight, sheet: InkSheet, x: Expression, weight: number): void => {
  const brush = makeBrush(model, sight, sheet, weight);
  drawEyes(brush, model.person, x);
  drawNose(brush, model.person);
  drawMouth(brush, model.person, x);
  drawWhiskers(brush, model.person);
  drawLines(brush, model.person, x);
  drawMarks(brush, model.person);
};

const printHair = (sheet: InkSheet, overlay: Overlay): void => {
  for (let k = 0; k < overlay.length; k += 1) if (overlay[k]) sheet.ink[k] = overlay[k] === 2 ? 1 : 0;
};

/** Models, hatches and outlines a person once, and returns a function that draws him with any expression. */
export const engrave = (person: Person, pose: Pose, width: number, height: number, view: View, cut: Cut): Engraving => {
  const model = createModel(person, pose);
  const sight = look(model, width, height, view);
  const base = newSheet(width * FINE, height * FINE);
  hatch(base, sight, person, cut.pitch);
  outline(base, sight, cut.line, person.seed);
  const bare: Sight = { ...sight, material: sight.material.slice() };
  const overlay = layLocks(model, sight, growLocks(model), base.width, base.height, cut.pitch);
  return {
    sight,
    ink: (x) => {
      const sheet: InkSheet = { ...base, ink: base.ink.slice() };
      drawFace(model, bare, sheet, x, cut.brush);
      printHair(sheet, overlay);
      return coverage(sheet, FINE);
    },
  };
};

/** The framing of a portrait: head and shoulders, nearer or higher as the sitter stands. */
const viewOf = ({ stance }: Person): View => ({ cx: 0, cy: -0.3 - stance.rise, height: 4.5 / stance.size });

/** Makes a portrait at `scale` times 360 by 450 and returns a printer of expressions. */
export const makePortrait = (person: Person, scale: number): ((x?: Expression) => Raster) => {
  const cut: Cut = { pitch: 4.7 * scale, line: 1.55 * scale, brush: 1 };
  const { sight, ink } = engrave(person, BUST, 360 * scale, 450 * scale, viewOf(person), cut);
  return (x = CALM) => printPortrait(sight, ink(x), person, scale);
};
