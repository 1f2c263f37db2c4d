import type { Goto } from '../../src/core/scenario/condition-data.ts';
import { drawingOf } from './drawing-of.ts';
import type { PlayFiles } from './plays.ts';
import type { Site } from './site-files.ts';

interface Way {
  readonly goto?: Goto | undefined;
}

/** What of a pack tells which places are shown. */
interface PackedScenes {
  readonly data?: {
    readonly parts?: readonly { readonly start?: Readonly<Record<string, string>> }[];
    readonly scenes?: readonly {
      readonly id: string;
      readonly backdrop?: string;
      readonly beats: readonly (Way & { readonly choices: readonly Way[] })[];
    }[];
  };
}

/** The places that each role may see on its way to the first sitting of a play. */
function placesByRole(pack: PackedScenes): readonly ReadonlySet<string>[] {
  const scenes = new Map((pack.data?.scenes ?? []).map((scene) => [scene.id, scene]));
  const starts =
    (pack.data?.parts ?? []).map((part) => Object.entries(part.start ?? {})).find((s) => s.length > 0) ?? [];
  return starts.map(([, start]) => {
    const reached = new Set([start]);
    for (const id of reached)
      for (const { goto, choices } of scenes.get(id)?.beats ?? [])
        for (const way of [goto, ...choices.map((choice) => choice.goto)])
          if (way && 'scene' in way) reached.add(way.scene);
    return new Set([...reached].flatMap((id) => scenes.get(id)?.backdrop ?? []));
  });
}

/** Of the files of places those that a play asks for up to its first sitting, for each role it can be played in. */
export function placesShown(
  site: Site,
  { first }: PlayFiles,
  places: Iterable<string>,
): readonly (readonly string[])[] {
  const all = [...places];
  return placesByRole(JSON.parse(site.text(first)) as PackedScenes).map((shown) =>
    all.filter((path) => shown.has(drawingOf(path))),
  );
}
