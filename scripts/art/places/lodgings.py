"""A panelled chamber in an officer's lodgings: a table under a carpet with papers, a window, a hearth."""
from furniture import armchair, books, candle, draped_table, hearth, inkhorn, papers, stool
from indoors import beams, room, side_wainscot, side_window, wainscot, wall_window
from scenery import area, box, daylight, lathe, point, sun

HALF, BACK, TALL = 6.9, 13.0, 3.5


def build():
    room(HALF, BACK, TALL, [(-4.7, 1.15, -2.1, 2.95), (3.6, 0, 5.8, 1.6)])
    beams(HALF, BACK, TALL, (6.8, 9.4, 12.0), .24)
    wainscot(-HALF, -4.9, BACK - .04, 2.6)
    wainscot(-4.9, -1.9, BACK - .04, 1.0, 1)
    wainscot(-1.9, 2.9, BACK - .04, 2.6)
    wainscot(6.3, HALF, BACK - .04, 2.6)
    wall_window(-3.4, BACK + .1, 2.05, 2.6, 1.8, 4)
    side_wainscot(-HALF + .04, -1, 3, BACK, 1.0, 1)
    side_wainscot(HALF - .04, 1, 3, BACK, 2.6)
    side_window(-HALF + .02, -1, 9.6, 2.05, 2.6, 1.8, 4)
    hearth(4.7, BACK - .35, 1.9, 1.45, .7, "stone")
    box(4.7, BACK - .3, 2.0, 3.4, .34, .12, "oak")
    for i in range(4):
        box(3.5 + .8 * i, BACK - .14, 2.65, .6, .1, 1.0, "panel")
        box(3.1 + .8 * i, BACK - .2, 2.6, .14, .16, 1.2, "oak")
    box(6.3, BACK - .2, 2.6, .14, .16, 1.2, "oak")
    box(4.7, BACK - .2, 3.25, 3.5, .24, .14, "oak")
    ty, th = 11.2, .84
    draped_table(.6, ty, 3.6, 1.15, th, "red")
    papers(ty, th, ((-1.45, -.2, .3), (-1.1, .15, -.4), (-.55, -.3, .1), (-.2, .1, .5), (.35, -.25, -.2), (.85, .15, .3), (1.1, -.25, -.5)), .6)
    books(2.05, ty + .05, th)
    inkhorn(.3, ty - .3, th + .04)
    candle(-.7, ty, th + .035)
    candle(1.9, ty + .3, th + .035)
    armchair(.6, ty + 1.15)
    stool(-1.75, 11.5)
    stool(2.9, 11.0)
    box(-5.9, 12.2, .34, 1.4, .7, .68, "wood")
    box(-5.9, 12.2, .70, 1.46, .76, .08, "oak")
    papers(12.2, .70, ((-.3, -.1, .2), (.2, .1, -.3)), -5.9)
    lathe(-1.0, BACK - .12, 1.9, [(.02, 0), (.02, .01)], 4, "oak")


def day():
    area(-3.4, BACK - .3, 2.05, 2.4, 1.6, 150, (-1.5708, 0, 0))
    area(-HALF + .3, 9.6, 2.05, 1.6, 2.4, 420, (0, -1.5708, 0))
    area(0, 2, 3.2, 8, 3, 160, (.9, 0, 0))
    point(4.7, 12.4, .7, 18, .2)
    daylight(.05)


def candle_light():
    point(-.7, 11.0, 1.75, 95)
    point(1.9, 11.2, 1.75, 95)
    point(4.7, 12.3, .8, 60, .2)
    area(0, 1, 3.0, 9, 3, 60, (1.0, 0, 0))
    daylight(.02)
