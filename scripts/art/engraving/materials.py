"""What things are made of, for the scene and for the engraver: name -> (index, grey, gain, tint, rule).

grey is how light it renders; gain divides part of that out again, so that ink shows light and the plate shows material;
tint is the colour plate; rule names how it is hatched.
"""
MATERIALS = {
    "wall": (1, .80, 1.04, (243, 234, 212), "course"),
    "stone": (2, .66, 1.12, (233, 221, 193), "ashlar"),
    "wood": (3, .22, 1.6, (188, 150, 108), "grain"),
    "floor": (4, .52, 1.28, (224, 207, 174), "floor"),
    "glass": (5, .9, 1, (252, 247, 230), "leads"),
    "cloth": (6, .34, 1.6, (118, 163, 144), "folds"),
    "roof": (7, .18, 2.1, (184, 154, 120), "roof"),
    "paper": (8, .9, 1.1, (252, 246, 230), "small"),
    "brass": (9, .6, 1.15, (232, 188, 92), "small"),
    "board": (12, .06, 1, (84, 72, 62), "black"),
    "leather": (13, .16, 1.5, (158, 78, 58), "small"),
    "oak": (14, .32, 1.5, (198, 160, 116), "grain"),
    "plaster": (15, .80, 1.1, (244, 236, 216), "plain"),
    "timber": (16, .16, 1.9, (150, 116, 82), "grain"),
    "tile": (17, .34, 1.5, (196, 132, 98), "tile"),
    "earth": (18, .48, 1.35, (222, 206, 170), "ground"),
    "grass": (19, .40, 1.5, (190, 192, 146), "ground"),
    "water": (20, .50, 1.2, (178, 200, 192), "water"),
    "leaf": (21, .30, 1.7, (176, 172, 120), "leaf"),
    "canvas": (22, .82, 1.06, (246, 239, 220), "folds"),
    "brick": (23, .36, 1.5, (196, 124, 96), "brick"),
    "hide": (24, .26, 1.7, (156, 116, 82), "small"),
    "fire": (25, .9, 1, (252, 206, 92), "none"),
    "iron": (26, .12, 1.6, (116, 108, 100), "small"),
    "red": (27, .30, 1.7, (178, 78, 60), "folds"),
    "green": (28, .36, 1.6, (118, 163, 144), "folds"),
    "yellow": (29, .56, 1.3, (226, 186, 96), "folds"),
    "buff": (30, .52, 1.3, (222, 186, 120), "folds"),
    "lamp": (31, .9, 1, (250, 208, 104), "leads"),
    "plank": (32, .36, 1.5, (206, 178, 136), "plank"),
    "thatch": (33, .36, 1.5, (206, 182, 128), "thatch"),
    "shade": (34, .10, 1.8, (128, 112, 98), "grain"),
    "far": (35, .40, 1.6, (206, 200, 166), "leaf"),
    "pane": (37, .2, 1, (172, 180, 168), "quarries"),
    "casement": (38, .9, 1, (250, 208, 104), "quarries"),
    "flame": (39, .9, 1, (252, 214, 104), "none"),
    "soot": (40, .05, 1.2, (96, 82, 72), "course"),
    "panel": (41, .34, 1.5, (204, 168, 124), "grain"),
    "pewter": (42, .5, 1.2, (206, 208, 200), "small"),
    "quarry": (43, .9, 1, (252, 247, 230), "quarries"),
    "straw": (36, .52, 1.4, (226, 200, 138), "thatch"),
}

INDEX = {name: spec[0] for name, spec in MATERIALS.items()}


def with_rule(*rules):
    """The indices of all that is hatched by one of these rules."""
    return [spec[0] for spec in MATERIALS.values() if spec[4] in rules]
