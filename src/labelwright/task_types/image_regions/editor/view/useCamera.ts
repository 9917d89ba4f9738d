import { useSyncExternalStore } from "react";
import type { Camera } from "@labelwright/editor";
import { useModel } from "./ModelContext";

/** The camera of the stage; the component renders again with every move of it. */
export function useCamera(): Camera {
  const { engine } = useModel();
  return useSyncExternalStore(
    (listener) => engine.on("camera", listener),
    () => engine.camera,
  );
}
