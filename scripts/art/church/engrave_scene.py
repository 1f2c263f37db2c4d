"""Engraves the rendered church: hatching in world planes, lead lights, outlines, spot colours, ink paling with distance.

Run: python3 engrave_scene.py RENDER_FOLDER OUT_FOLDER
"""
import sys

import cv2
import numpy as np
from scipy import ndimage as ndi

FOLDER, OUT = sys.argv[1:3]
WALL, STONE, WOOD, FLOOR, GLASS, CLOTH, ROOF, LINEN, BRASS, BOARD, LEATHER, OAK = 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 14
GAIN = {WALL: 1.04, STONE: 1.12, WOOD: 1.6, OAK: 1.5, FLOOR: 1.28, CLOTH: 1.6, ROOF: 2.1, LINEN: 1.1, BRASS: 1.15, LEATHER: 1.5}
TINT = {0: (238, 226, 200), WALL: (243, 234, 212), STONE: (233, 221, 193), WOOD: (188, 150, 108), OAK: (198, 160, 116),
        FLOOR: (224, 207, 174), GLASS: (252, 247, 230), CLOTH: (118, 163, 144), ROOF: (184, 154, 120), LINEN: (252, 246, 230),
        BRASS: (232, 188, 92), BOARD: (84, 72, 62), LEATHER: (158, 78, 58)}
INK_NEAR, INK_FAR = np.array([36., 27, 22]), np.array([112., 92, 74])
CANDLE = (.66, 14.4, 2.1)
PITCH, LIGHTEST, LINE = 8.0, .80, 1.2


def denoise(beauty, idx, nrm):
    """Cleans the render: median, non-local means, then a blur that stays inside each surface."""
    h, w = idx.shape
    b = np.clip(beauty, 0, 8)
    g = (np.clip(b / (1 + .25 * b), 0, 1) ** (1 / 2.2) * 255).astype(np.uint8)
    g = cv2.fastNlMeansDenoising(cv2.medianBlur(g, 3), None, h=9, templateWindowSize=5, searchWindowSize=17)
    g = cv2.resize(g, (w, h), interpolation=cv2.INTER_CUBIC).astype(np.float32) / 255
    key = idx * 64 + (np.round(nrm[..., 0] * 1.6) + 2).astype(int) * 16 + (np.round(nrm[..., 2] * 1.6) + 2).astype(int) * 4
    out = np.zeros_like(g)
    for k in np.unique(key):
        m = (key == k).astype(np.float32)
        if m.sum() < 200:
            out += m * g
            continue
        sigma = 5.2 if (k // 64) in (WALL, STONE, CLOTH, FLOOR) else 2.6
        out += m * cv2.GaussianBlur(g * m, (0, 0), sigma) / (cv2.GaussianBlur(m, (0, 0), sigma) + 1e-4)
    return out


def triangle(p):
    return np.abs(p - np.floor(p) - .5) * 2


def slow_noise(h, w, size, seed):
    r = np.random.RandomState(seed).rand(h // size + 3, w // size + 3).astype(np.float32)
    return cv2.resize(r, (w, h), interpolation=cv2.INTER_CUBIC)


def ruled(coord, pitch, cover):
    """Rules lines on a world coordinate, halving their number as they crowd."""
    gy, gx = np.gradient(coord)
    g = np.hypot(gx, gy)
    g = ndi.median_filter(np.minimum(g, np.percentile(g, 99.9)), 5)
    g = cv2.GaussianBlur(g.astype(np.float32), (0, 0), 2) + 1e-7
    level = -np.log2(g * pitch)
    k = np.floor(level)
    f = np.exp2(k)
    return (triangle(coord * f) < cover) | (triangle(coord * f + .5) < cover * np.clip((level - k) * 1.6 - .3, 0, 1))


def engrave(tone, pos, nrm, idx):
    h, w = idx.shape
    x, y, z = pos[..., 0], pos[..., 1], pos[..., 2]
    an = np.abs(nrm)
    distance = np.hypot(x, y)
    gain = np.ones_like(tone)
    for k, v in GAIN.items():
        gain[idx == k] = v
    tone = np.clip(tone * gain, 0, 1)
    lift = np.clip((distance - 14) / 16, 0, 1) * .20 + .06
    tone = np.where(idx > 0, tone * (1 - lift) + lift * .95, tone)
    cover = np.clip((LIGHTEST - tone) / (LIGHTEST - .06), 0, 1)
    cover = np.where(cover < .03, 0, .12 + .83 * cover ** 1.15)
    cross = np.clip((.36 - tone) / .36, 0, 1)
    cross = np.where(cross < .02, 0, .08 + .7 * cross)
    wobble = ((slow_noise(h, w, 90, 1) - .5) * .10 + (slow_noise(h, w, 22, 2) - .5) * .03) * .5
    ink = np.zeros((h, w), bool)
    flat = an[..., 2] > .7
    side = (an[..., 0] > .6) & ~flat
    face = ~flat & ~side

    def cut(mask, main, over, pitch):
        if not mask.any():
            return
        ys, xs = np.where(mask)
        s = (slice(max(0, ys.min() - 8), ys.max() + 9), slice(max(0, xs.min() - 8), xs.max() + 9))
        a = ruled((main + wobble)[s].astype(np.float64), pitch, cover[s])
        a |= ruled((over + wobble)[s].astype(np.float64), pitch, cross[s])
        ink[s] |= a & mask[s]

    wall, stone, wood = idx == WALL, idx == STONE, (idx == WOOD) | (idx == OAK)
    cut(wall & flat, y, x, PITCH)
    cut(wall & side, z, y + z * .6, PITCH)
    cut(wall & face, z, x + z * .8, PITCH)
    cut(stone & flat, y, x, PITCH)
    cut(stone & ~flat, z, x + y * .8, PITCH * .9)
    cut(idx == FLOOR, y, x, PITCH)
    cut(wood & flat, y, x, PITCH * .85)
    cut(wood & side, y, z, PITCH * .85)
    cut(wood & face, x, z, PITCH * .85)
    cut(idx == ROOF, x, y, PITCH)
    cut((idx == CLOTH) & flat, y, x, PITCH)
    cut((idx == CLOTH) & ~flat, x + .35 * y, z, PITCH * .9)
    cut(np.isin(idx, [LINEN, BRASS, LEATHER]), z + x * .5, x, PITCH * .8)
    ink |= ((tone < .05) & (idx > 0)) | (idx == BOARD)
    # Leaded quarries in the windows.
    u = np.where(an[..., 0] > .5, y, x)
    thick = np.clip(distance / 26, .7, 1.6) * .09
    lead = (triangle((u + z) / .52 + .5) < thick) | (triangle((u - z) / .52 + .5) < thick)
    ink = np.where(idx == GLASS, lead, ink)
    # Flagstones: joints on the floor, in alternate courses.
    course = np.floor(y / 1.3)
    joint = (triangle(y / 1.3 + .5) < .022) | (triangle(x / 1.9 + .5 * (course % 2) + .5) < .014)
    ink |= (idx == FLOOR) & joint & (y > 5)
    edge = np.zeros((h, w), np.float32)
    group = np.where(idx == OAK, WOOD, idx)
    for dy, dx in ((0, 1), (1, 0), (1, 1)):
        a, b = (slice(0, h - dy), slice(0, w - dx)), (slice(dy, h), slice(dx, w))
        dm = group[a] != group[b]
        dz = np.abs(distance[a] - distance[b]) > .10 + .02 * distance[a]
        dn = (1 - (nrm[a] * nrm[b]).sum(-1)) > .35
        edge[a] = np.maximum(edge[a], np.maximum(np.maximum(dm * .9, dz * 1.15), dn * .55) * np.clip(1.3 - distance[a] / 40, .55, 1.1))
    out = ink.copy()
    vary = slow_noise(h, w, 26, 8)
    for r, threshold in ((1, .01), (1.6, .75), (2.3, .98)):
        k = int(np.ceil(r * LINE))
        yy, xx = np.mgrid[-k:k + 1, -k:k + 1]
        kernel = ((yy ** 2 + xx ** 2) <= (r * LINE) ** 2 + .3).astype(np.uint8)
        out |= cv2.dilate(((edge * (.78 + .45 * vary)) > threshold).astype(np.uint8), kernel) > 0
    return out


def colour(ink, pos, idx):
    h, w = idx.shape
    col = np.zeros((h, w, 3), np.float32)
    for k, v in TINT.items():
        col[idx == k] = v
    d = np.sqrt(((pos - np.array(CANDLE)) ** 2).sum(-1))
    glow = np.exp(-(d / 2.3) ** 2)
    glow = np.where((idx == GLASS) | (idx == 0), 0, (glow > .5) * .26 + (glow > .18) * .2)[..., None]
    col = col * (1 - glow * .6) + np.array([250, 205, 100]) * glow * .6
    col = np.roll(np.roll(col, 3, 0), 3, 1)
    c = cv2.GaussianBlur(ink.astype(np.float32), (0, 0), .7)[..., None]
    f = np.clip((np.hypot(pos[..., 0] * .6, pos[..., 1]) - 12) / 14, 0, 1)[..., None]
    tinted = INK_NEAR * (1 - f) + INK_FAR * f
    return (col * (1 - c) + tinted * c).clip(0, 255).astype(np.uint8)


beauty = np.load(f"{FOLDER}/beauty.npy")[..., :3].mean(-1)
pos = np.load(f"{FOLDER}/pos.npy")[..., :3]
nrm = np.load(f"{FOLDER}/nrm.npy")[..., :3]
idx = np.round(np.load(f"{FOLDER}/idx.npy")[..., 0]).astype(int)
tone = denoise(beauty, idx, nrm)
picture = colour(engrave(tone, pos, nrm, idx), pos, idx)[..., ::-1]


def save(name, image):
    cv2.imwrite(f"{OUT}/{name}@2x.png", image)
    cv2.imwrite(f"{OUT}/{name}.png", cv2.resize(image, None, fx=.5, fy=.5, interpolation=cv2.INTER_AREA))


save("hall", picture)
# The table again, cut out, so that men can sit behind it. TABLE_BOX is x, y, width, height in 2x pixels.
TABLE_BOX = (1140, 780, 456, 200)
inside = (np.abs(pos[..., 0]) < 1.95) & (pos[..., 1] > 13.5) & (pos[..., 1] < 15.12) & (pos[..., 2] > .03) & ~np.isin(idx, [0, WALL, STONE, GLASS, FLOOR])
inside = cv2.dilate(inside.astype(np.uint8), np.ones((5, 5)))
bx, by, bw, bh = TABLE_BOX
cut = np.dstack([picture, inside * 255])[by:by + bh, bx:bx + bw]
cut[cut[..., 3] == 0] = 0
save("table", cut)
