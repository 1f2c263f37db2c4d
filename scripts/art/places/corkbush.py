"""Corkbush Field near Ware: a wide heath under a grey sky, and regiments drawn up across it with their colours."""
from army import colours, drum, horse, regiment
from outdoors import far_trees, tree, tufts
from scenery import box, daylight, mesh, sun


def build():
    mesh([(-500, -5, 0), (500, -5, 0), (500, 120, 0), (500, 330, 9), (-500, 330, 9), (-500, 120, 0)], [(0, 1, 2, 5), (5, 2, 3, 4)], "grass")
    regiment(-37, -20, 46, 4, "red", "green", .8)
    regiment(-15, 1, 50, 4, "red", "yellow", .8)
    regiment(5, 21, 47, 4, "red", "red", .8)
    regiment(26, 42, 51, 4, "red", "buff", .8)
    for k in range(6):
        regiment(-62 + 23 * k, -44 + 23 * k, 88, 3, "red", ("yellow", "red", "green")[k % 3], 1.0)
    for x, y, turn, coat in ((9.4, 27, 2.9, "buff"), (12.2, 29, 3.2, "red"), (14.6, 27.4, 2.8, "shade"), (17.2, 30, 3.0, "red"), (-17, 33, .2, "red"), (-20.5, 34, .1, "buff")):
        horse(x, y, 0, turn, False, coat, "hide" if coat != "buff" else "plank")
    colours(15.8, 30.8, 0, 5, 1.7, "green", -1)
    drum(6.9, 11.6)
    drum(7.5, 12.0)
    box(-7.6, 10.4, .012, .34, .46, .01, "paper", (0, 0, .5))
    box(-6.9, 11.2, .012, .34, .46, .01, "paper", (0, 0, -.3))
    far_trees(290, 326, -260, 260, 170)
    tree(-13.4, 19, 0, 10.5)
    tufts(-16, 16, 10, 34, 150)


def day():
    sun(1.5, (.5, .5, -.62))
    daylight(.40)
