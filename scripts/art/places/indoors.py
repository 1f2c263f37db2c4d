"""Rooms: walls, floor and ceiling, wainscot, shelves."""
from scenery import FRONT, box, oblong, plate

from furniture import lattice


def room(half, back, tall, holes=(), wall="plaster", ceiling="plaster"):
    """A room open toward us; holes are (x0, z0, x1, z1) in the wall that faces us."""
    box(0, back / 2, -.05, half * 2 + 2, back + 10, .1, "plank")
    box(0, back / 2, tall + .05, half * 2 + 2, back + 10, .1, ceiling)
    plate(oblong(-half - .1, 0, half + .1, tall), [oblong(*h) for h in holes], .3, wall, (0, back + .15, 0), FRONT)
    for s in (-1, 1):
        box(s * (half + .15), back / 2, tall / 2, .3, back + 10, tall, wall)


def beams(half, back, tall, at, thick=.3):
    """Beams across the ceiling, and one along its middle."""
    for y in at:
        box(0, y, tall - thick / 2, half * 2, thick, thick, "timber")
    box(0, back / 2, tall - .02, .28, back, .2, "timber")


def wainscot(x0, x1, y, tall, rows=3, wide=.66):
    """Panels in a frame along a wall that faces us, with a moulding on top."""
    box((x0 + x1) / 2, y, tall / 2, x1 - x0, .06, tall, "panel")
    many = max(1, round((x1 - x0) / wide))
    for i in range(many + 1):
        box(x0 + (x1 - x0) * i / many, y - .05, tall / 2, .11, .07, tall, "oak")
    for k in range(rows + 1):
        box((x0 + x1) / 2, y - .055, tall * k / rows, x1 - x0, .075, .12, "oak")
    box((x0 + x1) / 2, y - .07, tall + .05, x1 - x0 + .1, .16, .12, "oak")


def side_wainscot(x, s, y0, y1, tall, rows=3, wide=.7):
    """The same along a wall at the side; s is -1 on the left."""
    box(x, (y0 + y1) / 2, tall / 2, .06, y1 - y0, tall, "panel")
    many = max(1, round((y1 - y0) / wide))
    for i in range(many + 1):
        box(x - s * .05, y0 + (y1 - y0) * i / many, tall / 2, .07, .11, tall, "oak")
    for k in range(rows + 1):
        box(x - s * .055, (y0 + y1) / 2, tall * k / rows, .075, y1 - y0, .12, "oak")
    box(x - s * .07, (y0 + y1) / 2, tall + .05, .16, y1 - y0, .12, "oak")


def wall_window(x, y, z, wide, tall, lights, pane="quarry"):
    lattice(x, y, z, wide, tall, lights, pane)
    box(x, y - .16, z - tall / 2 - .1, wide + .4, .36, .08, "oak")


def side_window(x, s, y, z, wide, tall, lights, pane="quarry"):
    box(x, y, z, .06, wide, tall, pane)
    for i in range(lights + 1):
        box(x - s * .06, y - wide / 2 + wide * i / lights, z, .16, .11, tall + .1, "oak")
    for d in (-.5, .5):
        box(x - s * .06, y, z + d * tall, .18, wide + .2, .12, "oak")
