// Every geometry the engine knows. A new one is one file here and a tool of the same name.

import { box } from "./box";
import { ellipse } from "./ellipse";
import { point } from "./point";
import { polygon } from "./polygon";
import { polyline } from "./polyline";
import { rotatedBox } from "./rotated_box";
import type { Geometry } from "./shape";

export const ALL_GEOMETRIES: readonly Geometry[] = [
  box,
  rotatedBox,
  polygon,
  polyline,
  ellipse,
  point,
];
