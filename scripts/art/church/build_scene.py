"""Builds the church hall as a Blender scene and renders its light and its geometry for the engraver.

Run: blender -b --python build_scene.py -- OUT_FOLDER [SAMPLES]
"""
import math
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "../engraving")]

from nave import day, fabric, pulpit
from scenery import begin, box, camera, clear_glass, lathe, mesh, point, render_geometry, render_light

ARGS = sys.argv[sys.argv.index("--") + 1:]
OUT = ARGS[0]
SAMPLES = int(ARGS[1]) if len(ARGS) > 1 else 48
WIDTH, HEIGHT = 1366, 520

EYE_Z, FOCAL_PX, HORIZON_ROW = 4.6, 812.0, 214.0
CANDLE_X = .66
# Each row of benches: how far off it stands, and from which to which pixel column each left-hand block runs.
BENCH_ROWS = ((13.4, (4, 206), (346, 588)), (15.3, (22, 212), (384, 592)), (17.5, (58, 222), (424, 596)))


def bench(x0, x1, y):
    """One long form: a plank on splayed legs."""
    mid, long = (x0 + x1) / 2, x1 - x0
    box(mid, y, .37, long, .42, .08, "oak")
    box(mid, y, .28, long - .3, .06, .10, "wood")
    for t in (-.44, -.15, .15, .44):
        for d in (-.13, .13):
            box(mid + long * t, y + d, .17, .10, .09, .34, "wood")


def table_and_chair():
    ty, tl, tw, th = 14.4, 3.1, 1.25, .88
    box(0, ty, th, tl, tw, .07, "cloth")
    v, f, n = [], [], 180
    for k, z in enumerate((th + .03, th - .56)):
        for i in range(n):
            d = i / n * 2 * (tl + tw)
            if d < tl:
                x, y = -tl / 2 + d, -tw / 2
            elif d < tl + tw:
                x, y = tl / 2, -tw / 2 + d - tl
            elif d < 2 * tl + tw:
                x, y = tl / 2 - (d - tl - tw), tw / 2
            else:
                x, y = -tl / 2, tw / 2 - (d - 2 * tl - tw)
            w = 0 if k == 0 else .05 + .045 * math.sin(d * 9) + .03 * math.sin(d * 21)
            sx = 1 if abs(x) > tl / 2 - .01 else 0
            v.append((x + (math.copysign(w, x) if sx else 0), y + (0 if sx else math.copysign(w, y)), z + k * .03 * math.sin(d * 4.1)))
    f = [(i, (i + 1) % n, n + (i + 1) % n, n + i) for i in range(n)]
    mesh(v, f, "cloth", (0, ty, 0), smooth=True, name="fall")
    for sx in (-1, 1):
        for sy in (-1, 1):
            lathe(sx * (tl / 2 - .25), ty + sy * (tw / 2 - .2), 0, [(.1, 0), (.1, .08), (.06, .1), (.11, .25), (.06, .5), (.08, .8)], 14, "oak")
    for x, y, r in ((-1.15, -.1, .3), (-.85, .2, -.5), (-.5, -.32, .1), (.2, -.2, -.2), (.8, .25, .6), (1.2, -.2, -.35)):
        box(x, ty + y, th + .045, .26, .36, .006, "paper", (0, 0, r))
    box(1.1, ty + .2, th + .1, .42, .32, .1, "leather", (0, 0, .3))
    box(1.12, ty + .2, th + .18, .36, .28, .07, "leather", (0, 0, .05))
    lathe(-.2, ty - .15, th + .04, [(.07, 0), (.09, .06), (.045, .1), (.05, .12)], 14, "brass")
    # The candle's stick; the candle itself is a moving piece and is not drawn here.
    lathe(CANDLE_X, ty, th + .035, [(.19, 0), (.19, .03), (.05, .06), (.045, .2), (.08, .23), (.05, .26), (.1, .3), (.1, .34), (.06, .34)], 20, "brass")
    cy = ty + 1.75
    box(0, cy, .58, .8, .66, .10, "leather")
    box(0, cy + .32, 1.3, .86, .09, 1.3, "oak")
    box(0, cy + .30, 2.0, .98, .12, .18, "oak")
    for s in (-1, 1):
        for d in (-.28, .28):
            box(s * .37, cy + d, .42, .09, .09, .84, "oak")
        box(s * .37, cy, .92, .11, .66, .08, "oak")
        lathe(s * .43, cy + .3, 2.08, [(.07, 0), (.08, .08), (.0, .2)], 10, "oak")


begin()
fabric()
table_and_chair()
pulpit()
for y, *spans in BENCH_ROWS:
    for left, right in spans:
        x0, x1 = ((p - WIDTH / 2) * y / FOCAL_PX for p in (left, right))
        bench(x0, x1, y)
        bench(-x1, -x0, y)
day()
point(CANDLE_X, 14.4, 2.3, 210)
camera(WIDTH, HEIGHT, EYE_Z, FOCAL_PX, HORIZON_ROW)
clear_glass()
render_light(OUT, "beauty", WIDTH, HEIGHT, SAMPLES)
render_geometry(OUT, WIDTH * 2, HEIGHT * 2)
