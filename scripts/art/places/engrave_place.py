"""Engraves the pictures of one place.

Run: python3 engrave_place.py PLACE RENDER_FOLDER OUT_FOLDER
"""
import json
import os
import sys

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "../engraving")]

from engraver import denoise, engrave, plates, printed, read_passes, save
from sky import sky

NAME, FOLDER, OUT = sys.argv[1:4]

with open(f"{HERE}/{NAME}.json", encoding="utf8") as file:
    PLACE = json.load(file)
look = PLACE.get("look", {})
for name, picture in PLACE["pictures"].items():
    pos, nrm, idx = read_passes(f"{FOLDER}/{name}")
    beauty = np.load(f"{FOLDER}/{name}/light.npy")[..., :3].mean(-1)
    tone = denoise(beauty * picture.get("exposure", 1), idx, nrm, 2)
    ink = engrave(tone, pos, nrm, idx, look.get("pitch", 9.5), look.get("fog", (14, 16, .2)), picture.get("lift", .12), look.get("shake", 0))
    col = plates(pos, idx, picture.get("glows", ()), picture.get("night"), picture.get("lamps", True), picture.get("glass"))
    if (idx == 0).any():
        ink, col = sky(ink, col, idx, PLACE["camera"]["horizon"] * 2, picture["sky"])
    paling = {key: picture.get(key) or look[key] for key in ("near", "far", "fade") if key in look or key in picture}
    save(OUT, name, printed(ink, col, pos, **paling)[..., ::-1])
