"""Draws the sky: bands of flat colour, ruled lines that thicken upward, and clouds left bare."""
import cv2
import numpy as np

from engraver import slow_noise, triangle


def clouds(h, w, seed, amount):
    """How much cloud there is, 0 to 1, in flat-bottomed banks that shrink toward the horizon."""
    n = .55 * slow_noise(h, w, 120, seed, 4) + .3 * slow_noise(h, w, 46, seed + 1, 3) + .15 * slow_noise(h, w, 18, seed + 2, 2)
    return np.clip((n - (1 - amount)) * 7 + .5, 0, 1)


def sky(ink, col, idx, horizon, look):
    """look: bands [[share of the height, [r, g, b]]...] from the horizon up; dark: tone of the lines at the foot and top;
    cloud: how much of it; moon: [x, y, radius] in 2x pixels."""
    h, w = idx.shape
    rows = np.arange(h, dtype=np.float32)[:, None] + np.zeros((1, w), np.float32)
    up = np.clip((horizon - rows) / horizon, 0, 1)
    bank = clouds(h, w, look.get("seed", 31), look.get("cloud", .4))
    edge = up + (slow_noise(h, w, 60, 41, 5) - .5) * .10
    col = col.copy()
    here = idx == 0
    for share, tint in look["bands"]:
        col[here & (edge >= share)] = tint
    col[here & (bank > .5)] = look["bank"]
    low, high = look["dark"]
    dark = low + (high - low) * up
    tone = np.where(bank > .5, dark * look.get("within", .3) * (1 - bank) * 2, dark)
    tone = tone + .55 * look.get("rim", .5) * np.exp(-((bank - .42) / .12) ** 2) * dark
    shift = (slow_noise(h, w, 70, 42, 3) - .5) * 14 + (slow_noise(h, w, 16, 43, 4) - .5) * 2.5
    broken = (slow_noise(h, w, 10, 44, 10) - .5) * .35
    lines = triangle((rows + shift) / look.get("pitch", 11)) < np.where(tone > .04, np.clip(tone + broken * (tone > .06), 0, .8), 0)
    if "moon" in look:
        mx, my, r = look["moon"]
        d = np.hypot(np.arange(w)[None, :] - mx, rows - my)
        lines &= d > r * 1.5
        col[here & (d < r * 2.2)] = look["halo"]
        # Some days short of full, as it was in those nights: the eastern limb is dark.
        lit = (d < r) & (np.arange(w)[None, :] - mx > -.7 * np.sqrt(np.maximum(0, r * r - (rows - my) ** 2)))
        col[here & lit] = (252, 240, 206)
        lines |= (np.abs(d - r) < 1.6) & (np.arange(w)[None, :] > mx)
    # Whatever stands against the sky keeps its own outline, which lies partly over the sky.
    return np.where(here, ink | lines, ink), col
