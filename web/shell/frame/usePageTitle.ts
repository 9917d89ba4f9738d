import { useEffect } from "react";
import { t } from "../../i18n";

/** The title of the browser tab: the page, then the product. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = t("app.title", { page: title });
  }, [title]);
}
