// The menu of the stage: right click or long press. Its code comes with the first press that wants it.
import { useEffect, useState } from "react";
import { followMenuPresses } from "../menuPress";
import { useModel, useModelState } from "./ModelContext";
import type StageMenu from "./StageMenu";

export function StageMenuOnUse() {
  const model = useModel();
  const menu = useModelState("menu");
  const [found, setFound] = useState<{ Menu: typeof StageMenu } | null>(null);
  useEffect(() => followMenuPresses(model), [model]);
  const isWanted = menu !== null && found === null;
  useEffect(() => {
    if (isWanted) void import("./StageMenu").then((menus) => setFound({ Menu: menus.default }));
  }, [isWanted]);
  return menu && found && <found.Menu at={menu} />;
}
