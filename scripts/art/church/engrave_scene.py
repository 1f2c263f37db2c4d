"""Engraves the rendered church hall and cuts out its table.

Run: python3 engrave_scene.py RENDER_FOLDER OUT_FOLDER
"""
import os
import sys

import cv2
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../engraving"))

from engraver import FLOOR, GLASS, STONE, WALL, denoise, engrave, plates, printed, read_passes, save

FOLDER, OUT = sys.argv[1:3]
CANDLE = (.66, 14.4, 2.1, 2.3)

beauty = np.load(f"{FOLDER}/beauty.npy")[..., :3].mean(-1)
pos, nrm, idx = read_passes(FOLDER)
ink = engrave(denoise(beauty, idx, nrm), pos, nrm, idx)
picture = printed(ink, plates(pos, idx, [CANDLE]), pos)[..., ::-1]
save(OUT, "hall", picture)
# The table again, cut out, so that men can sit behind it. TABLE_BOX is x, y, width, height in 2x pixels.
TABLE_BOX = (1140, 780, 456, 200)
inside = (np.abs(pos[..., 0]) < 1.95) & (pos[..., 1] > 13.5) & (pos[..., 1] < 15.12) & (pos[..., 2] > .03) & ~np.isin(idx, [0, WALL, STONE, GLASS, FLOOR])
inside = cv2.dilate(inside.astype(np.uint8), np.ones((5, 5)))
bx, by, bw, bh = TABLE_BOX
cut = np.dstack([picture, inside * 255])[by:by + bh, bx:bx + bw]
cut[cut[..., 3] == 0] = 0
save(OUT, "table", cut)
