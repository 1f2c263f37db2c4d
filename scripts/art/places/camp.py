"""The army's camp: tents in rows, a fire with a pot, horses tied along a rope, pikes stacked, trees behind."""
import random

from army import colours, drum, fire, horse, pavilion, pikes, tent
from outdoors import church, far_trees, tree, tufts
from scenery import beam, box, daylight, lathe, mesh, point, rod, sun


def horse_lines():
    """A rope on stakes that runs away on the right, and the horses tied to it."""
    stakes = [(3.9 + 2.9 * i, 15.0 + 1.5 * i) for i in range(6)]
    for x, y in stakes:
        rod((x, y, 0), (x, y, 1.35), .07, .06, "timber")
    for (ax, ay), (bx, by) in zip(stakes, stakes[1:]):
        mx, my = (ax + bx) / 2, (ay + by) / 2
        beam((ax, ay, 1.2), (mx, my, 1.06), .035, "straw")
        beam((mx, my, 1.06), (bx, by, 1.2), .035, "straw")
    for i, (grazes, hide) in enumerate(((False, "hide"), (True, "plank"), (False, "shade"), (False, "hide"), (True, "hide"), (False, "plank"))):
        x = 5.9 + 2.35 * i
        horse(x, 16.6 + 1.25 * i, 0, 3.14 + random.uniform(-.1, .35), grazes, None, hide)


def build():
    mesh([(-400, -5, 0), (400, -5, 0), (400, 500, 0), (-400, 500, 0)], [(0, 1, 2, 3)], "grass")
    horse_lines()
    for x, y, turn in ((-8.4, 14.2, .28), (-12.0, 18.0, .3), (-7.6, 20.6, .2), (-15.4, 22, .3), (-10.6, 26, .22), (-5.4, 27, .12), (-18.5, 29, .3), (-12.6, 33, .2), (-6.6, 34, .1), (-20, 38, .2)):
        tent(x, y, 2.7, 3.2, 2.0, turn)
    pavilion(-1.2, 31, 2.6, 5.0)
    pavilion(5.6, 52, 2.8, 5.2)
    for i in range(9):
        tent(-26 + 5.2 * i, 54 + 2 * (i % 2), 3, 3.4, 2.1, .05)
    fire(-.4, 13.4)
    fire(-11, 30.4, False)
    pikes(-5.2, 13.4)
    pikes(-4.4, 24, 6)
    colours(-2.5, 28, 0, 5.6, 1.9, "green")
    drum(-6.6, 11.6)
    drum(-6.1, 12.1)
    for x, y, r in ((7.2, 10.6, .34), (7.9, 11.2, .34)):
        lathe(x, y, 0, [(r * .82, 0), (r, .3), (r, .6), (r * .82, .9)], 14, "wood")
    lathe(8.6, 9.6, 0, [(.9, 0), (.95, .25), (.6, .5), (.05, .62)], 18, "straw")
    rod((-1.7, 12.6, .16), (-.6, 12.3, .16), .16, .15, "timber", 12)
    rod((.7, 12.5, .16), (1.5, 13.3, .16), .15, .15, "timber", 12)
    church(44, 240, 0, 1.0)
    far_trees(150, 210, -150, 170, 110)
    tree(-16.5, 24, 0, 11)
    tree(19.5, 27, 0, 10)
    tufts(-14, 14, 9.6, 24, 80)


def day():
    sun(2.4, (.62, .42, -.52))
    daylight(.34)


def night():
    sun(1.0, (-.5, -.2, -.6))
    daylight(.16)
    point(-.4, 13.0, 1.0, 420, .3)
    point(-11, 30, .9, 300, .3)
