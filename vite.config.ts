// The build of the web app. Promises: the output runs under a content security policy without
// inline scripts, inline styles or data: fonts, and each editor and viewer is a chunk of its own.
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const backend = "http://127.0.0.1:8600";

// "…/task_types/image_regions/editor/index.ts" → "image_regions-editor"
const member = /\/(?:task_types|media_types)\/([a-z0-9_]+)\/(editor|viewer)\/index\.tsx?$/;

export default defineConfig({
  root: here("./web"),
  plugins: [react()],
  resolve: {
    alias: { "@labelwright/editor": here("./web/editor.ts") },
  },
  build: {
    outDir: here("./src/labelwright/web_dist"),
    emptyOutDir: true,
    assetsInlineLimit: 0, // fonts and icons stay files: the policy allows no data: fonts
    modulePreload: { polyfill: false }, // the polyfill would be an inline script
    license: { fileName: "licenses.md" },
    rolldownOptions: {
      output: {
        chunkFileNames: ({ facadeModuleId }) => {
          const found = member.exec(facadeModuleId ?? "");
          return found ? `assets/${found[1]}-${found[2]}-[hash].js` : "assets/[name]-[hash].js";
        },
      },
    },
  },
  server: {
    fs: { allow: [here(".")] }, // editors and viewers live beside their Python, outside web/
    proxy: { "/api": backend, "/media": backend, "/health": backend },
  },
});
