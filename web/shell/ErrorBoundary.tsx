import { Component, type ReactNode } from "react";
import { t } from "../i18n";
import { Button } from "./parts/Button";
import { Empty } from "./parts/States";

/** The last net: a page that broke says so and offers to load it again. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main>
        <Empty title={t("error.broken")} text={t("error.brokenText")}>
          <Button look="primary" onClick={() => location.reload()}>
            {t("action.reload")}
          </Button>
        </Empty>
      </main>
    );
  }
}
