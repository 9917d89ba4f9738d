import { Navigate, Outlet, useLocation } from "react-router";
import { hasStatus } from "../../api/errors";
import { t } from "../../i18n";
import { useKeymapInForce } from "../keys/keymap";
import type { Ahead } from "../page";
import { Failure } from "../parts/States";
import { ProofGate } from "./ProofGate";
import { SessionContext, sessionQuery, useSessionQuery } from "./useSession";

/** Signed-in pages live below this: without a session it leads to the sign-in page and back. */
export function RequireSession() {
  const { query, session } = useSessionQuery();
  const { pathname, search } = useLocation();
  if (session) {
    return (
      <SessionContext value={session}>
        <SignedIn />
      </SessionContext>
    );
  }
  if (hasStatus(query.error, 401)) {
    const next = pathname === "/" ? "" : `?next=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/sign-in${next}`} replace />;
  }
  if (query.error) {
    return (
      <main className="empty">
        <Failure
          error={query.error}
          what={t("session.failed")}
          onRetry={() => void query.refetch()}
        />
      </main>
    );
  }
  return null;
}

/** Who is here is asked for while the pages are loading. */
const ahead: Ahead = (cache) => void cache.prefetchQuery(sessionQuery);
RequireSession.ahead = ahead;

function SignedIn() {
  useKeymapInForce();
  return (
    <ProofGate>
      <Outlet />
    </ProofGate>
  );
}
