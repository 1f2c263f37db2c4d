"""Builds the church hall as a Blender scene and renders its light and its geometry for the engraver.

Run: blender -b --python build_scene.py -- OUT_FOLDER [SAMPLES]
"""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "../engraving")]

from furniture import armchair, bench, books, candlestick, draped_table, inkhorn, papers
from nave import day, fabric, pulpit
from scenery import begin, camera, clear_glass, point, render_geometry, render_light

ARGS = sys.argv[sys.argv.index("--") + 1:]
OUT = ARGS[0]
SAMPLES = int(ARGS[1]) if len(ARGS) > 1 else 48
WIDTH, HEIGHT = 1366, 520

EYE_Z, FOCAL_PX, HORIZON_ROW = 4.6, 812.0, 214.0
CANDLE_X, TABLE = .66, 14.4
# Each row of benches: how far off it stands, and from which to which pixel column each left-hand block runs.
BENCH_ROWS = ((13.4, (4, 206), (346, 588)), (15.3, (22, 212), (384, 592)), (17.5, (58, 222), (424, 596)))


def table_and_chair():
    ty, th = TABLE, .88
    draped_table(0, ty, 3.1, 1.25, th)
    papers(ty, th, ((-1.15, -.1, .3), (-.85, .2, -.5), (-.5, -.32, .1), (.2, -.2, -.2), (.8, .25, .6), (1.2, -.2, -.35)))
    books(1.1, ty + .2, th)
    inkhorn(-.2, ty - .15, th + .04)
    # The candle's stick; the candle itself is a moving piece and is not drawn here.
    candlestick(CANDLE_X, ty, th + .035)
    armchair(0, ty + 1.75)


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
