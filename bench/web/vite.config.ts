// Builds the page that measures frames. Promises: as the product is built, except that the engine is
// a file of its own, so that it can be weighed.
import { fileURLToPath } from "node:url";
import type { UserConfig } from "vite";
import product from "../../vite.config";

const config: UserConfig = {
  ...product,
  build: {
    ...product.build,
    rolldownOptions: {
      input: fileURLToPath(new URL("../../web/harness/frames/index.html", import.meta.url)),
      output: {
        codeSplitting: {
          groups: [{ name: "engine", test: /\/web\/engine\/|node_modules\/(rbush|quickselect)/ }],
        },
      },
    },
  },
};

export default config;
