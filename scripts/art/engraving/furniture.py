"""Furniture: forms, tables, chairs, and what lies on a table."""
import math

from scenery import beam, box, lathe, mesh


def bench(x0, x1, y):
    """One long form: a plank on splayed legs."""
    mid, long = (x0 + x1) / 2, x1 - x0
    box(mid, y, .37, long, .42, .08, "oak")
    box(mid, y, .28, long - .3, .06, .10, "wood")
    for t in (-.44, -.15, .15, .44):
        for d in (-.13, .13):
            box(mid + long * t, y + d, .17, .10, .09, .34, "wood")


def draped_table(tx, ty, tl, tw, th, material="cloth"):
    """A table under a cloth, its middle at tx, ty."""
    box(tx, ty, th, tl, tw, .07, material)
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
    mesh(v, f, material, (tx, ty, 0), smooth=True, name="fall")
    for sx in (-1, 1):
        for sy in (-1, 1):
            lathe(tx + sx * (tl / 2 - .25), ty + sy * (tw / 2 - .2), 0, [(.1, 0), (.1, .08), (.06, .1), (.11, .25), (.06, .5), (.08, .8)], 14, "oak")


def papers(ty, th, sheets, tx=0):
    """Sheets on a table: (x, y, turn) from its middle."""
    for x, y, r in sheets:
        box(tx + x, ty + y, th + .045, .26, .36, .006, "paper", (0, 0, r))


def books(x, y, th):
    box(x, y, th + .1, .42, .32, .1, "leather", (0, 0, .3))
    box(x + .02, y, th + .18, .36, .28, .07, "leather", (0, 0, .05))


def inkhorn(x, y, z):
    lathe(x, y, z, [(.07, 0), (.09, .06), (.045, .1), (.05, .12)], 14, "brass")


def candlestick(x, y, z):
    lathe(x, y, z, [(.19, 0), (.19, .03), (.05, .06), (.045, .2), (.08, .23), (.05, .26), (.1, .3), (.1, .34), (.06, .34)], 20, "brass")


def armchair(cx, cy):
    """A high-backed chair with arms, facing us."""
    box(cx, cy, .58, .8, .66, .10, "leather")
    box(cx, cy + .32, 1.3, .86, .09, 1.3, "oak")
    box(cx, cy + .30, 2.0, .98, .12, .18, "oak")
    for s in (-1, 1):
        for d in (-.28, .28):
            box(cx + s * .37, cy + d, .42, .09, .09, .84, "oak")
        box(cx + s * .37, cy, .92, .11, .66, .08, "oak")
        lathe(cx + s * .43, cy + .3, 2.08, [(.07, 0), (.08, .08), (.0, .2)], 10, "oak")


def candle(x, y, z, lit=True):
    """A candle in its stick; the flame is a part of the picture."""
    candlestick(x, y, z)
    lathe(x, y, z + .34, [(.042, 0), (.04, .34), (.01, .35)], 10, "paper")
    if lit:
        lathe(x, y, z + .70, [(.012, 0), (.045, .05), (.03, .11), (.002, .19)], 10, "flame")


def joined_table(tx, ty, tl, tw, th):
    """A bare table on turned legs."""
    box(tx, ty, th, tl, tw, .08, "wood")
    box(tx, ty - tw / 2 + .1, th - .12, tl - .3, .05, .16, "oak")
    for sx in (-1, 1):
        for sy in (-1, 1):
            lathe(tx + sx * (tl / 2 - .18), ty + sy * (tw / 2 - .14), 0, [(.1, 0), (.1, .12), (.06, .14), (.11, .3), (.06, .6), (.1, .64), (.1, th - .06)], 12, "oak")
        box(tx + sx * (tl / 2 - .18), ty, .14, .08, tw - .3, .1, "oak")
    box(tx, ty - tw / 2 + .14, .14, tl - .4, .08, .1, "oak")


def stool(x, y):
    box(x, y, .46, .46, .32, .05, "wood")
    for a in (-1, 1):
        for b in (-1, 1):
            beam((x + a * .17, y + b * .1, .45), (x + a * .22, y + b * .14, 0), .06, "oak")


def cask(x, y, z, r=.36, tall=.92):
    """A cask on its end."""
    lathe(x, y, z, [(r * .82, 0), (r, tall * .3), (r, tall * .68), (r * .82, tall), (r * .74, tall), (r * .74, tall - .04)], 16, "wood")
    for at in (.16, .80):
        lathe(x, y, z + tall * at, [(r * .95, 0), (r * .97, .07)], 16, "iron")


def lying_cask(x, y, z, r=.42, long=1.1):
    """A cask on its side, its head toward us."""
    lean = (math.pi / 2, 0, 0)
    lathe(x, y + long, z, [(r * .8, 0), (r, long * .3), (r, long * .7), (r * .84, long), (r * .76, long), (r * .76, long - .05)], 20, "wood", lean=lean)
    for at in (.12, .82):
        lathe(x, y + long - long * at, z, [(r * .95, -.04), (r * .95, .04)], 20, "iron", lean=lean)
    lathe(x, y - .02, z - r * .55, [(.03, 0), (.03, .14)], 8, "brass", lean=lean)


def lattice(x, y, z, wide, tall, lights, pane="pane"):
    """A window in a wall that faces us, of several lights with wooden mullions."""
    box(x, y, z, wide, .06, tall, pane)
    for i in range(lights + 1):
        box(x - wide / 2 + wide * i / lights, y - .06, z, .11, .16, tall + .1, "timber")
    for d in (-.5, .5):
        box(x, y - .06, z + d * tall, wide + .2, .18, .12, "timber")


def hearth(x, y, wide, tall, deep, brick="brick"):
    """A wide fireplace in a wall that faces us, with a beam across, andirons and burning logs; its mouth is at y."""
    for s in (-1, 1):
        box(x + s * (wide / 2 + .3), y + deep / 2, tall / 2, .6, deep + .5, tall, brick)
    box(x, y + deep + .1, 1.6, wide + 1.2, .2, 3.2, "soot")
    box(x, y + .02, tall + .16, wide + 1.5, .5, .34, "timber")
    box(x, y + deep / 2, .03, wide, deep + 1.2, .06, brick)
    for s in (-1, 1):
        box(x + s * .42, y + .35, .28, .07, .08, .56, "iron")
        box(x + s * .42, y + .65, .14, .06, .6, .06, "iron")
    for z, dy in ((.22, .55), (.36, .65), (.30, .78)):
        lathe(x - .62, y + dy, z, [(.09, 0), (.09, 1.24)], 10, "timber", lean=(0, math.pi / 2, 0))
    for dx, high, r in ((-.36, .5, .16), (-.12, .78, .2), (.14, .62, .18), (.36, .42, .14), (.02, .46, .2)):
        lathe(x + dx, y + .56, .34, [(r * .5, 0), (r, high * .3), (r * .55, high * .66), (.01, high)], 8, "fire")
