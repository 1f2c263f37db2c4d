/** The middle of a node's outline between left and right; undefined where it has none. */
function middleOf(node: string): number | undefined {
  const ellipse = /<ellipse[^>]* cx="(?<x>[-.\d]+)"/u.exec(node)?.groups?.['x'];
  if (ellipse !== undefined) return Number(ellipse);
  const outline = /<(?:polygon|path)[^>]* (?:points|d)="(?<points>[^"]*)"/u.exec(node)?.groups?.['points'] ?? '';
  const across = [...outline.matchAll(/(?<x>-?[.\d]+),-?[.\d]+/gu)].map((m) => Number(m.groups?.['x']));
  return across.length === 0 ? undefined : (Math.min(...across) + Math.max(...across)) / 2;
}

/**
 * Centres the texts of each node of a drawing by Graphviz. It writes the lines of a formatted label from where they
 * would begin in the font it has the measures of; in a wider one they would run out of the box on the right.
 */
export const centreLabels = (svg: string): string =>
  svg.replaceAll(/<g id="[^"]*" class="node">[\s\S]*?<\/g>\n(?=<|$)/gu, (node) => {
    const middle = middleOf(node);
    return middle === undefined
      ? node
      : node.replaceAll(
          /(?<=<text[^>]*)text-anchor="start" x="[-.\d]+"/gu,
          `text-anchor="middle" x="${middle.toFixed(2)}"`,
        );
  });
