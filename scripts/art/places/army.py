"""What an army brings with it: horses, tents, fires, stacked pikes, drums, colours, regiments in their ranks."""
import math
import random

from scenery import ball, beam, box, lathe, mass, mesh, rod


def horse(x, y, z, turn, grazes=False, rider=None, hide="hide"):
    """A horse that faces along `turn`; rider is the material of a coat."""
    c, s = math.cos(turn), math.sin(turn)

    def at(f, l, h):
        return (x + f * c - l * s, y + f * s + l * c, z + h)

    parts = [ball(*at(0, 0, 1.18), .74, .30, .33, hide, (0, 0, turn)), ball(*at(-.52, 0, 1.24), .42, .31, .37, hide, (0, 0, turn)),
             ball(*at(.50, 0, 1.20), .36, .29, .40, hide, (0, 0, turn))]
    poll, nose = ((1.30, 0, 1.02), (1.46, 0, .52)) if grazes else ((1.12, 0, 1.98), (1.52, 0, 1.66))
    parts += [rod(at(.55, 0, 1.32), at(*poll), .27, .14, hide), rod(at(*poll), at(*nose), .15, .085, hide)]
    for f, step in ((.56, .05), (.48, -.10), (-.62, -.08), (-.70, .06)):
        l = .16 if step > 0 else -.16
        parts += [rod(at(f, l, 1.1), at(f + step, l, .58), .15, .075, hide), rod(at(f + step, l, .6), at(f + step * .5, l, .08), .07, .055, hide),
                  rod(at(f + step * .5, l, .1), at(f + step * .5 + .05, l, 0), .065, .09, hide)]
    mass(parts, hide)
    for l in (-.07, .07):
        beam(at(poll[0] - .02, l, poll[2] + .08), at(poll[0] - .01, l, poll[2] + .26), .05, hide)
    rod(at(-.90, 0, 1.36), at(-1.08, 0, .62), .09, .13, "shade")
    beam(at(.58, 0, 1.60), at(poll[0] - .12, 0, poll[2] + .12), .09, "shade", .16)
    if rider:
        mass([ball(*at(-.05, 0, 1.95), .22, .25, .38, rider), rod(at(-.05, .22, 2.1), at(.30, .2, 1.75), .1, .07, rider),
              rod(at(-.05, -.22, 2.1), at(.30, -.2, 1.75), .1, .07, rider)], rider)
        for l in (-.3, .3):
            rod(at(.02, l, 1.62), at(.18, l * 1.1, 1.05), .13, .09, "leather")
            rod(at(.18, l * 1.1, 1.05), at(.08, l * 1.1, .66), .10, .07, "shade")
        ball(*at(-.03, 0, 2.44), .11, .11, .15, "buff")
        lathe(*at(-.03, 0, 2.52), [(.27, 0), (.27, .03), (.13, .05), (.10, .24)], 14, "shade")


def tent(x, y, wide, deep, tall, turn=0.0):
    """A soldier's ridge tent, its open end toward us."""
    c, s = math.cos(turn), math.sin(turn)

    def at(a, b, h):
        return (x + a * c - b * s, y + a * s + b * c, h)

    w, d = wide / 2, deep / 2
    mesh([at(-w, -d, 0), at(0, -d, tall), at(0, d, tall), at(-w, d, 0)], [(0, 1, 2, 3)], "canvas")
    mesh([at(w, -d, 0), at(0, -d, tall), at(0, d, tall), at(w, d, 0)], [(0, 1, 2, 3)], "canvas")
    mesh([at(-w, -d, 0), at(-w * .22, -d, 0), at(0, -d, tall)], [(0, 1, 2)], "canvas")
    mesh([at(w, -d, 0), at(w * .34, -d, 0), at(0, -d, tall)], [(0, 1, 2)], "canvas")
    mesh([at(-w * .96, d * .6, 0), at(w * .96, d * .6, 0), at(0, d * .6, tall * .98)], [(0, 1, 2)], "shade")
    rod(at(0, -d - .03, 0), at(0, -d - .03, tall + .18), .04, .03, "timber")
    for a in (-1, 1):
        beam(at(0, -d, tall), at(a * w * 1.5, -d - .5, 0), .025, "straw")


def pavilion(x, y, r, tall):
    """A great round tent for officers."""
    lathe(x, y, 0, [(r, 0), (r * .96, tall * .5), (r * 1.06, tall * .52), (.06, tall), (.04, tall + .5)], 18, "canvas", smooth=False)
    lathe(x, y, tall * .46, [(r * 1.04, 0), (r * 1.07, tall * .06)], 18, "red", smooth=False)
    mesh([(x, y, tall + .5), (x, y, tall + 1.0), (x + 1.1, y, tall + .78)], [(0, 1, 2)], "red")
    mesh([(x - .5, y - r - .02, 0), (x + .5, y - r - .02, 0), (x, y - r * .98, tall * .46)], [(0, 1, 2)], "shade")


def fire(x, y, pot=True):
    """A fire of logs, with a pot hung over it."""
    for i in range(7):
        a = i * .9
        rod((x + .45 * math.cos(a), y + .45 * math.sin(a), .05), (x - .1 * math.cos(a), y - .1 * math.sin(a), .26), .07, .06, "timber")
    for dx, tall, wide in ((-.18, .55, .15), (.02, .85, .19), (.2, .6, .14), (.08, .45, .2)):
        lathe(x + dx, y - .05, .1, [(wide * .5, 0), (wide, tall * .3), (wide * .6, tall * .65), (.01, tall)], 8, "fire")
    if pot:
        top = (x, y, 1.75)
        for a in (.5, 2.6, 4.7):
            beam((x + .85 * math.cos(a), y + .6 * math.sin(a), 0), top, .06, "timber")
        beam(top, (x, y, 1.1), .03, "iron")
        lathe(x, y, .78, [(.14, 0), (.27, .08), (.27, .28), (.2, .34)], 16, "iron")


def pikes(x, y, many=7, tall=4.6):
    """Pikes leant together."""
    for i in range(many):
        a = 2 * math.pi * i / many + .2
        foot, top = (x + .62 * math.cos(a), y + .5 * math.sin(a), 0), (x - .16 * math.cos(a), y - .14 * math.sin(a), tall)
        beam(foot, top, .05, "timber")
        beam(top, tuple(t + (t - f) * .045 for f, t in zip(foot, top)), .075, "iron")


def drum(x, y, z=0.0):
    lathe(x, y, z, [(.3, 0), (.3, .08), (.28, .08), (.28, .42), (.3, .42), (.3, .5)], 20, "red")
    lathe(x, y, z + .5, [(.29, 0), (.29, .01)], 20, "paper")


def colours(x, y, z, tall, wide, material, blows=1):
    """A company's colours on a staff, blown out to one side."""
    beam((x, y, z), (x, y, z + tall), max(.05, tall * .014), "timber")
    n, v = 8, []
    for i in range(n + 1):
        t = i / n
        ripple = .10 * wide * math.sin(t * 7) * t
        v += [(x + blows * wide * t, y + ripple, z + tall * .98 - .06 * wide * t - ripple * .5), (x + blows * wide * t, y + ripple, z + tall * .98 - wide * .92 - .10 * wide * t - ripple * .5)]
    mesh(v, [(2 * i, 2 * i + 2, 2 * i + 3, 2 * i + 1) for i in range(n)], material, smooth=True)
    box(x + blows * wide * .22, y - .02, z + tall * .98 - wide * .25, wide * .34, .02, wide * .36, "paper")


def regiment(x0, x1, y, ranks, coat, flag, gap=.95, pike=True):
    """Men drawn up in ranks: musketeers on the wings, pikes in the midst, colours over them."""
    many = int((x1 - x0) / gap)
    for r in range(ranks):
        for i in range(many):
            x = x0 + (i + .5) * gap + random.uniform(-.08, .08)
            yy = y + r * 1.5 + random.uniform(-.1, .1)
            box(x, yy, .42, .36, .26, .84, "shade")
            box(x, yy, 1.12, .50, .30, .66, coat)
            ball(x, yy, 1.58, .13, .13, .16, "buff", n=8)
            lathe(x, yy, 1.66, [(.22, 0), (.22, .04), (.11, .05), (.09, .2)], 8, "shade")
            midst = many * .3 < i < many * .7
            if pike and midst and r < 2:
                box(x + .28, yy, 2.5, .05, .05, 4.9, "timber")
            elif r == 0 and not midst:
                box(x + .26, yy - .1, 1.35, .07, .07, 1.5, "timber")
    for k in range(3):
        colours(x0 + (x1 - x0) * (.35 + .15 * k), y - .6, 0, 5.4, 2.0, flag)
