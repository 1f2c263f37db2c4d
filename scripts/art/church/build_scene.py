"""Builds the church as a Blender scene and renders its light and its geometry for the engraver.

Run: blender -b --python build_scene.py -- OUT_FOLDER [SAMPLES]
Axes: x right, y away from the eye, z up; metres. A type of an old parish church, not a survey of one.
"""
import math
import sys

import bpy
import numpy as np
from mathutils import Vector

ARGS = sys.argv[sys.argv.index("--") + 1:]
OUT = ARGS[0]
SAMPLES = int(ARGS[1]) if len(ARGS) > 1 else 48
WIDTH, HEIGHT = 1366, 520

EYE_Z, FOCAL_PX, HORIZON_ROW = 4.6, 812.0, 214.0
HALF, AISLE, BAY, PILLARS = 6.1, 7.6, 6.2, 4
FIRST_PILLAR = 6.0
NAVE_END = FIRST_PILLAR + BAY * (PILLARS - 1)
EAST = NAVE_END + 2.6
WALL = 10.2
CANDLE_X = .66
# Each row of benches: how far off it stands, and from which to which pixel column each left-hand block runs.
BENCH_ROWS = ((13.4, (4, 206), (346, 588)), (15.3, (22, 212), (384, 592)), (17.5, (58, 222), (424, 596)))

bpy.ops.wm.read_factory_settings(use_empty=True)
scene = bpy.context.scene
MATERIALS = {}
SPEC = [("wall", 1, .80), ("stone", 2, .66), ("wood", 3, .22), ("floor", 4, .52), ("glass", 5, .9), ("cloth", 6, .34),
        ("roof", 7, .18), ("paper", 8, .9), ("brass", 9, .6), ("board", 12, .06), ("leather", 13, .16), ("oak", 14, .32)]
for name, index, grey in SPEC:
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    m.pass_index = index
    b = m.node_tree.nodes["Principled BSDF"]
    b.inputs["Base Color"].default_value = (grey, grey, grey, 1)
    b.inputs["Roughness"].default_value = .8
    b.inputs["Specular"].default_value = .1
    if name == "glass":
        b.inputs["Emission"].default_value = (1, 1, 1, 1)
        b.inputs["Emission Strength"].default_value = 1.6
    MATERIALS[name] = m


def add(data, material, location=(0, 0, 0), turn=(0, 0, 0)):
    o = bpy.data.objects.new("o", data)
    o.location = location
    o.rotation_euler = turn
    scene.collection.objects.link(o)
    data.materials.append(MATERIALS[material])
    return o


def box(x, y, z, sx, sy, sz, material, turn=(0, 0, 0)):
    me = bpy.data.meshes.new("box")
    v = [(i * sx / 2, j * sy / 2, k * sz / 2) for i in (-1, 1) for j in (-1, 1) for k in (-1, 1)]
    me.from_pydata(v, [], [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)])
    return add(me, material, (x, y, z), turn)


def lathe(x, y, z, profile, n, material, turn=0.0, smooth=True):
    """Turns a profile of (radius, height) pairs round an upright axis."""
    me = bpy.data.meshes.new("lathe")
    v, f = [], []
    for r, h in profile:
        v += [(r * math.cos(2 * math.pi * i / n + turn), r * math.sin(2 * math.pi * i / n + turn), h) for i in range(n)]
    for k in range(len(profile) - 1):
        f += [(k * n + i, k * n + (i + 1) % n, (k + 1) * n + (i + 1) % n, (k + 1) * n + i) for i in range(n)]
    f.append(tuple(range((len(profile) - 1) * n, len(profile) * n)))
    me.from_pydata(v, [], f)
    for p in me.polygons:
        p.use_smooth = smooth
    return add(me, material, (x, y, z))


def plate(outer, holes, thick, material, location, turn):
    """Cuts a flat plate with holes, by way of a filled curve."""
    cu = bpy.data.curves.new("plate", "CURVE")
    cu.dimensions, cu.fill_mode, cu.extrude = "2D", "BOTH", thick / 2
    for poly in [outer] + holes:
        s = cu.splines.new("POLY")
        s.points.add(len(poly) - 1)
        for p, (a, b) in zip(s.points, poly):
            p.co = (a, b, 0, 1)
        s.use_cyclic_u = True
    return add(cu, material, location, turn)


def arch(cx, width, z0, spring, rise, n=16):
    """Outlines a pointed arch."""
    h = width / 2
    r = (h * h + rise * rise) / (2 * h)
    a2 = math.atan2(rise, h - r)
    pts = [(cx - h, z0)]
    for i in range(n + 1):
        a = math.pi + (a2 - math.pi) * i / n
        pts.append((cx - h + r + r * math.cos(a), spring + r * math.sin(a)))
    for i in range(1, n + 1):
        a = a2 + (math.pi - a2) * i / n
        pts.append((cx + h - r - r * math.cos(a), spring + r * math.sin(a)))
    return pts + [(cx + h, z0)]


def band(cx, width, z0, spring, rise, t):
    """Outlines the moulding round an arch."""
    return arch(cx, width + 2 * t, z0, spring, rise + t * 1.15) + arch(cx, width, z0, spring, rise)[::-1]


SIDE, FRONT = (math.pi / 2, 0, math.pi / 2), (math.pi / 2, 0, 0)


def arcade(s):
    first = FIRST_PILLAR - BAY
    centres = [first + BAY * (b + .5) for b in range(PILLARS)]
    holes = [[(a, max(z, .02)) for a, z in arch(c, BAY - .95, 0, 3.9, 3.9)] for c in centres]
    lights = [arch(c, 1.5, 8.8, 9.1, .7) for c in centres]
    plate([(first - 6, .001), (NAVE_END + .01, .001), (NAVE_END + .01, WALL), (first - 6, WALL)], holes + lights, .74, "wall", (s * HALF, 0, 0), SIDE)
    for c in centres:
        plate(arch(c, 1.5, 8.8, 9.1, .7), [], .02, "glass", (s * (HALF + .25), 0, 0), SIDE)
        for k, (t, _) in enumerate(((.20, 0), (.38, 0))):
            plate(band(c, BAY - 1.05 - .03 * k, 3.9, 3.9, 3.8 - .02 * k, t), [], .86 - .09 * k, "stone", (s * HALF, 0, 0), SIDE)
    for b in range(PILLARS + 1):
        y = first + BAY * b
        lathe(s * HALF, y, 0, [(.72, 0), (.72, .42), (.68, .42), (.52, .62), (.5, .62), (.5, 3.4), (.55, 3.42), (.74, 3.64), (.78, 3.66), (.78, 3.9)], 8, "stone", math.pi / 8, False)
    box(s * (HALF - .40), 10, 8.5, .12, 30, .14, "stone")
    outer_holes = [arch(c, 2.2, 2.2, 4.0, 1.8) for c in centres]
    plate([(first - 6, 0), (EAST + 3, 0), (EAST + 3, 7), (first - 6, 7)], outer_holes, .5, "wall", (s * (HALF + AISLE), 0, 0), SIDE)
    for c in centres:
        plate(arch(c, 2.2, 2.2, 4.0, 1.8), [], .02, "glass", (s * (HALF + AISLE + .1), 0, 0), SIDE)
        for dx in (-.37, .37):
            box(s * (HALF + AISLE), c + dx, 3.6, .16, .10, 2.9, "stone")
    box(s * (HALF + AISLE / 2), 10, 7.0, AISLE, 36, .1, "roof")
    for i in range(18):
        box(s * (HALF + AISLE / 2), 1.0 + 1.45 * i, 6.86, AISLE, .17, .22, "oak")
    # The aisle's own east wall, with a window and a dark wainscot.
    ax = s * (HALF + AISLE / 2)
    plate([(-AISLE / 2 - .2, 0), (AISLE / 2 + .2, 0), (AISLE / 2 + .2, 7), (-AISLE / 2 - .2, 7)], [arch(0, 2.6, 2.7, 4.3, 2.1)], .4, "wall", (ax, NAVE_END + 1.2, 0), FRONT)
    plate(arch(0, 2.6, 2.7, 4.3, 2.1), [], .02, "glass", (ax, NAVE_END + 1.35, 0), FRONT)
    plate(band(0, 2.5, 2.7, 4.3, 2.05, .18), [], .5, "stone", (ax, NAVE_END + 1.15, 0), FRONT)
    for dx in (-.43, .43):
        box(ax + dx, NAVE_END + 1.2, 3.9, .10, .16, 2.6, "stone")
    box(ax, NAVE_END + .95, .95, AISLE - .3, .10, 1.9, "wood")
    box(ax, NAVE_END + .88, 1.93, AISLE - .3, .18, .10, "oak")
    for i in range(9):
        box(ax - 2.3 + .575 * i, NAVE_END + .88, .95, .10, .06, 1.8, "oak")


def east_end():
    gw, sill, spring = 7.6, 3.5, 5.6
    rise = 4.7
    plate([(-HALF - .4, 0), (HALF + .4, 0), (HALF + .4, WALL + 4.2), (-HALF - .4, WALL + 4.2)], [arch(0, gw + .1, sill, spring, rise + .06)], .5, "wall", (0, EAST, 0), FRONT)
    plate(band(0, gw, sill, spring, rise, .28), [], .62, "stone", (0, EAST - .05, 0), FRONT)
    plate(arch(0, gw, sill, spring, rise), [], .02, "glass", (0, EAST + .15, 0), FRONT)
    lights = 5
    lw = gw / lights
    for i in range(1, lights):
        x = -gw / 2 + lw * i
        top = spring + (3.4 if abs(x) < 1 else 1.9)
        box(x, EAST, (sill + top) / 2, .13, .18, top - sill, "stone")
    for i in range(lights):
        plate(band(-gw / 2 + lw * (i + .5), lw - .14, spring - .2, spring - .2, 1.0, .09), [], .16, "stone", (0, EAST, 0), FRONT)
    for c, z in ((-lw, spring + 1.3), (0, spring + 1.5), (lw, spring + 1.3), (-lw / 2, spring + 2.4), (lw / 2, spring + 2.4), (0, spring + 3.3)):
        plate(band(c, .86, z, z + .3, .66, .08), [], .14, "stone", (0, EAST, 0), FRONT)
    box(0, EAST, 4.5, gw, .14, .08, "stone")
    for s in (-1, 1):
        box(s * (HALF + .05), NAVE_END + 1.3, WALL / 2, .6, 2.8, WALL, "wall")
        plate(arch(0, 1.2, 0, 1.5, .45), [], .06, "board", (s * 4.75, EAST - .32, 3.1), FRONT)
        plate(band(0, 1.2, 0, 1.5, .45, .09), [], .10, "oak", (s * 4.75, EAST - .32, 3.1), FRONT)
    box(0, EAST - .3, 1.15, 11.8, .10, 2.3, "wood")
    box(0, EAST - .38, 2.35, 11.9, .18, .14, "oak")
    for i in range(17):
        box(-5.6 + .7 * i, EAST - .38, 1.15, .11, .08, 2.2, "oak")
    # Steps up to the east end.
    for i in range(2):
        box(0, EAST - 1.6 + .35 * i, .09 + .18 * i, 11.6, 2.4, .18, "stone")
    # Chancel arch.
    plate([(-HALF - .4, 0), (HALF + .4, 0), (HALF + .4, WALL + 4.2), (-HALF - .4, WALL + 4.2)], [[(a, max(z, .02)) for a, z in arch(0, 10.1, 0, 4.4, 6.6)]], .6, "wall", (0, NAVE_END, 0), FRONT)
    plate(band(0, 9.95, 4.4, 4.4, 6.5, .28), [], .78, "stone", (0, NAVE_END, 0), FRONT)


def roof():
    ridge = WALL + 3.6
    for s in (-1, 1):
        me = bpy.data.meshes.new("slope")
        me.from_pydata([(s * (HALF + .6), -8, WALL - .1), (0, -8, ridge), (0, EAST + 1, ridge), (s * (HALF + .6), EAST + 1, WALL - .1)], [], [(0, 1, 2, 3)])
        add(me, "roof")
    for b in range(PILLARS + 1):
        y = FIRST_PILLAR - BAY + BAY * b - (.5 if b == PILLARS else 0)
        box(0, y, WALL + .05, 2 * HALF, .38, .42, "oak")
        for s in (-1, 1):
            plate([(0, 0), (.2, 0), (.36, .7), (.9, 1.25), (1.7, 1.5), (1.7, 1.7), (.8, 1.5), (.16, 1.0)], [], .2, "oak", (s * (HALF - .4), y, WALL - 1.62), (math.pi / 2, 0, 0 if s < 0 else math.pi))


def bench(x0, x1, y):
    """One long form: a plank on splayed legs."""
    mid, long = (x0 + x1) / 2, x1 - x0
    box(mid, y, .37, long, .42, .08, "oak")
    box(mid, y, .28, long - .3, .06, .10, "wood")
    for t in (-.44, -.15, .15, .44):
        for d in (-.13, .13):
            box(mid + long * t, y + d, .17, .10, .09, .34, "wood")


def table_and_chair():
    ty, tl, tw, th = 14.4, 3.1, 1.25, .88
    box(0, ty, th, tl, tw, .07, "cloth")
    me = bpy.data.meshes.new("fall")
    v, f, n = [], [], 180
    for k, z in enumerate((th + .03, th - .56)):
        for i in range(n):
            d = i / n * 2 * (tl + tw)
            if d < tl:
                x, y = -tl / 2 + d, -tw / 2
            elif d < tl + tw:
                x, y = tl / 2, -tw / 2 + d - tl
            elif d < 2 * tl + tw:
                x, y = tl / 2 - (d - tl - tw), tw / 2
            else:
                x, y = -tl / 2, tw / 2 - (d - 2 * tl - tw)
            w = 0 if k == 0 else .05 + .045 * math.sin(d * 9) + .03 * math.sin(d * 21)
            sx = 1 if abs(x) > tl / 2 - .01 else 0
            v.append((x + (math.copysign(w, x) if sx else 0), y + (0 if sx else math.copysign(w, y)), z + k * .03 * math.sin(d * 4.1)))
    f = [(i, (i + 1) % n, n + (i + 1) % n, n + i) for i in range(n)]
    me.from_pydata(v, [], f)
    for p in me.polygons:
        p.use_smooth = True
    add(me, "cloth", (0, ty, 0))
    for sx in (-1, 1):
        for sy in (-1, 1):
            lathe(sx * (tl / 2 - .25), ty + sy * (tw / 2 - .2), 0, [(.1, 0), (.1, .08), (.06, .1), (.11, .25), (.06, .5), (.08, .8)], 14, "oak")
    for x, y, r in ((-1.15, -.1, .3), (-.85, .2, -.5), (-.5, -.32, .1), (.2, -.2, -.2), (.8, .25, .6), (1.2, -.2, -.35)):
        box(x, ty + y, th + .045, .26, .36, .006, "paper", (0, 0, r))
    box(1.1, ty + .2, th + .1, .42, .32, .1, "leather", (0, 0, .3))
    box(1.12, ty + .2, th + .18, .36, .28, .07, "leather", (0, 0, .05))
    lathe(-.2, ty - .15, th + .04, [(.07, 0), (.09, .06), (.045, .1), (.05, .12)], 14, "brass")
    # The candle's stick; the candle itself is a moving piece and is not drawn here.
    lathe(CANDLE_X, ty, th + .035, [(.19, 0), (.19, .03), (.05, .06), (.045, .2), (.08, .23), (.05, .26), (.1, .3), (.1, .34), (.06, .34)], 20, "brass")
    cy = ty + 1.75
    box(0, cy, .58, .8, .66, .10, "leather")
    box(0, cy + .32, 1.3, .86, .09, 1.3, "oak")
    box(0, cy + .30, 2.0, .98, .12, .18, "oak")
    for s in (-1, 1):
        for d in (-.28, .28):
            box(s * .37, cy + d, .42, .09, .09, .84, "oak")
        box(s * .37, cy, .92, .11, .66, .08, "oak")
        lathe(s * .43, cy + .3, 2.08, [(.07, 0), (.08, .08), (.0, .2)], 10, "oak")


def pulpit():
    x, y = -4.15, NAVE_END - 1.5
    lathe(x, y, 0, [(.22, 0), (.22, 1.2), (.4, 1.4), (.98, 1.9), (1.0, 1.9), (1.0, 2.0), (.92, 2.0), (.92, 3.2), (1.05, 3.22), (1.05, 3.36)], 6, "wood", 0, False)
    for i in range(6):
        a = math.pi / 3 * i
        box(x + .9 * math.cos(a), y + .9 * math.sin(a), 2.6, .13, .13, 1.25, "oak", (0, 0, a))
    lathe(x, y, 5.3, [(1.2, 0), (1.34, 0), (1.34, .22), (1.2, .22), (.35, .7), (.12, .8), (.03, 1.3)], 6, "oak", 0, False)
    box(x - .8, y + .4, 4.3, .22, .12, 2.6, "oak")


def lights():
    def area(x, y, z, sx, sy, energy, turn):
        l = bpy.data.lights.new("a", "AREA")
        l.shape, l.size, l.size_y, l.energy = "RECTANGLE", sx, sy, energy
        o = bpy.data.objects.new("a", l)
        o.location, o.rotation_euler = (x, y, z), turn
        scene.collection.objects.link(o)
    for b in range(PILLARS):
        c = FIRST_PILLAR - BAY + BAY * (b + .5)
        area(HALF + AISLE - .5, c, 3.6, 2.2, 3.2, 620, (0, math.pi / 2, 0))
        area(-(HALF + AISLE - .5), c, 3.6, 2.2, 3.2, 110, (0, -math.pi / 2, 0))
    area(0, EAST - .6, 6.4, 6.6, 5, 620, (-math.pi / 2, 0, 0))
    area(0, -2, 7.5, 10, 4, 260, (math.radians(55), 0, 0))
    sun = bpy.data.lights.new("sun", "SUN")
    sun.energy, sun.angle = 5.0, .02
    o = bpy.data.objects.new("sun", sun)
    o.rotation_euler = Vector((-.80, .42, -.50)).to_track_quat("-Z", "Y").to_euler()
    scene.collection.objects.link(o)
    p = bpy.data.lights.new("candle", "POINT")
    p.energy, p.shadow_soft_size = 210, .06
    o = bpy.data.objects.new("candle", p)
    o.location = (CANDLE_X, 14.4, 2.3)
    scene.collection.objects.link(o)
    world = bpy.data.worlds.new("world")
    scene.world = world
    world.use_nodes = True
    world.node_tree.nodes["Background"].inputs[0].default_value = (.04, .04, .04, 1)


def camera():
    cam = bpy.data.cameras.new("cam")
    cam.sensor_width, cam.lens = 36, 36 * FOCAL_PX / WIDTH
    cam.shift_y = (HORIZON_ROW - HEIGHT / 2) / WIDTH
    o = bpy.data.objects.new("cam", cam)
    o.location, o.rotation_euler = (0, 0, EYE_Z), (math.pi / 2, 0, 0)
    scene.collection.objects.link(o)
    scene.camera = o


def render():
    scene.render.engine = "CYCLES"
    scene.cycles.device = "CPU"
    scene.cycles.seed = 1
    scene.cycles.use_denoising = False
    scene.view_settings.view_transform = "Standard"
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    layers = tree.nodes.new("CompositorNodeRLayers")

    def slot(socket, name):
        n = tree.nodes.new("CompositorNodeOutputFile")
        n.base_path = OUT
        n.format.file_format, n.format.color_depth = "OPEN_EXR", "32"
        n.file_slots[0].path = name
        tree.links.new(layers.outputs[socket], n.inputs[0])
        return n

    def dump(name):
        im = bpy.data.images.load(f"{OUT}/{name}0001.exr", check_existing=False)
        im.colorspace_settings.name = "Non-Color"
        a = np.empty(im.size[0] * im.size[1] * 4, np.float32)
        im.pixels.foreach_get(a)
        np.save(f"{OUT}/{name}.npy", a.reshape(im.size[1], im.size[0], 4)[::-1])

    view = scene.view_layers[0]
    scene.render.resolution_percentage = 100
    scene.render.resolution_x, scene.render.resolution_y = WIDTH, HEIGHT
    scene.cycles.samples, scene.cycles.max_bounces, scene.cycles.sample_clamp_indirect = SAMPLES, 4, 1.5
    n = slot("Image", "beauty")
    bpy.ops.render.render()
    dump("beauty")
    tree.nodes.remove(n)
    view.use_pass_position = view.use_pass_normal = view.use_pass_material_index = True
    scene.render.resolution_x, scene.render.resolution_y = WIDTH * 2, HEIGHT * 2
    scene.cycles.samples, scene.cycles.filter_width, scene.cycles.max_bounces = 1, .01, 0
    for socket, name in (("Position", "pos"), ("Normal", "nrm"), ("IndexMA", "idx")):
        slot(socket, name)
    bpy.ops.render.render()
    for name in ("pos", "nrm", "idx"):
        dump(name)


box(0, 10, -.05, 40, 50, .1, "floor")
for side in (-1, 1):
    arcade(side)
east_end()
roof()
table_and_chair()
pulpit()
for y, *spans in BENCH_ROWS:
    for left, right in spans:
        x0, x1 = ((p - WIDTH / 2) * y / FOCAL_PX for p in (left, right))
        bench(x0, x1, y)
        bench(-x1, -x0, y)
lights()
camera()
for o in scene.objects:
    if o.type in ("CURVE", "MESH") and o.data.materials[0].name == "glass":
        o.visible_shadow = o.visible_diffuse = False
render()
