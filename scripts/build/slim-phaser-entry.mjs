// The parts of Phaser that the stage uses, in its place in a build: the whole of it is one file that nothing can be
// shaken out of. What is not imported here is missing when the page runs, though the types of the whole know it.

// These three first: others take them for loaded, and fail at boot or in silence.
import '@phaser/renderer/index';
import '@phaser/display/color/index';
import '@phaser/events/EventEmitter';

// What every scene has: a name in Phaser's plugins/DefaultPlugins that is not registered stops the boot.
import '@phaser/cameras/2d/CameraManager';
import '@phaser/data/DataManagerPlugin';
import '@phaser/gameobjects/DisplayList';
import '@phaser/gameobjects/GameObjectCreator';
import '@phaser/gameobjects/GameObjectFactory';
import '@phaser/gameobjects/UpdateList';
import '@phaser/gameobjects/lights/LightsPlugin';
import '@phaser/input/InputPlugin';
import '@phaser/loader/LoaderPlugin';
import '@phaser/scene/ScenePlugin';
import '@phaser/time/Clock';
import '@phaser/tweens/TweenManager';

// What a scene may add, one line for each.
import '@phaser/gameobjects/image/ImageFactory';
import '@phaser/gameobjects/shape/rectangle/RectangleFactory';
import '@phaser/gameobjects/shape/triangle/TriangleFactory';

import constants from '@phaser/const';
import scaleModes from '@phaser/scale/const/SCALE_MODE_CONST';

export { default as BlendModes } from '@phaser/renderer/BlendModes';
export { default as Game } from '@phaser/core/Game';
export { default as Scene } from '@phaser/scene/Scene';

export const { CANVAS, WEBGL } = constants;
export const Scale = scaleModes;
