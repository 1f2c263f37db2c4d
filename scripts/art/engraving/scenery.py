"""Models scenery in Blender from boxes, lathes and cut plates, and renders its light and its geometry for the engraver.

Axes: x right, y away from the eye, z up; metres.
"""
import math

import bpy
import numpy as np
from mathutils import Vector

from materials import MATERIALS

SHINING = ("glass", "quarry", "lamp", "casement", "fire", "flame")
SIDE, FRONT = (math.pi / 2, 0, math.pi / 2), (math.pi / 2, 0, 0)
made = {}


def begin():
    """Empties the scene and makes the materials."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    made.clear()
    for name, (index, grey, *_) in MATERIALS.items():
        m = bpy.data.materials.new(name)
        m.use_nodes = True
        m.pass_index = index
        b = m.node_tree.nodes["Principled BSDF"]
        b.inputs["Base Color"].default_value = (grey, grey, grey, 1)
        b.inputs["Roughness"].default_value = .8
        b.inputs["Specular"].default_value = .1
        if name in SHINING:
            b.inputs["Emission"].default_value = (1, 1, 1, 1)
            b.inputs["Emission Strength"].default_value = 1.6
        if name == "water":
            b.inputs["Roughness"].default_value = .12
            b.inputs["Specular"].default_value = .9
        made[name] = m


def add(data, material, location=(0, 0, 0), turn=(0, 0, 0)):
    o = bpy.data.objects.new("o", data)
    o.location = location
    o.rotation_euler = turn
    bpy.context.scene.collection.objects.link(o)
    data.materials.append(made[material])
    return o


def mesh(vertices, faces, material, location=(0, 0, 0), turn=(0, 0, 0), smooth=False, name="mesh"):
    me = bpy.data.meshes.new(name)
    me.from_pydata(vertices, [], faces)
    for p in me.polygons:
        p.use_smooth = smooth
    return add(me, material, location, turn)


def box(x, y, z, sx, sy, sz, material, turn=(0, 0, 0)):
    v = [(i * sx / 2, j * sy / 2, k * sz / 2) for i in (-1, 1) for j in (-1, 1) for k in (-1, 1)]
    return mesh(v, [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)], material, (x, y, z), turn, name="box")


def beam(a, b, thick, material, deep=None):
    """A square beam from one point to another."""
    a, b = Vector(a), Vector(b)
    turn = (b - a).to_track_quat("X", "Z").to_euler()
    m = (a + b) / 2
    return box(m.x, m.y, m.z, (b - a).length, thick, deep or thick, material, turn)


def lathe(x, y, z, profile, n, material, turn=0.0, smooth=True, lean=(0, 0, 0)):
    """Turns a profile of (radius, height) pairs round an upright axis."""
    v, f = [], []
    for r, h in profile:
        v += [(r * math.cos(2 * math.pi * i / n + turn), r * math.sin(2 * math.pi * i / n + turn), h) for i in range(n)]
    for k in range(len(profile) - 1):
        f += [(k * n + i, k * n + (i + 1) % n, (k + 1) * n + (i + 1) % n, (k + 1) * n + i) for i in range(n)]
    f.append(tuple(range((len(profile) - 1) * n, len(profile) * n)))
    return mesh(v, f, material, (x, y, z), lean, smooth, "lathe")


def ball(x, y, z, rx, ry, rz, material, turn=(0, 0, 0), n=14):
    k = n // 2
    profile = [(math.sin(math.pi * i / k) + 1e-4, -math.cos(math.pi * i / k)) for i in range(k + 1)]
    o = lathe(x, y, z, profile, n, material)
    o.scale, o.rotation_euler = (rx, ry, rz), turn
    return o


def rod(a, b, ra, rb, material, n=10):
    """A round bar from one point to another, thicker at one end."""
    a, b = Vector(a), Vector(b)
    turn = (b - a).to_track_quat("Z", "Y").to_euler()
    return lathe(a.x, a.y, a.z, [(ra * .4, -ra * .4), (ra, 0), (rb, (b - a).length), (rb * .4, (b - a).length + rb * .4)], n, material, lean=turn)


def mass(parts, material, grain=.035):
    """Melts parts into one smooth body."""
    v, f = [], []
    bpy.context.view_layer.update()
    for o in parts:
        n = len(v)
        v += [tuple(o.matrix_world @ p.co) for p in o.data.vertices]
        f += [tuple(n + i for i in p.vertices) for p in o.data.polygons]
        bpy.data.objects.remove(o)
    o = mesh(v, f, material, smooth=True)
    melt = o.modifiers.new("melt", "REMESH")
    melt.mode, melt.voxel_size, melt.use_smooth_shade = "VOXEL", grain, True
    o.modifiers.new("smooth", "SMOOTH").iterations = 4
    return o


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


def oblong(x0, z0, x1, z1):
    return [(x0, z0), (x1, z0), (x1, z1), (x0, z1)]


def area(x, y, z, sx, sy, energy, turn):
    l = bpy.data.lights.new("a", "AREA")
    l.shape, l.size, l.size_y, l.energy = "RECTANGLE", sx, sy, energy
    return lit(l, (x, y, z), turn)


def sun(energy, direction):
    s = bpy.data.lights.new("sun", "SUN")
    s.energy, s.angle = energy, .02
    return lit(s, (0, 0, 0), Vector(direction).to_track_quat("-Z", "Y").to_euler())


def point(x, y, z, energy, size=.06):
    p = bpy.data.lights.new("point", "POINT")
    p.energy, p.shadow_soft_size = energy, size
    return lit(p, (x, y, z))


def lit(light, location, turn=(0, 0, 0)):
    o = bpy.data.objects.new(light.name, light)
    o.location, o.rotation_euler = location, turn
    bpy.context.scene.collection.objects.link(o)
    return o


def daylight(grey):
    """Sets the light that comes from everywhere."""
    world = bpy.context.scene.world or bpy.data.worlds.new("world")
    bpy.context.scene.world = world
    world.use_nodes = True
    world.node_tree.nodes["Background"].inputs[0].default_value = (grey, grey, grey, 1)


def put_out(flames=True):
    """Takes every light away, so that the same scene can be lit anew; without flames, candles are not burning."""
    for o in bpy.context.scene.objects:
        if o.type == "MESH" and o.data.materials[0].name == "flame":
            o.hide_render = not flames
    for o in [o for o in bpy.context.scene.objects if o.type == "LIGHT"]:
        bpy.data.objects.remove(o)


def camera(width, height, eye, focal, horizon, reach=100):
    """Looks straight along y, with the vanishing row where it is wanted; focal is in pixels."""
    cam = bpy.data.cameras.new("cam")
    cam.sensor_width, cam.lens = 36, 36 * focal / width
    cam.shift_y = (horizon - height / 2) / width
    cam.clip_end = reach
    o = bpy.data.objects.new("cam", cam)
    o.location, o.rotation_euler = (0, 0, eye), (math.pi / 2, 0, 0)
    scene = bpy.context.scene
    scene.collection.objects.link(o)
    scene.camera = o


def clear_glass():
    """Lets light through the panes."""
    for o in bpy.context.scene.objects:
        if o.type in ("CURVE", "MESH") and o.data.materials[0].name in SHINING:
            o.visible_shadow = o.visible_diffuse = False


def prepare():
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.cycles.device = "CPU"
    scene.cycles.seed = 1
    scene.cycles.use_denoising = False
    scene.view_settings.view_transform = "Standard"
    scene.render.resolution_percentage = 100
    scene.use_nodes = True
    scene.node_tree.nodes.clear()
    return scene.node_tree.nodes.new("CompositorNodeRLayers")


def slot(layers, socket, out, name):
    tree = bpy.context.scene.node_tree
    n = tree.nodes.new("CompositorNodeOutputFile")
    n.base_path = out
    n.format.file_format, n.format.color_depth = "OPEN_EXR", "32"
    n.file_slots[0].path = name
    tree.links.new(layers.outputs[socket], n.inputs[0])
    return n


def dump(out, name):
    im = bpy.data.images.load(f"{out}/{name}0001.exr", check_existing=False)
    im.colorspace_settings.name = "Non-Color"
    a = np.empty(im.size[0] * im.size[1] * 4, np.float32)
    im.pixels.foreach_get(a)
    np.save(f"{out}/{name}.npy", a.reshape(im.size[1], im.size[0], 4)[::-1])


def render_light(out, name, width, height, samples):
    """Renders what the light does."""
    scene = bpy.context.scene
    layers = prepare()
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.cycles.samples, scene.cycles.max_bounces, scene.cycles.sample_clamp_indirect = samples, 4, 1.5
    slot(layers, "Image", out, name)
    bpy.ops.render.render()
    dump(out, name)


def render_geometry(out, width, height):
    """Renders where each point is, which way it faces and what it is made of."""
    scene = bpy.context.scene
    view = scene.view_layers[0]
    view.use_pass_position = view.use_pass_normal = view.use_pass_material_index = True
    layers = prepare()
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.cycles.samples, scene.cycles.filter_width, scene.cycles.max_bounces = 1, .01, 0
    for socket, name in (("Position", "pos"), ("Normal", "nrm"), ("IndexMA", "idx")):
        slot(layers, socket, out, name)
    bpy.ops.render.render()
    for name in ("pos", "nrm", "idx"):
        dump(out, name)
