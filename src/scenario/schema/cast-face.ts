import { z } from 'zod';
import { measure, words } from './cast-parts.ts';

const size = (title: string, description: string) => measure(title, description, 0.5, 1.7, 1);
const share = (title: string, description: string, most = 1.2) => measure(title, description, 0, most, 0);
const either = (title: string, description: string) => measure(title, description, -1.5, 1.5, 0);

/** Proportions of skull and features, and what years have written on them; 1 is the middle size unless said. */
export const face = z
  .strictObject({
    width: size('Width', 'Of the whole head.'),
    lower: size('Lower', 'Height from the eyes down.'),
    upper: size('Upper', 'Height from the eyes up.'),
    depth: size('Depth', 'From front to back.'),
    jaw: size('Jaw', 'How broad the jaw is.'),
    chin: size('Chin', 'How far it stands out and down.'),
    chinWidth: size('Chin width', 'How broad the chin is.'),
    cheek: size('Cheek', 'How high the cheekbones stand.'),
    hollow: share('Hollow', 'How sunken the cheeks are.'),
    fat: share('Fat', 'How full the face is.', 1.6),
    jowl: share('Jowl', 'How far the cheeks hang.'),
    muzzle: either('Muzzle', 'How far the mouth stands out; below 0 sunken, as without teeth.'),
    brow: size('Brow', 'How heavy the bone over the eyes is.'),
    slope: measure('Slope', 'How far the forehead slopes back.', 0, 1, 0),
    deepset: size('Deep-set', 'How deep the eyes lie.'),
    noseLength: size('Nose length', 'From the eyes to the tip.'),
    noseWidth: size('Nose width', 'At the wings.'),
    noseBridge: measure('Nose bridge', 'Breadth of the bridge.', 0.6, 2, 1),
    noseHump: either('Nose hump', 'Hooked above 0, scooped below.'),
    noseTip: either('Nose tip', 'Hanging above 0, turned up below.'),
    noseBulb: size('Nose bulb', 'How round the tip is.'),
    lips: size('Lips', 'How full.'),
    mouthWidth: size('Mouth width', 'How broad.'),
    eyeGap: size('Eye gap', 'How far apart the eyes are.'),
    eyeSize: size('Eye size', 'How large.'),
    eyeTilt: either('Eye tilt', 'Outer corners raised above 0, hanging below.'),
    lidOpen: measure('Lids', 'How far they are open.', 0.3, 1.1, 0.82),
    bags: share('Bags', 'What hangs under the eyes.'),
    browHeight: either('Brow height', 'Of the eyebrows.'),
    browThick: measure('Brow thickness', 'Of the eyebrows.', 0.2, 2.4, 1),
    browArch: either('Brow arch', 'Of the eyebrows.'),
    ears: size('Ears', 'How large.'),
    age: measure('Age', '0 is a youth, 1 is old.', 0, 1.3, 0.4),
    stubble: share('Stubble', 'Unshaven skin.'),
    freckles: share('Freckles', 'Spots of the sun.'),
    pocks: share('Pocks', 'Scars of the smallpox.'),
    warts: z.boolean().default(false).meta({ title: 'Warts', description: 'Whether there are warts.' }),
    scar: words('Scar', 'Where an old wound runs.', ['none', 'cheek', 'brow', 'lip']),
    patch: words('Patch', 'Which eye is covered, as seen in the picture.', ['none', 'left', 'right']),
    spectacles: z
      .boolean()
      .default(false)
      .meta({ title: 'Spectacles', description: 'Whether a pair sits on the nose.' }),
  })
  .prefault({})
  .meta({ title: 'Face', description: 'Bones, features and years.' });
