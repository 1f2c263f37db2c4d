"""Putney's ferry stairs: a strand with a timber quay, boats, and Fulham's church and trees across the water."""
import math
import random

from outdoors import boat, church, far_trees, house, lantern_post, tree
from scenery import beam, box, daylight, lathe, mesh, point, sun

QUAY = 12.4
WATER = -1.0


def quay():
    """The strand is earth, edged with planks on piles; a stair goes down on the right."""
    mesh([(-40, -2, 0), (40, -2, 0), (40, QUAY - 2.2, 0), (-40, QUAY - 2.2, 0)], [(0, 1, 2, 3)], "earth")
    mesh([(-40, QUAY - 2.2, .02), (6.4, QUAY - 2.2, .02), (6.4, QUAY, .02), (-40, QUAY, .02)], [(0, 1, 2, 3)], "plank")
    box(-16.8, QUAY, -.1, 46.4, .22, .3, "timber")
    box(-16.8, QUAY - 2.2, .0, 46.4, .16, .12, "timber")
    for i in range(9):
        x = -13.4 + 2.45 * i
        lathe(x, QUAY + .2, WATER - .5, [(.17, 0), (.17, 2.1 + .25 * (i % 2)), (.12, 2.2 + .25 * (i % 2))], 10, "timber")
    for i in range(6):
        box(9.2, QUAY - 2.4 + .5 * i, -.12 - .2 * i, 5.6, .6, .3, "stone")
    box(6.4, QUAY - .6, -.5, .3, 3.4, 1.3, "timber")
    mesh([(12, QUAY - 2.2, 0), (40, QUAY - 2.2, 0), (40, QUAY + 1.2, WATER - .1), (12, QUAY + .6, WATER - .1)], [(0, 1, 2, 3)], "earth")


def build():
    mesh([(-600, QUAY - 1, WATER), (600, QUAY - 1, WATER), (600, 170, WATER), (-600, 170, WATER)], [(0, 1, 2, 3)], "water")
    mesh([(-900, 168, -1), (900, 168, -1), (900, 176, 1.2), (900, 900, 2), (-900, 900, 2), (-900, 176, 1.2)], [(0, 1, 2, 5), (5, 2, 3, 4)], "grass")
    quay()
    church(26, 196, 1.2, 1.0)
    for x, y, wide, tall in ((-14, 186, 13, 5), (2, 190, 10, 6), (52, 188, 14, 5), (70, 184, 9, 4.4), (-70, 186, 12, 5)):
        house(x, y, wide, 8, tall, "far")
    far_trees(180, 230, -170, 190, 120)
    boat(-9.2, 16.0, WATER, 6.4, .12)
    boat(3.4, 16.6, WATER, 7.4, -.10)
    boat(10.6, 15.4, WATER, 5.6, .5)
    boat(16, 34, WATER, 9, .1, mast=7.5)
    boat(-27, 60, WATER, 11, -.05, mast=9)
    boat(-5, 74, WATER, 7, 0)
    lantern_post(-6.4, 10.2, 3.0)
    for x, y, r in ((7.6, 9.2, .34), (8.3, 9.9, .34), (-8.6, 9.4, .36)):
        lathe(x, y, 0, [(r * .82, 0), (r, .3), (r, .6), (r * .82, .9)], 14, "wood")
    box(-9.6, 9.9, .35, .9, .7, .7, "plank")
    for i in range(3):
        lathe(8.2 + .1 * i, 8.2, .07 * i, [(.42 - .05 * i, 0), (.45 - .05 * i, .04), (.42 - .05 * i, .08)], 16, "straw")
    tree(-11.6, 15.2, -1, 9.5)
    beam((6.4, QUAY - .5, .6), (6.4, QUAY - .5, -1), .2, "timber")


def dusk():
    sun(2.3, (.80, .42, -.40))
    daylight(.34)
    point(-6.05, 10.0, 2.6, 60)


def night():
    sun(1.7, (-.35, .75, -.62))
    daylight(.20)
    point(-6.05, 10.0, 2.6, 420)
