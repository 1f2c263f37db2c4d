"""Engraves a rendered scene: hatching in world planes, lead lights, outlines, spot colours, ink paling with distance."""
import cv2
import numpy as np

from materials import INDEX, MATERIALS, with_rule

WALL, STONE, FLOOR, GLASS, CLOTH = (INDEX[n] for n in ("wall", "stone", "floor", "glass", "cloth"))
BARE = (238, 226, 200)
INK_NEAR, INK_FAR = (36., 27, 22), (112., 92, 74)
PITCH, LIGHTEST, LINE = 8.0, .80, 1.2
PANES = [GLASS, INDEX["quarry"]]
LEVEL = with_rule("ground", "water")
PATTERNED = ("none", "leads", "quarries", "black", "ground", "water", "leaf", "tile", "brick", "plank", "thatch", "plain")


def read_passes(folder):
    """Where each point is, which way it faces, and the index of what it is made of."""
    pos = np.load(f"{folder}/pos.npy")[..., :3]
    nrm = np.load(f"{folder}/nrm.npy")[..., :3]
    return pos, nrm, np.round(np.load(f"{folder}/idx.npy")[..., 0]).astype(int)


def denoise(beauty, idx, nrm, coarse=1.0):
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
        out += m * cv2.GaussianBlur(g * m, (0, 0), sigma * coarse) / (cv2.GaussianBlur(m, (0, 0), sigma * coarse) + 1e-4)
    return out


def triangle(p):
    return np.abs(p - np.floor(p) - .5) * 2


def slow_noise(h, w, size, seed, stretch=1):
    """Smooth noise in patches of a size, wider than high by a factor."""
    r = np.random.RandomState(seed).rand(h // size + 3, w // (size * stretch) + 3).astype(np.float32)
    return cv2.resize(r, (w, h), interpolation=cv2.INTER_CUBIC)


def ruled(coord, pitch, cover):
    """Rules lines on a world coordinate, halving their number as they crowd."""
    gy, gx = np.gradient(coord)
    g = np.hypot(gx, gy)
    g = np.minimum(g, np.percentile(g, 99.9)).astype(np.float32)
    g = cv2.medianBlur(cv2.copyMakeBorder(g, 2, 2, 2, 2, cv2.BORDER_REFLECT), 5)[2:-2, 2:-2]
    g = cv2.GaussianBlur(np.ascontiguousarray(g), (0, 0), 2) + 1e-7
    level = -np.log2(g * pitch)
    k = np.floor(level)
    f = np.exp2(k)
    return (triangle(coord * f) < cover) | (triangle(coord * f + .5) < cover * np.clip((level - k) * 1.6 - .3, 0, 1))


def reach(pos, idx):
    """How far off everything is; the sky counts as no nearer than what stands before it."""
    return np.where(idx > 0, np.hypot(pos[..., 0], pos[..., 1]), 1e4)


def engrave(tone, pos, nrm, idx, pitch=PITCH, fog=(14, 16, .20), ground=.06, shake=0.0):
    """Draws the ink. fog: from how far off, over how far, how much the tone lightens; shake: how unsteady far lines are."""
    h, w = idx.shape
    x, y, z = pos[..., 0], pos[..., 1], pos[..., 2]
    an = np.abs(nrm)
    distance = reach(pos, idx)
    gain = np.ones_like(tone)
    for index, _, v, *_ in MATERIALS.values():
        gain[idx == index] = v
    tone = np.clip(tone * gain, 0, 1)
    lift = np.clip((distance - fog[0]) / fog[1], 0, 1) * fog[2] + ground
    tone = np.where(idx > 0, tone * (1 - lift) + lift * .95, tone)
    cover = np.clip((LIGHTEST - tone) / (LIGHTEST - .06), 0, 1)
    cover = np.where(cover < .03, 0, .12 + .83 * cover ** 1.15)
    cross = np.clip((.36 - tone) / .36, 0, 1)
    cross = np.where(cross < .02, 0, .08 + .7 * cross)
    wobble = ((slow_noise(h, w, 90, 1) - .5) * .10 + (slow_noise(h, w, 22, 2) - .5) * .03) * .5
    if shake:
        wobble = wobble * np.maximum(1, distance * shake)
    ink = np.zeros((h, w), bool)
    flat = an[..., 2] > .7
    side = (an[..., 0] > .6) & ~flat
    face = ~flat & ~side

    def cut(mask, main, over, pitch, cover=cover, cross=cross):
        if not mask.any():
            return
        ys, xs = np.where(mask)
        s = (slice(max(0, ys.min() - 8), ys.max() + 9), slice(max(0, xs.min() - 8), xs.max() + 9))
        a = ruled((main + wobble)[s].astype(np.float64), pitch, cover[s])
        if (cross[s] * mask[s]).any():
            a |= ruled((over + wobble)[s].astype(np.float64), pitch, cross[s])
        ink[s] |= a & mask[s]

    def of(*rules):
        return np.isin(idx, with_rule(*rules))

    wall, stone, wood, cloth = of("course"), of("ashlar"), of("grain"), of("folds")
    cut(wall & flat, y, x, pitch)
    cut(wall & side, z, y + z * .6, pitch)
    cut(wall & face, z, x + z * .8, pitch)
    cut(stone & flat, y, x, pitch)
    cut(stone & ~flat, z, x + y * .8, pitch * .9)
    cut(of("floor"), y, x, pitch)
    cut(wood & flat, y, x, pitch * .85)
    cut(wood & side, y, z, pitch * .85)
    cut(wood & face, x, z, pitch * .85)
    cut(of("roof"), x, y, pitch)
    cut(cloth & flat, y, x, pitch)
    cut(cloth & ~flat, x + .35 * y, z, pitch * .9)
    cut(of("small"), z + x * .5, x, pitch * .8)
    if np.isin(idx, with_rule(*PATTERNED[4:])).any():
        ink |= patterned(cut, of, pos, an, cover, cross, pitch)
    ink |= ((tone < .05) & (idx > 0)) | (idx == INDEX["board"])
    # Leaded quarries in the windows.
    u = np.where(an[..., 0] > .5, y, x)
    thick = np.clip(distance / 26, .7, 1.6) * .09
    lead = (triangle((u + z) / .52 + .5) < thick) | (triangle((u - z) / .52 + .5) < thick)
    ink = np.where(of("leads"), lead, ink)
    pane = (triangle((u + z * .8) / .2 + .5) < .16) | (triangle((u - z * .8) / .2 + .5) < .16)
    ink = np.where(of("quarries"), pane, ink)
    # Flagstones: joints on the floor, in alternate courses.
    course = np.floor(y / 1.3)
    joint = (triangle(y / 1.3 + .5) < .022) | (triangle(x / 1.9 + .5 * (course % 2) + .5) < .014)
    ink |= (idx == FLOOR) & joint & (y > 5)
    return outlined(ink, nrm, idx, distance)


def patterned(cut, of, pos, an, cover, cross, pitch):
    """Hatches what has a pattern of its own: broken ground, water, leaves, tiles, bricks, boards, thatch, rough plaster."""
    h, w = cover.shape
    x, y, z = pos[..., 0], pos[..., 1], pos[..., 2]
    flat, side = an[..., 2] > .7, an[..., 0] > .6
    u = np.where(side, y, x)
    none = np.zeros_like(cover)

    def broken(size, seed, stretch, by, base=.03, most=1.0):
        return np.clip(np.maximum(cover, base) + (slow_noise(h, w, size, seed, stretch) - .5) * by, 0, most)

    cut(of("ground") & flat, y, x, pitch * 1.25, broken(9, 11, 6, .5, .03, .4), none)
    cut(of("ground") & ~flat, z, x, pitch, broken(9, 12, 3, .5, .03, .5), none)
    cut(of("water"), y, x, pitch * 1.1, broken(7, 13, 9, .7, .14, .5), none)
    cut(of("leaf"), z + .7 * u, u - z, pitch * 1.1, broken(8, 14, 1, .8), none)
    cut(of("plain") & ~flat, z, u + .8 * z, pitch * 1.1, broken(24, 15, 2, .5, 0), cross)
    cut(of("plain") & flat, y, x, pitch * 1.1)
    cut(of("thatch") & ~flat, u + .3 * z, z, pitch * .9, broken(14, 16, 1, .6), none)
    cut(of("thatch") & flat, u, z, pitch * .9, broken(14, 16, 1, .6), none)
    cut(of("plank") & flat, x, y, pitch, broken(20, 17, 1, .25, 0, .6), none)
    cut(of("plank") & ~flat, z, u, pitch)
    cut(of("tile", "brick"), z, u, pitch)
    g = np.gradient(z)
    fine = np.hypot(*g) * 7 < .09
    row = np.floor(z / .26)
    tile = (triangle(z / .26 + .5) < .10) | (triangle(u / .34 + .5 * (row % 2) + .5) < .07)
    row = np.floor(z / .15)
    brick = (triangle(z / .15 + .5) < .14) | (triangle(u / .42 + .5 * (row % 2) + .5) < .05)
    board = triangle(x / .42 + .5) < .05
    return (of("tile") & tile & (np.hypot(*g) * 7 < .26)) | (of("brick") & brick & fine) | (of("plank") & flat & board)


def outlined(ink, nrm, idx, distance):
    """Adds an outline wherever what is drawn, its direction or its depth changes."""
    h, w = idx.shape
    edge = np.zeros((h, w), np.float32)
    group = np.where(idx == INDEX["oak"], INDEX["wood"], idx)
    level = np.isin(idx, LEVEL)
    for dy, dx in ((0, 1), (1, 0), (1, 1)):
        a, b = (slice(0, h - dy), slice(0, w - dx)), (slice(dy, h), slice(dx, w))
        near = np.where(idx[a] == 0, distance[b], distance[a])
        dm = group[a] != group[b]
        dz = (np.abs(distance[a] - distance[b]) > .10 + .02 * near) & ~(level[a] & level[b])
        dn = ((1 - (nrm[a] * nrm[b]).sum(-1)) > .35) & (idx[a] > 0) & (idx[b] > 0)
        edge[a] = np.maximum(edge[a], np.maximum(np.maximum(dm * .9, dz * 1.15), dn * .55) * np.clip(1.3 - near / 40, .55, 1.1))
    out = ink.copy()
    vary = slow_noise(h, w, 26, 8)
    for r, threshold in ((1, .01), (1.6, .75), (2.3, .98)):
        k = int(np.ceil(r * LINE))
        yy, xx = np.mgrid[-k:k + 1, -k:k + 1]
        kernel = ((yy ** 2 + xx ** 2) <= (r * LINE) ** 2 + .3).astype(np.uint8)
        out |= cv2.dilate(((edge * (.78 + .45 * vary)) > threshold).astype(np.uint8), kernel) > 0
    return out


def plates(pos, idx, glows=(), night=None, lamps=True, glass=None):
    """Lays the flat colours; night is the (red, green, blue) that they are printed through, but where a lamp shines.

    glows: (x, y, z, radius) of each lamp; lamps: whether they burn; glass: what is seen through
    windows from within.
    """
    h, w = idx.shape
    col = np.zeros((h, w, 3), np.float32)
    col[idx == 0] = BARE
    for index, _, _, tint, _ in MATERIALS.values():
        col[idx == index] = tint
    if not lamps:
        for lit, unlit in (("lamp", "glass"), ("casement", "pane")):
            col[idx == INDEX[lit]] = MATERIALS[unlit][3]
    sources = [INDEX[n] for n in ("lamp", "casement", "fire", "flame")] if lamps else []
    bright = np.isin(idx, [0, *PANES, *sources])
    shine = np.zeros((h, w), np.float32)
    for *at, radius in glows:
        d = np.sqrt(((pos - np.array(at)) ** 2).sum(-1))
        glow = np.exp(-(d / radius) ** 2)
        shine = np.maximum(shine, np.where(bright, 0, (glow > .5) * .26 + (glow > .18) * .2))
    shine = shine[..., None]
    if night is not None:
        through = np.array(night, np.float32)
        kept = np.minimum(1, shine / .46 * .92)
        through = through * (1 - kept) + kept
        through = np.where(np.isin(idx, sources)[..., None], 1, through)
        col = col * through
    if glass is not None:
        col[np.isin(idx, PANES)] = glass
    return col * (1 - shine * .6) + np.array([250, 205, 100]) * shine * .6


def printed(ink, col, pos, near=INK_NEAR, far=INK_FAR, fade=(12, 14)):
    """Prints the ink over the plates, a little out of register; ink pales from `fade[0]` over `fade[1]` metres."""
    col = np.pad(col, ((3, 0), (3, 0), (0, 0)), "edge")[:-3, :-3]
    c = cv2.GaussianBlur(ink.astype(np.float32), (0, 0), .7)[..., None]
    f = np.clip((np.hypot(pos[..., 0] * .6, pos[..., 1]) - fade[0]) / fade[1], 0, 1)[..., None]
    tinted = np.array(near) * (1 - f) + np.array(far) * f
    return (col * (1 - c) + tinted * c).clip(0, 255).astype(np.uint8)


def save(out, name, image):
    """Writes a picture of colours in the order blue, green, red at both sizes."""
    cv2.imwrite(f"{out}/{name}@2x.png", image)
    cv2.imwrite(f"{out}/{name}.png", cv2.resize(image, None, fx=.5, fy=.5, interpolation=cv2.INTER_AREA))
