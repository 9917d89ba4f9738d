import type { ReactNode, Ref } from "react";
import { Link } from "react-router";
import { t } from "../../i18n";
import { Logo } from "../parts/Logo";

interface WorkbenchFrameProps {
  home: string;
  bar?: ReactNode;
  /** Red, amber or blue bars under the bar. */
  notices?: ReactNode;
  rail?: ReactNode;
  stage?: Ref<HTMLDivElement>;
  panel?: ReactNode;
  strip?: ReactNode;
  panelWidth?: "narrow" | "wide" | "list";
  /** Rows of their own above and below the stage. */
  head?: ReactNode;
  foot?: ReactNode;
  /** Over the stage: messages, dialogs of the shell. */
  children?: ReactNode;
}

/** Bar, rail, stage, panel and strip at the sizes of the design; empty parts keep their place. */
export function WorkbenchFrame(props: WorkbenchFrameProps) {
  const { home, bar, notices, rail, stage, panel, strip, panelWidth = "narrow", children } = props;
  return (
    <div className={`workbench ${panelWidth}`}>
      <header className="work-bar">
        <Link
          to={home}
          className="button ghost square normal"
          aria-label={t("work.leave")}
          title={t("work.leave")}
        >
          <Logo size={19} />
        </Link>
        {bar}
      </header>
      <div className="work-notices">{notices}</div>
      <div className="work-middle">
        {rail ?? <div className="rail" />}
        <main className="stage-area" aria-label={t("work.stage")}>
          {props.head}
          <div className="stage" data-keys="stage" ref={stage} />
          {props.foot}
          {children}
        </main>
        {panel ?? <div className="panel" />}
      </div>
      <footer className="strip">{strip}</footer>
    </div>
  );
}
