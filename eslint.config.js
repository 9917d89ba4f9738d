// What the linter guards beside the usual: the borders of web/ and the content security policy.
import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import hooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const html = "markup from a string is refused by the content security policy (trusted types)";
const inline = "an inline style is refused by the content security policy; use a class or .style";

export default defineConfig(
  globalIgnores([".*/", "dist", "docs", "src/labelwright/web_dist", "web/api/schema.d.ts"]),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  hooks.configs.flat["recommended-latest"],
  prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ["*.js", "*.ts", "bench/web/*.ts"],
          defaultProject: "tsconfig.node.json",
        },
      },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      eqeqeq: "error",
      "no-console": "error",
      "max-lines": ["error", 400],
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: html },
        { selector: "Property[key.name='dangerouslySetInnerHTML']", message: html },
        {
          selector:
            "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]",
          message: html,
        },
        {
          selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write/]",
          message: html,
        },
        {
          selector:
            "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
          message: inline,
        },
      ],
    },
  },
  {
    // An editor or viewer is a plug-in: it sees the contract and npm packages, nothing of ours.
    files: ["src/labelwright/**/{editor,viewer}/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "(^|/)web/|^@labelwright/(?!editor$)",
              message: "import from @labelwright/editor",
            },
            { regex: "^(\\.\\./){2,}", message: "stay inside the member's own folder" },
          ],
        },
      ],
    },
  },
  {
    // The engine is framework-free and knows nothing of who hosts it.
    files: ["web/engine/**/*.{ts,tsx}", "web/editor.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "(^|/)(shell|api)(/|$)", message: "the engine knows no page and no server" },
            {
              regex: "^(react|react-dom|react-router|radix-ui)(/|$)|^@tanstack/",
              message: "the engine is framework-free",
            },
          ],
        },
      ],
    },
  },
);
