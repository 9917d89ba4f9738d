import { toScreen, type Point, type Rect } from "@labelwright/editor";
import type { Entry } from "../entries";
import type { RegionsModel } from "../model";
import { touching } from "../relations";
import { useModel, useModelState } from "./ModelContext";
import { useCamera } from "./useCamera";

/** More would hide the picture, and be drawn anew with every move of it. */
const MOST_ARROWS = 300;

interface Arrow {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  readonly text: string;
  readonly directed: boolean;
  readonly strong: boolean;
}

/** Arrows between regions: those of the selection, all on demand, and the one being drawn. */
export function RelationArrows() {
  const relations = useModelState("relations");
  const linking = useModelState("linking");
  return relations.length > 0 || linking ? <Arrows /> : null;
}

function Arrows() {
  const model = useModel();
  useModelState("entries");
  useModelState("selection");
  useModelState("relation");
  useModelState("allArrows");
  useModelState("hidden");
  useModelState("linking");
  useModelState("asset");
  useCamera();
  const arrows = [...arrowsOf(model), ...openArrows(model)];
  if (arrows.length === 0) return null;
  return (
    <svg className="lw-arrows" aria-hidden="true">
      <defs>
        <marker
          id="lw-arrowhead"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8Z" />
        </marker>
      </defs>
      {arrows.map((arrow) => (
        <ArrowLine key={arrow.id} arrow={arrow} />
      ))}
    </svg>
  );
}

function ArrowLine({ arrow }: { arrow: Arrow }) {
  const { from, to, text, directed, strong } = arrow;
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <g className={strong ? "lw-arrow-line lw-arrow-strong" : "lw-arrow-line"}>
      <line className="lw-arrow-halo" {...ends} />
      <line {...ends} markerEnd={directed ? "url(#lw-arrowhead)" : undefined} />
      {text && (
        <text x={(from.x + to.x) / 2} y={(from.y + to.y) / 2 - 5} textAnchor="middle">
          {text}
        </text>
      )}
    </g>
  );
}

function arrowsOf(model: RegionsModel): Arrow[] {
  const { relations, allArrows, relation: looked } = model.state;
  const links = allArrows ? relations : touching(relations, model.chosen);
  return links.slice(0, MOST_ARROWS).flatMap((link): Arrow[] => {
    const [from, to] = model.endsOf(link);
    const ends = from && to && endsBetween(model, from, to);
    if (!ends) return [];
    const type = model.relationTypes.get(link.relation.type);
    const strong = link.id === looked;
    const directed = type.directed ?? true;
    return [{ id: link.id, ...ends, text: type.name, directed, strong }];
  });
}

function openArrows(model: RegionsModel): Arrow[] {
  const { linking } = model.state;
  const target = model.get(linking?.to ?? "");
  if (!linking || !target) return [];
  return linking.from.flatMap((id): Arrow[] => {
    const source = model.get(id);
    const ends = source && endsBetween(model, source, target);
    return ends ? [{ id: `open ${id}`, ...ends, text: "", directed: true, strong: true }] : [];
  });
}

/** From outline to outline of the rectangles that hold the regions; null if one is not shown. */
function endsBetween(
  model: RegionsModel,
  first: Entry,
  second: Entry,
): { from: Point; to: Point } | null {
  const { scene } = model.engine.interaction;
  const a = scene.boundsOf([first.id]);
  const b = scene.boundsOf([second.id]);
  const { hidden } = model.state;
  if (!a || !b || hidden.has(first.id) || hidden.has(second.id)) return null;
  const to = leaving(b, centerOf(a));
  const { camera } = model.engine;
  return { from: toScreen(camera, leaving(a, to)), to: toScreen(camera, to) };
}

function centerOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where the line from the centre to a point crosses the outline, else the nearest place of it. */
function leaving(rect: Rect, point: Point): Point {
  const center = centerOf(rect);
  const dx = point.x - center.x;
  const dy = point.y - center.y;
  const across = dx === 0 ? Infinity : rect.width / 2 / Math.abs(dx);
  const down = dy === 0 ? Infinity : rect.height / 2 / Math.abs(dy);
  const part = Math.min(across, down);
  if (part < 1) return { x: center.x + dx * part, y: center.y + dy * part };
  return nearestEdge(rect, point);
}

function nearestEdge({ x, y, width, height }: Rect, point: Point): Point {
  const places: readonly Point[] = [
    { x, y: point.y },
    { x: x + width, y: point.y },
    { x: point.x, y },
    { x: point.x, y: y + height },
  ];
  const far = (place: Point): number => Math.abs(place.x - point.x) + Math.abs(place.y - point.y);
  return places.reduce((best, place) => (far(place) < far(best) ? place : best));
}
