import { z } from 'zod';
import { head, idOf } from './parts.ts';
import { face } from './cast-face.ts';
import { measure, words } from './cast-parts.ts';

/** What a likeness is made of; each may be given its own colour and its own lightness. */
export const MATERIALS = [
  'none',
  'skin',
  'hair',
  'beard',
  'hat',
  'band',
  'linen',
  'coat',
  'sash',
  'armour',
  'metal',
  'ribbon',
  'cloak',
  'sleeve',
  'breeches',
  'boots',
  'wood',
] as const;

const rgb = z
  .tuple([z.int().min(0).max(255), z.int().min(0).max(255), z.int().min(0).max(255)])
  .meta({ title: 'Colour', description: 'Red, green and blue, each 0 to 255.' });

const hair = z
  .strictObject({
    style: words('Style', 'How the hair is worn; bald: a bare crown with hair round it.', [
      'parted',
      'swept',
      'fringe',
      'cropped',
      'bald',
      'none',
    ]),
    end: measure('End', 'Where long hair stops: 0 at the eyes, -1 the chin, -1.6 the shoulder.', -2, 0.5, -1.2),
    part: measure('Parting', 'Where the parting lies: below 0 to his right, above to his left.', -1, 1, 0.2),
    recede: measure('Recede', 'How far it has gone back from the brow.', 0, 1.2, 0),
    thin: measure('Thin', 'How thin it is on the crown.', 0, 1, 0),
    curl: measure('Curl', 'How it curls.', 0, 2.5, 1),
    volume: measure('Volume', 'How far it stands from the head.', 0.2, 2, 1),
    bush: measure('Bush', 'How far it swells out below the crown.', 0, 3, 0.6),
    width: measure('Width', 'Breadth of one lock.', 0.4, 2, 1),
    count: measure('Count', 'How many locks.', 0.2, 2, 1),
    forelocks: measure('Forelocks', 'Locks that fall over the brow.', 0, 6, 0),
    loose: measure('Loose', 'Hairs that stand apart.', 0, 2, 0.6),
  })
  .prefault({})
  .meta({ title: 'Hair', description: 'How it grows and is worn.' });

const beard = z
  .strictObject({
    moustache: measure('Moustache', 'How large.', 0, 1.5, 0),
    moustacheUp: measure('Moustache up', 'How far its ends turn up.', -1.5, 1.5, 0),
    tuft: measure('Tuft', 'The tuft under the lip.', 0, 1.5, 0),
    goatee: measure('Goatee', 'The beard on the chin.', 0, 2, 0),
    full: measure('Full', 'The beard on chin and cheeks.', 0, 1.5, 0),
    long: measure('Long', 'How far a full beard hangs.', 0, 1.5, 0),
  })
  .prefault({})
  .meta({ title: 'Beard', description: 'Hair of the face.' });

const dress = z
  .strictObject({
    hat: words('Hat', 'What is on the head.', [
      'none',
      'felt',
      'montero',
      'monmouth',
      'skullcap',
      'pot',
      'coif',
      'hood',
      'bandage',
    ]),
    brim: measure('Brim', 'How broad the brim of a felt hat is.', 0.95, 1.8, 1.45),
    brimCurl: measure('Brim curl', 'How it curls.', -0.5, 1, 0.18),
    crown: measure('Crown', 'How high the crown of a felt hat is.', 0.3, 1.4, 0.92),
    crownTop: measure('Crown top', 'How broad the crown is at its top.', 0.3, 0.95, 0.66),
    hatTilt: z
      .tuple([z.number(), z.number(), z.number()])
      .default([-9, 0, 4])
      .meta({ title: 'Hat tilt', description: 'Back, round and sideways, in degrees.' }),
    collar: words('Collar', 'What is at the neck.', [
      'plain',
      'none',
      'falling',
      'lace',
      'bands',
      'scarf',
      'kerchief',
      'ruff',
    ]),
    collarWidth: measure('Collar width', 'How broad the collar is.', 0.5, 1.3, 1),
    coat: words('Coat', 'What is worn over all.', ['coat', 'gown', 'bodice']),
    apron: z.boolean().default(false).meta({ title: 'Apron', description: 'Whether there is an apron with a bib.' }),
    cloak: z.boolean().default(false).meta({ title: 'Cloak', description: 'Whether there is a cloak.' }),
    cuirass: z.boolean().default(false).meta({ title: 'Cuirass', description: 'Whether there is a breastplate.' }),
    sash: words('Sash', 'What is slung over the shoulder.', ['none', 'sash', 'belt']),
    sashSide: z
      .union([z.literal(1), z.literal(-1)])
      .default(1)
      .meta({ title: 'Sash side', description: 'The shoulder it hangs from: 1 or -1.' }),
    sleeve: measure('Sleeve', 'How full the sleeves are.', 0.7, 1.4, 1),
    stripes: z
      .boolean()
      .default(false)
      .meta({ title: 'Stripes', description: 'Whether the sleeves are laced across.' }),
    shoulders: measure('Shoulders', 'How broad.', 0.7, 1.3, 1),
    neck: measure('Neck', 'How thick.', 0.7, 1.5, 1),
    throat: measure('Throat', 'How long the neck is; below 0 the head sits low.', -0.2, 0.3, 0),
    belly: measure('Belly', 'How stout.', 0, 1, 0),
  })
  .prefault({})
  .meta({ title: 'Dress', description: 'What is worn.' });

const stance = z
  .strictObject({
    yaw: measure('Turn of the head', 'In degrees; above 0 towards the right of the picture.', -60, 60, 30),
    pitch: measure('Nod', 'In degrees; above 0 is bowed.', -25, 25, -3),
    roll: measure('Lean', 'In degrees.', -20, 20, 2),
    bodyYaw: measure('Turn of the body', 'In degrees.', -60, 60, 16),
    size: measure('Size', 'How large the sitter stands in the frame.', 0.8, 1.25, 1),
    rise: measure('Rise', 'How high the sitter stands in the frame.', -0.6, 0.6, 0),
  })
  .prefault({})
  .meta({ title: 'Stance', description: 'Which way the sitter faces, and where in the frame.' });

/** What a likeness is drawn from, without its name. Whatever is left out has its middle value. */
export const likeness = {
  seed: z.int().min(1).max(99_999).default(1).meta({ title: 'Seed', description: 'Sets the fall of every hair.' }),
  ground: rgb.default([222, 208, 176]),
  face,
  hair,
  beard,
  dress,
  stance,
  tint: z
    .partialRecord(z.enum(MATERIALS), rgb)
    .default({})
    .meta({ title: 'Tint', description: 'Colours, by what they are the colour of.' }),
  albedo: z
    .partialRecord(z.enum(MATERIALS), z.number().min(0).max(2))
    .default({})
    .meta({ title: 'Lightness', description: 'How light each thing prints; lower means more ink.' }),
};

/** One sitter: a portrait as numbers, from which `npm run art` draws the picture. */
export const sitter = z
  .strictObject({ ...head, id: idOf('the portrait'), ...likeness })
  .meta({ title: 'Sitter', description: 'What one portrait is drawn from; people name it as their portrait.' });

/** A portrait as its data describe it, every measure filled in. */
export type Sitter = Readonly<z.output<typeof sitter>>;
