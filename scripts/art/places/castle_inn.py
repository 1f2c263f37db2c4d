"""The tap room of an inn: a wide hearth, a settle, casks on a stillage, a table with jugs."""
from furniture import candle, cask, hearth, joined_table, lattice, lying_cask, stool
from indoors import beams, room
from outdoors import lantern
from scenery import area, ball, beam, box, daylight, lathe, point

HALF, BACK, TALL = 6.9, 12.8, 3.45


def jug(x, y, z, size=1.0, material="leather"):
    lathe(x, y, z, [(.07 * size, 0), (.11 * size, .08 * size), (.11 * size, .16 * size), (.06 * size, .24 * size), (.08 * size, .29 * size)], 14, material)
    beam((x + .1 * size, y, z + .08 * size), (x + .15 * size, y, z + .18 * size), .025, material)


def settle(x, y0, y1):
    """A high-backed bench with its face to the hearth on its left."""
    long, mid = y1 - y0, (y0 + y1) / 2
    box(x, mid, .85, .08, long, 1.7, "wood")
    for i in range(5):
        box(x - .05, y0 + long * i / 4, .85, .06, .1, 1.7, "oak")
    box(x, mid, 1.72, .14, long + .1, .1, "oak")
    box(x - .28, mid, .45, .52, long, .07, "oak")
    for y in (y0, y1):
        box(x - .28, y, .38, .52, .07, .76, "wood")
        box(x - .28, y, .78, .5, .1, .06, "oak")


def shelf(x, y, z, wide):
    box(x, y - .14, z, wide, .28, .06, "oak")
    for i in range(int(wide / .5)):
        at = x - wide / 2 + .28 + .5 * i
        lathe(at, y - .06, z + .24, [(.2, -.02), (.2, .01), (.13, .02)], 18, "pewter", lean=(1.4, 0, 0))
    for s in (-1, 1):
        beam((x + s * (wide / 2 - .1), y, z - .3), (x + s * (wide / 2 - .1), y - .24, z - .03), .06, "oak")


def build():
    room(HALF, BACK, TALL, [(-5.0, 0, -2.2, 1.75), (.3, 1.2, 2.1, 2.2)], ceiling="plank")
    beams(HALF, BACK, TALL, (6.6, 9.6, 12.3), .26)
    for x in (-HALF + .1, -.2, 2.6, HALF - .1):
        box(x, BACK - .02, TALL / 2, .26, .14, TALL, "timber")
    box(0, BACK - .02, TALL - .45, HALF * 2, .12, .24, "timber")
    hearth(-3.6, BACK - .4, 2.4, 1.7, .8)
    box(-3.6, BACK - .3, 2.75, 3.0, .5, 1.4, "plaster")
    beam((-3.6, BACK + .1, 1.6), (-3.6, BACK + .1, 1.05), .04, "iron")
    lathe(-3.6, BACK + .1, .78, [(.12, 0), (.24, .08), (.24, .26), (.18, .32)], 16, "iron")
    lattice(1.2, BACK + .05, 1.7, 1.8, 1.0, 3)
    settle(-.9, 10.9, 12.7)
    box(4.8, 12.1, .38, 3.6, .7, .14, "timber")
    for x in (3.2, 4.8, 6.4):
        box(x, 12.1, .18, .16, .66, .36, "timber")
    for x in (3.65, 4.75, 5.85):
        lying_cask(x, 11.62, .9, .45, 1.0)
    for x in (4.2, 5.3):
        lying_cask(x, 11.72, 1.66, .42, .95)
    cask(6.2, 10.6, 0)
    cask(-6.2, 11.0, 0, .4, 1.0)
    cask(-5.7, 10.2, 0)
    joined_table(3.6, 11.0, 1.9, .8, .78)
    jug(3.9, 10.9, .82)
    jug(4.2, 11.1, .82, .8, "pewter")
    jug(3.0, 10.8, .82, .7, "pewter")
    candle(3.4, 11.05, .83)
    stool(2.45, 10.6)
    stool(4.85, 10.5)
    shelf(1.2, BACK - .05, 2.45, 2.2)
    for x, z in ((-5.9, 2.2), (-5.5, 2.3)):
        beam((x, BACK - .5, TALL - .3), (x, BACK - .5, z + .25), .03, "iron")
        ball(x, BACK - .5, z, .15, .12, .28, "leather")
    beam((1.2, 9.6, TALL - .26), (1.2, 9.6, 2.85), .025, "iron")
    lantern(1.2, 9.6, 2.4)


def candle_light():
    point(-3.6, 12.1, .9, 260, .25)
    point(3.4, 10.9, 1.75, 70)
    point(1.2, 9.4, 2.3, 60)
    area(0, 1, 2.8, 9, 3, 70, (1.0, 0, 0))
    daylight(.02)
