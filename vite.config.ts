// The build of the web app. Promises: the output runs under a content security policy without
// inline scripts, inline styles or data: fonts, each editor and viewer is a chunk of its own, and
// beside every text file of some size stands its gzip, which the server sends instead.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const backend = "http://127.0.0.1:8600";

// "…/task_types/image_regions/editor/index.ts" → "image_regions-editor"
const member = /\/(?:task_types|media_types)\/([a-z0-9_]+)\/(editor|viewer)\/index\.tsx?$/;

const worthPacking = /\.(js|css|html|svg)$/;
const LEAST_BYTES = 512;

function packed(): Plugin {
  return {
    name: "packed",
    apply: "build",
    async writeBundle({ dir = "" }, bundle) {
      for (const name of Object.keys(bundle).filter((name) => worthPacking.test(name))) {
        const content = await readFile(join(dir, name));
        if (content.length < LEAST_BYTES) continue;
        await writeFile(join(dir, `${name}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  root: here("./web"),
  plugins: [react(), packed()],
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
        // What several pages share comes in two files, not in fifty: each costs a round trip.
        codeSplitting: {
          groups: [
            {
              // Menus and what places them: the labelling page has them on use.
              name: "menus",
              test: /@floating-ui|@radix-ui\/react-(menu|dropdown|pop|roving|collection|arrow)/,
              includeDependenciesRecursively: false,
              priority: 1,
            },
            { name: "vendor", test: /node_modules/, minShareCount: 2 },
            { name: "common", test: /\/web\//, minShareCount: 3 },
          ],
        },
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
