import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@labelwright/editor": fileURLToPath(new URL("./web/editor.ts", import.meta.url)),
    },
  },
  test: {
    environment: "happy-dom",
    include: ["web/**/*.test.{ts,tsx}", "src/labelwright/**/{editor,viewer}/**/*.test.{ts,tsx}"],
    restoreMocks: true,
  },
});
