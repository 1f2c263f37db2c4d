"""The church again, seen from before the table, as from the floor of the house."""
import nave
from furniture import armchair, bench, books, candle, draped_table, inkhorn, papers
from scenery import area, daylight, point

TABLE = 12.2
CANDLES = (-1.63, .62, 2.35)


def build():
    nave.fabric()
    nave.pulpit()
    draped_table(.2, TABLE, 5.6, 1.3, .88)
    papers(TABLE, .88, ((-2.3, -.1, .3), (-1.95, .2, -.5), (-.9, -.3, .1), (-.4, .1, -.2), (.1, -.3, .4), (1.0, -.2, -.2), (1.5, .2, .6), (2.5, -.2, -.35)), .2)
    books(1.5, TABLE + .2, .88)
    books(-2.5, TABLE + .2, .88)
    inkhorn(-.4, TABLE - .2, .92)
    for x in CANDLES:
        candle(x, TABLE, .915)
    armchair(.2, TABLE + 1.6)
    for s in (-1, 1):
        bench(s * 6.4 - 1.2, s * 6.4 + 1.2, 14.2)
        bench(s * 3.0 - 1.2, s * 3.0 + 1.2, 14.6)


def day():
    nave.day()


def candle_light():
    for x in CANDLES:
        point(x, TABLE - .2, 1.95, 260)
    area(0, -1, 6, 10, 4, 260, (.95, 0, 0))
    daylight(.03)
