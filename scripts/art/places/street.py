"""A street of Putney, between timbered houses, with the church tower at its end."""
import math
import random

from outdoors import church, far_trees, lantern, leaves
from scenery import SIDE, beam, box, daylight, lathe, mesh, plate, point, sun

LEFT, RIGHT = -6.2, 7.0


def framing(x, s, y0, y1, z0, z1, braced):
    """Posts, rails and braces on a wall that looks along x, standing proud of it on the street's side."""
    out = x - s * .05
    for k in range(4):
        y = y0 + (y1 - y0) * k / 3
        box(out, y, (z0 + z1) / 2, .14, .24, z1 - z0, "timber")
    for z in (z0 + .1, z1 - .1):
        box(out, (y0 + y1) / 2, z, .16, y1 - y0, .22, "timber")
    if braced:
        third = (y1 - y0) / 3
        beam((out, y0 + .1, z0 + .2), (out, y0 + third * .9, z1 - .3), .12, "timber", .2)
        beam((out, y1 - .1, z0 + .2), (out, y1 - third * .9, z1 - .3), .12, "timber", .2)


def window(x, s, y, z, wide, tall, lit):
    box(x - s * .03, y, z, .08, wide, tall, "casement" if lit else "pane")
    for d in (-.5, 0, .5):
        box(x - s * .09, y + d * wide, z, .10, .09, tall + .1, "timber")
    for d in (-.5, .5):
        box(x - s * .09, y, z + d * tall, .12, wide + .14, .10, "timber")


def door(x, s, y):
    box(x - s * .04, y, 1.0, .08, 1.0, 2.0, "wood")
    for d in (-.56, .56):
        box(x - s * .08, y + d, 1.05, .14, .14, 2.1, "timber")
    box(x - s * .08, y, 2.1, .14, 1.26, .16, "timber")
    box(x - s * .4, y, .09, .8, 1.2, .18, "stone")


def timbered(s, x, y0, long, lit, gable, brick=False):
    """A house on one side of the street (s is -1 on the left): a lower storey, an upper that juts out, a roof."""
    y1, deep = y0 + long, 6.5
    low, high = 2.55, 4.9
    wall = "brick" if brick else "plaster"
    box(x + s * deep / 2, (y0 + y1) / 2, low / 2, deep, long, low, wall)
    ux = x - s * .55
    box(ux + s * deep / 2, (y0 + y1) / 2, (low + high) / 2, deep, long, high - low, "plaster")
    box(ux + s * .1, (y0 + y1) / 2, low, .5, long + .06, .24, "timber")
    if not brick:
        framing(x, s, y0, y1, 0, low, False)
    framing(ux, s, y0, y1, low, high, True)
    mid = (y0 + y1) / 2
    door(x, s, y0 + long * .22)
    window(x, s, y0 + long * .66, 1.5, long * .30, 1.0, lit == 1)
    window(ux, s, mid, 3.75, long * .26, 1.1, lit == 2)
    if gable:
        peak = high + long * .52
        plate([(y0, high), (y1, high), (mid, peak)], [], .2, "plaster", (ux + s * .1, 0, 0), SIDE)
        for a in (y0, y1):
            beam((ux - s * .08, a, high), (ux - s * .08, mid, peak), .16, "timber", .3)
        beam((ux - s * .06, mid, high), (ux - s * .06, mid, peak - .3), .14, "timber", .2)
        beam((ux - s * .06, y0 + long * .25, (high + peak) / 2 - .1), (ux - s * .06, y1 - long * .25, (high + peak) / 2 - .1), .14, "timber", .2)
        far = ux + s * (deep + .4)
        for a, b in ((y0 - .25, y1), (y1 + .25, y0)):
            mesh([(ux - s * .35, a, high - .2), (ux - s * .35, mid, peak + .14), (far, mid, peak + .14), (far, a, high - .2)], [(0, 1, 2, 3)], "tile")
    else:
        ridge = high + 2.6
        mesh([(ux - s * .35, y0 - .1, high - .1), (ux - s * .35, y1 + .1, high - .1), (ux + s * deep / 2, y1 + .1, ridge), (ux + s * deep / 2, y0 - .1, ridge)], [(0, 1, 2, 3)], "tile")
        mesh([(ux, y0, high), (ux + s * deep, y0, high), (ux + s * deep / 2, y0, ridge - .1)], [(0, 1, 2)], "plaster")
        box(ux - s * .3, mid, high - .05, .12, long + .2, .16, "timber")
    box(x + s * deep * .55, y1 - .7, high + 2.6, 1.1, .9, 3.4, "brick")


def cart(x, y):
    box(x, y, .95, 1.3, 2.4, .1, "plank")
    for d in (-.65, .65):
        box(x + d, y, 1.2, .07, 2.4, .5, "plank")
        lathe(x + d * 1.28, y, .62, [(.62, -.04), (.62, .04), (.5, .04), (.5, -.04)], 20, "oak", lean=(0, 1.5708, 0))
        for k in range(4):
            a = .785 * k
            beam((x + d * 1.28, y - .55 * math.cos(a), .62 - .55 * math.sin(a)), (x + d * 1.28, y + .55 * math.cos(a), .62 + .55 * math.sin(a)), .07, "oak")
        beam((x + d * .8, y - 1.1, .95), (x + d * .8, y - 2.9, .35), .08, "oak")


def build():
    mesh([(-300, -5, 0), (300, -5, 0), (300, 400, 0), (-300, 400, 0)], [(0, 1, 2, 3)], "earth")
    mesh([(LEFT - 40, -5, .04), (LEFT + 1.0, -5, .04), (LEFT + 1.0, 70, .04), (LEFT - 40, 70, .04)], [(0, 1, 2, 3)], "stone")
    mesh([(RIGHT + 40, -5, .04), (RIGHT - 1.0, -5, .04), (RIGHT - 1.0, 70, .04), (RIGHT + 40, 70, .04)], [(0, 1, 2, 3)], "stone")
    y = 3.5
    for long, lit, gable, brick in ((6.4, 0, False, False), (5.4, 1, True, False), (6.6, 0, False, True), (5.2, 2, True, False), (6.2, 1, False, False), (5.4, 0, True, False), (7, 0, False, False)):
        timbered(-1, LEFT + random.uniform(-.3, .2), y, long, lit, gable, brick)
        y += long + random.uniform(.1, .8)
    y = 4.4
    for long, lit, gable, brick in ((5.6, 0, True, False), (6.8, 2, False, False), (5.2, 1, True, False), (6.4, 0, False, True), (5.6, 0, True, False), (6, 0, False, False)):
        timbered(1, RIGHT + random.uniform(-.2, .4), y, long, lit, gable, brick)
        y += long + random.uniform(.1, .8)
    church(-1.5, 92, 0, .92)
    box(0, 78, .8, 30, .5, 1.6, "stone")
    for x in (-11, 11, 16):
        leaves(x, 84, 4.5, 4.4, 16, "far")
    far_trees(120, 150, -80, 80, 30)
    beam((-4.95, 11.2, 3.5), (-4.3, 11.2, 3.5), .07, "iron")
    beam((-4.3, 11.2, 3.5), (-4.3, 11.2, 3.2), .03, "iron")
    lantern(-4.3, 11.2, 2.75)
    cart(-3.7, 19)
    for x, y, r in ((5.5, 12.4, .36), (5.7, 13.3, .36), (-5.0, 9.9, .36)):
        lathe(x, y, .04, [(r * .82, 0), (r, .3), (r, .6), (r * .82, .92)], 14, "wood")
    box(5.5, 10.7, .24, .5, 1.3, .09, "oak")
    for d in (-.5, .5):
        box(5.5, 10.7 + d, .12, .4, .1, .24, "oak")


def day():
    sun(2.6, (.62, .5, -.62))
    daylight(.42)


def night():
    sun(.9, (.45, .55, -.70))
    daylight(.17)
    point(-4.3, 11.0, 2.7, 380)
    point(6.0, 22.5, 1.6, 90)
    point(-5.4, 27, 1.6, 90)
