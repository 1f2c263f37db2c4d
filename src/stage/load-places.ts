import type { PlaceArt } from './art.ts';
import { loadJson, loadPicture } from './load-art.ts';
import { readPlace } from './place.ts';

/** How many pictures of places are kept once they are loaded: the one that is seen, the one before and the one after. */
const KEPT = 3;

/** The pictures of places, each fetched when it is first wanted. */
export class Places {
  readonly #base: string;
  readonly #density: 1 | 2;
  readonly #asked = new Map<string, Promise<void>>();
  readonly #here = new Map<string, PlaceArt | undefined>();

  constructor(base: string, density: 1 | 2) {
    this.#base = base;
    this.#density = density;
  }

  /** Whether a place need not be waited for: it is here, or it can't be had. */
  isSettled(id: string | undefined): boolean {
    return id === undefined || this.#here.has(id);
  }

  /** A place's picture; undefined where it is not here or can't be had. */
  get(id: string | undefined): PlaceArt | undefined {
    return id === undefined ? undefined : this.#here.get(id);
  }

  /** Fetches a place's picture, once; never rejects. */
  load(id: string | undefined): Promise<void> {
    if (id === undefined) return Promise.resolve();
    const asked = this.#asked.get(id) ?? this.#fetch(id);
    // the latest asked for is kept longest
    this.#asked.delete(id);
    this.#asked.set(id, asked);
    for (const old of [...this.#asked.keys()].slice(0, -KEPT)) {
      this.#asked.delete(old);
      this.#here.delete(old);
    }
    return asked;
  }

  async #fetch(id: string): Promise<void> {
    const path = `${this.#base}art/places/${id}`;
    const [image, data] = await Promise.all([loadPicture(path, this.#density), loadJson(`${path}.json`)]);
    const place = readPlace(data);
    if (this.#asked.has(id)) this.#here.set(id, image && place && { id, image, place, density: this.#density });
  }
}
