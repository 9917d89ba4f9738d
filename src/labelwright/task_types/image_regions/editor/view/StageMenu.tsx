import { ChevronRight } from "lucide-react";
import { DropdownMenu as Menu } from "radix-ui";
import { CommandKey, useEditorParts } from "@labelwright/editor";
import { ALIGNMENTS, AXES } from "../arrange";
import { chosenPolygons } from "../joining";
import type { RegionsModel } from "../model";
import { useModel } from "./ModelContext";

/** What can be done to the selection, with the keys that do it. */
export default function StageMenu({ at }: { at: { x: number; y: number } }) {
  const { t } = useEditorParts();
  const model = useModel();
  const close = (): void => {
    model.set({ menu: null });
    model.engine.focus();
  };
  return (
    <Menu.Root open modal={false} onOpenChange={(open) => !open && close()}>
      <Menu.Trigger asChild>
        <span
          className="lw-menu-anchor"
          style={{ insetBlockStart: at.y, left: at.x }}
          aria-hidden="true"
          tabIndex={-1}
        />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Content
          className="menu lw-menu"
          align="start"
          sideOffset={2}
          aria-label={t("regions.menu")}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          <MenuItems />
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  );
}

function MenuItems() {
  const model = useModel();
  const { selection, entries } = model.state;
  if (selection.size === 0) {
    return (
      <>
        <Item command="paste" />
        <Item command="pasteInPlace" />
        {entries.length > 0 && <Item command="selectAll" />}
        <Line />
        <Item command="hide" />
        <Item command="fit" />
        <Item command="look" />
      </>
    );
  }
  return (
    <>
      {model.chosen.some(({ origin }) => origin) && <Decisions />}
      {hasQuestions(model) && <Item command="attributes" />}
      {model.relationTypes.offered.length > 0 && <Item command="relate" />}
      <Line />
      <Item command="copy" />
      <Item command="cut" />
      <Item command="duplicate" />
      <Item command="paste" />
      <Line />
      {selection.size > 1 && <Align />}
      {chosenPolygons(model).length > 1 && <Item command="join" />}
      {chosenPolygons(model).length === 1 && <Item command="split" />}
      <Order />
      <Line />
      <Item command="hide" />
      <Item command="hideOthers" />
      <Item command="lock" />
      <Item command="zoomSelection" />
      <Line />
      <Item command="delete" />
    </>
  );
}

function hasQuestions(model: RegionsModel): boolean {
  return model.chosen.some(({ region }) => model.palette.get(region.class).fields.length > 0);
}

function Decisions() {
  return (
    <>
      <Item command="accept" />
      <Item command="reject" />
      <Line />
    </>
  );
}

function Align() {
  return (
    <SubMenu named="regions.align">
      {ALIGNMENTS.map((edge) => (
        <Item key={edge} command={`align.${edge}`} />
      ))}
      {AXES.map((axis) => (
        <Item key={axis} command={`distribute.${axis}`} />
      ))}
    </SubMenu>
  );
}

function Order() {
  return (
    <SubMenu named="regions.order">
      {["front", "forward", "backward", "back"].map((place) => (
        <Item key={place} command={`order.${place}`} />
      ))}
    </SubMenu>
  );
}

function SubMenu({ named, children }: { named: string; children: React.ReactNode }) {
  const { t } = useEditorParts();
  return (
    <Menu.Sub>
      <Menu.SubTrigger className="menu-item">
        {t(named)}
        <span className="lw-gap" />
        <ChevronRight className="lw-arrow" size={14} aria-hidden="true" />
      </Menu.SubTrigger>
      <Menu.Portal>
        <Menu.SubContent className="menu lw-menu">{children}</Menu.SubContent>
      </Menu.Portal>
    </Menu.Sub>
  );
}

function Line() {
  return <Menu.Separator className="menu-line" />;
}

function Item({ command }: { command: string }) {
  const { t, keys } = useEditorParts();
  const id = `regions.${command}`;
  const found = keys.find(id);
  if (!found || found.enabled?.() === false) return null;
  return (
    <Menu.Item className="menu-item" onSelect={() => keys.run(id)}>
      {t(found.label)}
      <span className="lw-gap" />
      <CommandKey id={id} />
    </Menu.Item>
  );
}
