"""What stands out of doors in more than one place: trees, houses far off, a church, boats, a lantern on a post."""
import math
import random

from scenery import FRONT, arch, ball, beam, box, lathe, mesh, plate, rod


def leaves(x, y, z, size, many, material="leaf"):
    """A crown of leaves: a heap of balls."""
    for _ in range(many):
        a, d = random.uniform(0, 2 * math.pi), random.uniform(.1, .75) * size
        r = size * random.uniform(.22, .46)
        ball(x + d * math.cos(a), y + d * math.sin(a) * .6, z + size * random.uniform(-.4, .6), r, r, r * .86, material, n=10)


def far_trees(y0, y1, x0, x1, many):
    for _ in range(many):
        y, x = random.uniform(y0, y1), random.uniform(x0, x1)
        size = random.uniform(3.2, 6.4)
        leaves(x, y, 1 + size * .62, size, 13, "far")


def limb(a, turn, lean, length, thick, depth):
    """One bare branch and those that grow from it."""
    mid = length * .55
    b = (a[0] + mid * math.sin(lean) * math.cos(turn), a[1] + mid * math.sin(lean) * math.sin(turn), a[2] + mid * math.cos(lean))
    lean2, turn2, rest = max(0, lean + random.uniform(-.28, .2)), turn + random.uniform(-.4, .4), length - mid
    c = (b[0] + rest * math.sin(lean2) * math.cos(turn2), b[1] + rest * math.sin(lean2) * math.sin(turn2), b[2] + rest * math.cos(lean2))
    rod(a, b, thick, thick * .8, "timber", 8)
    rod(b, c, thick * .8, thick * .58, "timber", 8)
    if depth:
        for i in range(2 if depth > 1 else 3):
            limb(c, turn + 3.14 * i + random.uniform(-.7, .7), random.uniform(.25, .5) + (.32 if i else 0), length * random.uniform(.6, .8), thick * .56, depth - 1)
        limb(b, turn + random.uniform(1, 5), .8, length * .5, thick * .36, max(0, depth - 2))


def tree(x, y, z, tall, depth=4):
    """A tree that has lost its leaves, as in late autumn."""
    limb((x, y, z), random.uniform(0, 6), .05, tall * .36, tall * .026, depth)


def house(x, y, wide, deep, tall, material="plaster", roof="tile"):
    """A plain house with a ridged roof, its long side to us."""
    box(x, y, tall / 2, wide, deep, tall, material)
    ridge, eaves = tall + deep * .45, tall - .1
    a, b = wide / 2 + .4, deep / 2 + .4
    mesh([(x - a, y - b, eaves), (x + a, y - b, eaves), (x + a, y, ridge), (x - a, y, ridge), (x + a, y + b, eaves), (x - a, y + b, eaves)],
         [(0, 1, 2, 3), (3, 2, 4, 5), (1, 4, 2), (0, 3, 5)], roof)
    box(x + wide * .3, y, ridge, 1, .9, 2.2, "brick")


def church(x, y, z, size):
    """A parish church seen from the side: a square embattled tower at the west end, nave and chancel."""
    s = size
    w, tall = 8.5 * s, 25 * s
    box(x, y, z + tall / 2, w, w, tall, "stone")
    for k in (.34, .62, 1):
        box(x, y, z + tall * k, w + .7 * s, w + .7 * s, .6 * s, "stone")
    for i in range(5):
        box(x - w / 2 + (i + .5) * w / 5, y - w / 2, z + tall + .9 * s, w / 9, .8 * s, 1.8 * s, "stone")
    for dx in (-.5, .5):
        box(x + dx * w, y - w / 2, z + tall * .42, 1.4 * s, 1.6 * s, tall * .84, "stone")
    plate(arch(0, 2.6 * s, 0, 3.4 * s, 1.8 * s), [], .3, "shade", (x, y - w / 2 - .05, z + tall * .68), FRONT)
    plate(arch(0, 1.6 * s, 0, 2 * s, 1.2 * s), [], .3, "shade", (x, y - w / 2 - .05, z + tall * .42), FRONT)
    for at, long, high in ((w * .5 + 11 * s, 22 * s, 8 * s), (w * .5 + 28 * s, 13 * s, 6.5 * s)):
        house_of_stone(x + at, y, z, long, 9 * s, high)
        for i in range(int(long / (5 * s))):
            plate(arch(0, 1.7 * s, 0, 2.6 * s, 1.2 * s), [], .3, "shade", (x + at - long / 2 + (i + .8) * 5 * s, y - 4.6 * s, z + 1.8 * s), FRONT)


def house_of_stone(x, y, z, long, deep, high):
    box(x, y, z + high / 2, long, deep, high, "stone")
    a, b, ridge = long / 2 + .3, deep / 2 + .3, high + deep * .42
    mesh([(x - a, y - b, z + high), (x + a, y - b, z + high), (x + a, y, z + ridge), (x - a, y, z + ridge), (x + a, y + b, z + high), (x - a, y + b, z + high)],
         [(0, 1, 2, 3), (3, 2, 4, 5), (1, 4, 2), (0, 3, 5)], "tile")


def boat(x, y, z, long, turn, mast=0):
    """An open river boat, sharp at both ends and high at the prow."""
    n, ribs = 12, []
    for i in range(n + 1):
        t = i / n * 2 - 1
        half = long * .115 * max(0, 1 - abs(t) ** 2.6) + .02
        rise = .50 + .42 * abs(t) ** 2.4 + (.25 * t ** 4 if t > 0 else 0)
        ribs.append([(t * long / 2 * 1.04, -half, rise), (t * long / 2 * .96, -half * .6, -.2), (t * long / 2 * .96, half * .6, -.2), (t * long / 2 * 1.04, half, rise)])
    c, s = math.cos(turn), math.sin(turn)
    def put(p):
        return (x + p[0] * c - p[1] * s, y + p[0] * s + p[1] * c, z + p[2])
    v = [put(p) for rib in ribs for p in rib]
    f = [(4 * i + k, 4 * i + 4 + k, 4 * i + 5 + k, 4 * i + 1 + k) for i in range(n) for k in range(3)]
    mesh(v, f, "plank")
    for a, b in ((0, 3),):
        for i in range(n):
            for k in (a, b):
                beam(v[4 * i + k], v[4 * i + 4 + k], .09, "timber")
    for t in (-.45, -.05, .4):
        box(*put((t * long / 2, 0, .36)), .26, long * .19, .06, "oak", (0, 0, turn))
    if mast:
        lathe(*put((long * .08, 0, 0)), [(.09, 0), (.05, mast)], 8, "timber")
        beam(put((long * .08, 0, mast * .95)), put((-long * .34, 0, mast * .35)), .09, "timber")
        beam(put((long * .08, 0, mast * .95)), put((long * .5, 0, .8)), .03, "timber")


def lantern_post(x, y, tall):
    """A post with an arm, and a lantern hung from it at x + .35."""
    box(x, y, tall / 2, .16, .16, tall, "timber")
    beam((x, y, tall - .12), (x + .5, y, tall - .12), .09, "timber")
    beam((x, y, tall - .6), (x + .35, y, tall - .14), .06, "timber")
    lantern(x + .35, y, tall - .62)


def lantern(x, y, z):
    lathe(x, y, z, [(.11, 0), (.11, .3)], 6, "lamp", smooth=False)
    lathe(x, y, z + .3, [(.15, 0), (.03, .14), (.03, .2)], 6, "iron", smooth=False)
    lathe(x, y, z - .04, [(.14, 0), (.14, .04)], 6, "iron", smooth=False)


def tufts(x0, x1, y0, y1, many):
    """Tufts of grass, thinner toward the front where men stand."""
    v, f = [], []
    for _ in range(many):
        x, y = random.uniform(x0, x1), y0 + (y1 - y0) * random.random() ** 1.4
        for k in range(3):
            n, tall, lean = len(v), random.uniform(.07, .18), random.uniform(-.12, .12)
            a = x + (k - 1.5) * .06
            v += [(a - .02, y, 0), (a + .02, y, 0), (a + lean, y, tall)]
            f.append((n, n + 1, n + 2))
    mesh(v, f, "leaf")
