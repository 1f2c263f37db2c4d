"""Builds one place as a Blender scene and renders the light and the geometry of each of its pictures.

Run: blender -b --python build_place.py -- PLACE OUT_FOLDER
A place is a module of its name with build(), and a function of lights for each light its pictures have.
"""
import importlib
import json
import os
import random
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "../engraving"), os.path.join(HERE, "../church")]

from scenery import begin, camera, clear_glass, put_out, render_geometry, render_light

NAME, OUT = sys.argv[sys.argv.index("--") + 1:][:2]
WIDTH, HEIGHT = 1366, 520
# The function of a place that lights it, where it has not the name of the light.
LIGHTS = {"candle": "candle_light"}

with open(f"{HERE}/{NAME}.json", encoding="utf8") as file:
    PLACE = json.load(file)
place = importlib.import_module(NAME.replace("-", "_"))
random.seed(NAME)
begin()
place.build()
clear_glass()
camera(WIDTH, HEIGHT, **PLACE["camera"], reach=2000)
for name, picture in PLACE["pictures"].items():
    put_out(picture.get("lamps", True))
    getattr(place, LIGHTS.get(picture["light"], picture["light"]))()
    render_light(f"{OUT}/{name}", "light", WIDTH // 2, HEIGHT // 2, 16)
    render_geometry(f"{OUT}/{name}", WIDTH * 2, HEIGHT * 2)
