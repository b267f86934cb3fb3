import type { PackageName } from '../rooms.ts';
import { packageArrows, withoutDetours } from './package-arrows.ts';
import { roomLevels } from './room-levels.ts';

/** Where something stands in the picture, in pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const column = { left: 24, right: 556, width: 420 } as const;
const row = 27;
const head = 62;
const gap = 46;

/** What each package is, in the words of a line. */
const is: Readonly<Record<PackageName | 'needs-assessment', string>> = {
  core: 'the form engine: no DOM, no network, no clock, no language',
  sdk: 'freeze, keep, send once, verify the receipt',
  widget: 'what clients and workers see, as elements',
  inbox: "the case worker's inbox, a page",
  services: 'what exists, and what fits',
  server: 'receive, keep, tell staff, hand out packets',
  cli: 'look at a form, lint, compare, keys',
  'needs-assessment': 'the default form: data',
};

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const heightOf = (name: PackageName) => head + roomLevels(name).length * row + 10;

/** Two columns: what reaches a browser, and what runs in Node; core below both. */
function placed(): Readonly<Record<PackageName | 'needs-assessment', Box>> {
  const { left, right, width } = column;
  const inbox = { x: left, y: 56, width, height: heightOf('inbox') };
  const widget = { x: left, y: inbox.y + inbox.height + gap, width, height: heightOf('widget') };
  const sdk = { x: left, y: widget.y + widget.height + gap, width, height: heightOf('sdk') };
  const bottom = sdk.y + sdk.height;
  const cli = { x: right, y: 56, width, height: heightOf('cli') };
  const services = { x: right, y: cli.y + cli.height + gap, width: 300, height: heightOf('services') };
  const data = { x: right + width / 2, y: bottom - head, width: width / 2, height: head };
  const server = { x: right, y: data.y - gap - heightOf('server'), width, height: heightOf('server') };
  const core = { x: left, y: bottom + gap, width: right + width - left, height: heightOf('core') };
  return { inbox, widget, sdk, cli, services, server, core, 'needs-assessment': data };
}

/** A row of rooms in the middle of a box. */
function drawnRow(names: readonly string[], { x, width }: Box, y: number): string {
  const widths = names.map((name) => Math.round(name.length * 6.4 + 15));
  const whole = widths.reduce((sum, one) => sum + one + 6, -6);
  let at = x + (width - whole) / 2;
  return names
    .map((name, index) => {
      const wide = widths[index] ?? 0;
      const middle = at + wide / 2;
      const drawn = `<rect class="room" x="${at}" y="${y}" width="${wide}" height="21" rx="4"/><text class="name" x="${middle}" y="${y + 15}">${name}</text>`;
      at += wide + 6;
      return drawn;
    })
    .join('');
}

function drawnPackage(name: PackageName | 'needs-assessment', box: Box): string {
  const { x, y, width, height } = box;
  const levels = name === 'needs-assessment' ? [] : roomLevels(name);
  const rows = levels.map((names, index) => drawnRow(names, box, y + head + index * row));
  return [
    `<rect class="package" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`,
    `<text class="title" x="${x + 18}" y="${y + 28}">${name}</text>`,
    `<text class="is" x="${x + 18}" y="${y + 47}">${escaped(is[name])}</text>`,
    ...rows,
  ].join('\n');
}

/** From the foot of one box to the head of another that stands under it, `x` to the right of its left side. */
const down = (from: Box, to: Box, x = from.width / 2) => `M${from.x + x} ${from.y + from.height}V${to.y - 7}`;

/** From the side of one box, up or down between the columns, to the side of another. */
const across = (from: Box, to: Box, lane: number, at: { readonly from: number; readonly to: number }) =>
  `M${from.x} ${from.y + at.from}H${column.right - lane}V${to.y + at.to}H${to.x + to.width + 7}`;

/** Draws the packages, their rooms and the arrows between packages as SVG, in light and dark colours. */
export function drawArchitecture(): string {
  const boxes = placed();
  const { core } = boxes;
  const lanes: Readonly<Record<string, string>> = {
    'server core': down(boxes.server, core, 90),
    'server needs-assessment': down(boxes.server, boxes['needs-assessment'], (column.width * 3) / 4),
    'cli server': down(boxes.cli, boxes.server, column.width - 60),
    'cli services': down(boxes.cli, boxes.services, boxes.services.width / 2),
    'cli widget': across(boxes.cli, boxes.widget, 28, { from: boxes.cli.height - 26, to: 28 }),
    'server widget': across(boxes.server, boxes.widget, 28, { from: 28, to: 60 }),
    'server inbox': across(boxes.server, boxes.inbox, 56, { from: 54, to: 28 }),
  };
  const drawnArrows = withoutDetours(packageArrows()).map(({ from, to, kind }) => {
    const path = lanes[`${from} ${to}`] ?? down(boxes[from], boxes[to]);
    return `<path class="${kind}" d="${path}" marker-end="url(#end)"><title>${from} → ${to}</title></path>`;
  });
  const width = column.right + column.width + column.left;
  const height = core.y + core.height + 62;
  const foot = height - 34;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The packages of Open Intake, the rooms in each, and who imports whom">
<style>
svg{--paper:#fdfcf9;--box:#fff;--room:#eef2ee;--ink:#22302b;--soft:#5b6b64;--line:#8fa399;--accent:#1c6650;font:12px system-ui,sans-serif}
@media (prefers-color-scheme:dark){svg{--paper:#151a18;--box:#1d2421;--room:#2a3430;--ink:#e6ece8;--soft:#a3b1aa;--line:#62746b;--accent:#7fc9ae}}
.paper{fill:var(--paper)}.package{fill:var(--box);stroke:var(--line)}.room{fill:var(--room)}
text{fill:var(--ink)}.title{font-size:17px;font-weight:600}.is,.note{fill:var(--soft);font-size:13px}.side{fill:var(--soft);font-size:13px;font-weight:600}.name{text-anchor:middle}
path.imports,path.files{fill:none;stroke:var(--accent);stroke-width:2}path.files{stroke-dasharray:5 4}.end{fill:var(--accent)}
</style>
<defs><marker id="end" viewBox="0 0 10 10" refX="3" refY="5" markerWidth="5" markerHeight="5" orient="auto"><path class="end" d="M0 0L10 5L0 10z"/></marker></defs>
<rect class="paper" width="${width}" height="${height}"/>
<text class="side" x="${column.left}" y="36">Reaches a browser</text>
<text class="side" x="${column.right}" y="36">Runs in Node</text>
${Object.entries(boxes)
  .map(([name, box]) => drawnPackage(name as PackageName | 'needs-assessment', box))
  .join('\n')}
${drawnArrows.join('\n')}
<text class="note" x="${column.left}" y="${foot}">A line: imports, through exports only; also what stands further along the lines. Broken: serves its files, imports nothing.</text>
<text class="note" x="${column.left}" y="${foot + 19}">In a box: the folders under src. Each imports from rows below its own, never from its own row or one above.</text>
</svg>
`;
}
