"""Cuts fonts down to the characters the game prints.

Reads a JSON list of jobs (file, family, style, weight, text, source, target, thin) on standard
input, writes each target as WOFF2, and prints a JSON object: file -> characters it lacks.
"""

import json
import math
import sys

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

STEPS = 4  # points taken along each curve before thinning
EM = 1000  # units an em after thinning: smaller numbers pack tighter, 0.06 px off at 60 px


def thin_line(points, tolerance):
    """Drops the points that lie within tolerance of the line through their neighbours (Ramer 1972)."""
    if len(points) < 3:
        return points
    (ax, ay), (bx, by) = points[0], points[-1]
    length = math.hypot(bx - ax, by - ay)
    far, at = -1.0, 0
    for i in range(1, len(points) - 1):
        x, y = points[i]
        if length:
            d = abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
        else:
            d = math.hypot(x - ax, y - ay)
        if d > far:
            far, at = d, i
    if far <= tolerance:
        return [points[0], points[-1]]
    return thin_line(points[: at + 1], tolerance)[:-1] + thin_line(points[at:], tolerance)


def contours(glyph_set, name):
    """The glyph's contours as closed polygons, curves flattened."""
    pen = DecomposingRecordingPen(glyph_set)
    glyph_set[name].draw(pen)
    done, line = [], []
    for op, args in pen.value:
        if op == "moveTo":
            line = [args[0]]
        elif op == "lineTo":
            line.append(args[0])
        elif op == "qCurveTo":
            offs, end = list(args[:-1]), args[-1]
            if end is None:  # a contour of off-curve points alone
                end = ((offs[-1][0] + offs[0][0]) / 2, (offs[-1][1] + offs[0][1]) / 2)
                line = [end]
            for i, q in enumerate(offs):
                last = i == len(offs) - 1
                p2 = end if last else ((q[0] + offs[i + 1][0]) / 2, (q[1] + offs[i + 1][1]) / 2)
                p0 = line[-1]
                for k in range(1, STEPS + 1):
                    u = k / STEPS
                    a, b, c = (1 - u) ** 2, 2 * u * (1 - u), u * u
                    line.append((a * p0[0] + b * q[0] + c * p2[0], a * p0[1] + b * q[1] + c * p2[1]))
        elif op in ("closePath", "endPath"):
            if line[0] != line[-1]:
                line.append(line[0])
            done.append(line)
    return done


def thin_outlines(font, tolerance):
    """Redraws every simple glyph with fewer points: the Fell cuts were traced from ink and hold 240 a glyph."""
    glyphs, glyph_set, drawn = font["glyf"], font.getGlyphSet(), {}
    for name in font.getGlyphOrder():
        if glyphs[name].numberOfContours <= 0:
            continue
        pen = TTGlyphPen(None)
        for line in contours(glyph_set, name):
            x0, y0 = line[0]
            far = max(range(len(line)), key=lambda i: math.hypot(line[i][0] - x0, line[i][1] - y0))
            kept = thin_line(line[: far + 1], tolerance)[:-1] + thin_line(line[far:], tolerance)[:-1]
            if len(kept) < 3:
                continue
            pen.moveTo(tuple(map(round, kept[0])))
            for point in kept[1:]:
                pen.lineTo(tuple(map(round, point)))
            pen.closePath()
        drawn[name] = pen.glyph()
    for name, glyph in drawn.items():
        glyphs[name] = glyph


def rename(font, job):
    """Gives the font the family name it may go by; copyright and licence entries stay as they are."""
    style = {("normal", 400): "Regular", ("italic", 400): "Italic", ("normal", 700): "Bold"}[job["style"], job["weight"]]
    family = job["family"]
    full = f"{family} {style}"
    table = font["name"]
    table.names = [n for n in table.names if n.nameID in (0, 5, 9, 13, 14)]
    for name_id, text in ((1, family), (2, style), (3, f"{full}; subset"), (4, full), (6, f"{family.replace(' ', '')}-{style}")):
        table.setName(text, name_id, 3, 1, 0x409)
    table.names.sort()


def cut(job):
    """Makes one font file; returns the characters asked for that it has no glyph for."""
    font = TTFont(job["source"], recalcTimestamp=False)
    options = subset.Options(layout_features=["*"], hinting=False, name_IDs=["*"], notdef_outline=True, legacy_kern=True)
    cutter = subset.Subsetter(options)
    cutter.populate(text=job["text"])
    cutter.subset(font)
    if job["thin"]:
        thin_outlines(font, job["thin"])
        scale_upem(font, EM)
    rename(font, job)
    font.flavor = "woff2"
    font.save(job["target"])
    have = font.getBestCmap()
    return "".join(c for c in job["text"] if ord(c) not in have)


print(json.dumps({job["file"]: cut(job) for job in json.load(sys.stdin)}))
