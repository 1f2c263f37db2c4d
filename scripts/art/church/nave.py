"""The fabric of an old parish church, a type and not a survey of one: arcades, east end, roof, pulpit, and how day falls in.

Axes: x right, y away from the eye, z up; metres.
"""
import math

import bpy

from scenery import FRONT, SIDE, add, arch, area, band, box, daylight, lathe, plate, sun

HALF, AISLE, BAY, PILLARS = 6.1, 7.6, 6.2, 4
FIRST_PILLAR = 6.0
NAVE_END = FIRST_PILLAR + BAY * (PILLARS - 1)
EAST = NAVE_END + 2.6
WALL = 10.2


def arcade(s):
    first = FIRST_PILLAR - BAY
    centres = [first + BAY * (b + .5) for b in range(PILLARS)]
    holes = [[(a, max(z, .02)) for a, z in arch(c, BAY - .95, 0, 3.9, 3.9)] for c in centres]
    lights = [arch(c, 1.5, 8.8, 9.1, .7) for c in centres]
    plate([(first - 6, .001), (NAVE_END + .01, .001), (NAVE_END + .01, WALL), (first - 6, WALL)], holes + lights, .74, "wall", (s * HALF, 0, 0), SIDE)
    for c in centres:
        plate(arch(c, 1.5, 8.8, 9.1, .7), [], .02, "glass", (s * (HALF + .25), 0, 0), SIDE)
        for k, (t, _) in enumerate(((.20, 0), (.38, 0))):
            plate(band(c, BAY - 1.05 - .03 * k, 3.9, 3.9, 3.8 - .02 * k, t), [], .86 - .09 * k, "stone", (s * HALF, 0, 0), SIDE)
    for b in range(PILLARS + 1):
        y = first + BAY * b
        lathe(s * HALF, y, 0, [(.72, 0), (.72, .42), (.68, .42), (.52, .62), (.5, .62), (.5, 3.4), (.55, 3.42), (.74, 3.64), (.78, 3.66), (.78, 3.9)], 8, "stone", math.pi / 8, False)
    box(s * (HALF - .40), 10, 8.5, .12, 30, .14, "stone")
    outer_holes = [arch(c, 2.2, 2.2, 4.0, 1.8) for c in centres]
    plate([(first - 6, 0), (EAST + 3, 0), (EAST + 3, 7), (first - 6, 7)], outer_holes, .5, "wall", (s * (HALF + AISLE), 0, 0), SIDE)
    for c in centres:
        plate(arch(c, 2.2, 2.2, 4.0, 1.8), [], .02, "glass", (s * (HALF + AISLE + .1), 0, 0), SIDE)
        for dx in (-.37, .37):
            box(s * (HALF + AISLE), c + dx, 3.6, .16, .10, 2.9, "stone")
    box(s * (HALF + AISLE / 2), 10, 7.0, AISLE, 36, .1, "roof")
    for i in range(18):
        box(s * (HALF + AISLE / 2), 1.0 + 1.45 * i, 6.86, AISLE, .17, .22, "oak")
    # The aisle's own east wall, with a window and a dark wainscot.
    ax = s * (HALF + AISLE / 2)
    plate([(-AISLE / 2 - .2, 0), (AISLE / 2 + .2, 0), (AISLE / 2 + .2, 7), (-AISLE / 2 - .2, 7)], [arch(0, 2.6, 2.7, 4.3, 2.1)], .4, "wall", (ax, NAVE_END + 1.2, 0), FRONT)
    plate(arch(0, 2.6, 2.7, 4.3, 2.1), [], .02, "glass", (ax, NAVE_END + 1.35, 0), FRONT)
    plate(band(0, 2.5, 2.7, 4.3, 2.05, .18), [], .5, "stone", (ax, NAVE_END + 1.15, 0), FRONT)
    for dx in (-.43, .43):
        box(ax + dx, NAVE_END + 1.2, 3.9, .10, .16, 2.6, "stone")
    box(ax, NAVE_END + .95, .95, AISLE - .3, .10, 1.9, "wood")
    box(ax, NAVE_END + .88, 1.93, AISLE - .3, .18, .10, "oak")
    for i in range(9):
        box(ax - 2.3 + .575 * i, NAVE_END + .88, .95, .10, .06, 1.8, "oak")


def east_end():
    gw, sill, spring = 7.6, 3.5, 5.6
    rise = 4.7
    plate([(-HALF - .4, 0), (HALF + .4, 0), (HALF + .4, WALL + 4.2), (-HALF - .4, WALL + 4.2)], [arch(0, gw + .1, sill, spring, rise + .06)], .5, "wall", (0, EAST, 0), FRONT)
    plate(band(0, gw, sill, spring, rise, .28), [], .62, "stone", (0, EAST - .05, 0), FRONT)
    plate(arch(0, gw, sill, spring, rise), [], .02, "glass", (0, EAST + .15, 0), FRONT)
    lights = 5
    lw = gw / lights
    for i in range(1, lights):
        x = -gw / 2 + lw * i
        top = spring + (3.4 if abs(x) < 1 else 1.9)
        box(x, EAST, (sill + top) / 2, .13, .18, top - sill, "stone")
    for i in range(lights):
        plate(band(-gw / 2 + lw * (i + .5), lw - .14, spring - .2, spring - .2, 1.0, .09), [], .16, "stone", (0, EAST, 0), FRONT)
    for c, z in ((-lw, spring + 1.3), (0, spring + 1.5), (lw, spring + 1.3), (-lw / 2, spring + 2.4), (lw / 2, spring + 2.4), (0, spring + 3.3)):
        plate(band(c, .86, z, z + .3, .66, .08), [], .14, "stone", (0, EAST, 0), FRONT)
    box(0, EAST, 4.5, gw, .14, .08, "stone")
    for s in (-1, 1):
        box(s * (HALF + .05), NAVE_END + 1.3, WALL / 2, .6, 2.8, WALL, "wall")
        plate(arch(0, 1.2, 0, 1.5, .45), [], .06, "board", (s * 4.75, EAST - .32, 3.1), FRONT)
        plate(band(0, 1.2, 0, 1.5, .45, .09), [], .10, "oak", (s * 4.75, EAST - .32, 3.1), FRONT)
    box(0, EAST - .3, 1.15, 11.8, .10, 2.3, "wood")
    box(0, EAST - .38, 2.35, 11.9, .18, .14, "oak")
    for i in range(17):
        box(-5.6 + .7 * i, EAST - .38, 1.15, .11, .08, 2.2, "oak")
    # Steps up to the east end.
    for i in range(2):
        box(0, EAST - 1.6 + .35 * i, .09 + .18 * i, 11.6, 2.4, .18, "stone")
    # Chancel arch.
    plate([(-HALF - .4, 0), (HALF + .4, 0), (HALF + .4, WALL + 4.2), (-HALF - .4, WALL + 4.2)], [[(a, max(z, .02)) for a, z in arch(0, 10.1, 0, 4.4, 6.6)]], .6, "wall", (0, NAVE_END, 0), FRONT)
    plate(band(0, 9.95, 4.4, 4.4, 6.5, .28), [], .78, "stone", (0, NAVE_END, 0), FRONT)


def roof():
    ridge = WALL + 3.6
    for s in (-1, 1):
        me = bpy.data.meshes.new("slope")
        me.from_pydata([(s * (HALF + .6), -8, WALL - .1), (0, -8, ridge), (0, EAST + 1, ridge), (s * (HALF + .6), EAST + 1, WALL - .1)], [], [(0, 1, 2, 3)])
        add(me, "roof")
    for b in range(PILLARS + 1):
        y = FIRST_PILLAR - BAY + BAY * b - (.5 if b == PILLARS else 0)
        box(0, y, WALL + .05, 2 * HALF, .38, .42, "oak")
        for s in (-1, 1):
            plate([(0, 0), (.2, 0), (.36, .7), (.9, 1.25), (1.7, 1.5), (1.7, 1.7), (.8, 1.5), (.16, 1.0)], [], .2, "oak", (s * (HALF - .4), y, WALL - 1.62), (math.pi / 2, 0, 0 if s < 0 else math.pi))


def pulpit():
    x, y = -4.15, NAVE_END - 1.5
    lathe(x, y, 0, [(.22, 0), (.22, 1.2), (.4, 1.4), (.98, 1.9), (1.0, 1.9), (1.0, 2.0), (.92, 2.0), (.92, 3.2), (1.05, 3.22), (1.05, 3.36)], 6, "wood", 0, False)
    for i in range(6):
        a = math.pi / 3 * i
        box(x + .9 * math.cos(a), y + .9 * math.sin(a), 2.6, .13, .13, 1.25, "oak", (0, 0, a))
    lathe(x, y, 5.3, [(1.2, 0), (1.34, 0), (1.34, .22), (1.2, .22), (.35, .7), (.12, .8), (.03, 1.3)], 6, "oak", 0, False)
    box(x - .8, y + .4, 4.3, .22, .12, 2.6, "oak")


def fabric():
    """Builds the church, empty."""
    box(0, 10, -.05, 40, 50, .1, "floor")
    for side in (-1, 1):
        arcade(side)
    east_end()
    roof()


def day():
    """Lets the day in from the south, the east and the west."""
    for b in range(PILLARS):
        c = FIRST_PILLAR - BAY + BAY * (b + .5)
        area(HALF + AISLE - .5, c, 3.6, 2.2, 3.2, 620, (0, math.pi / 2, 0))
        area(-(HALF + AISLE - .5), c, 3.6, 2.2, 3.2, 110, (0, -math.pi / 2, 0))
    area(0, EAST - .6, 6.4, 6.6, 5, 620, (-math.pi / 2, 0, 0))
    area(0, -2, 7.5, 10, 4, 260, (math.radians(55), 0, 0))
    sun(5.0, (-.80, .42, -.50))
    daylight(.04)
