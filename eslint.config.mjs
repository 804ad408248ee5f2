import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What each layer may import besides itself (docs/architecture.md). A layer absent from the table imports anything below it. */
const MAY_IMPORT = {
  document: [],
  language: ["document"],
  guide: ["document"],
  outline: ["document", "language", "guide"],
  lint: ["document", "outline", "language", "guide"],
  rules: ["lint", "outline", "guide", "language", "document"],
  exchange: ["document", "outline"],
  ooxml: ["document"],
  word: ["document"],
};
const LAYERS = [...Object.keys(MAY_IMPORT), "taskpane", "commands", "cli", "workbench", "selftest"];
const CORE = ["document", "language", "guide", "outline", "lint", "rules", "exchange", "ooxml"];
const LEAVES = ["taskpane", "commands", "cli", "workbench", "selftest"];

const banLayers = (layers) => layers.map((layer) => ({ regex: `^(\\.\\./)+${layer}(/|$)`, message: `This layer may not import ${layer}/ (docs/architecture.md).` }));
const NODE = { regex: "^node:|^(fs|path|os|child_process|crypto|url)$", message: "Node lives in cli/ only." };
const REACT = { regex: "^(react|react-dom|@fluentui/)", message: "React lives in taskpane/ and workbench/ only." };
const restrict = (patterns) => ({ "no-restricted-imports": ["error", { patterns }] });
const HOST_GLOBALS = ["Word", "Office", "OfficeExtension"].map((name) => ({ name, message: "Office.js lives in word/, commands/, taskpane/index.tsx, selftest/ and workbench/." }));
const DOM_GLOBALS = ["window", "document", "navigator", "localStorage", "sessionStorage", "fetch", "DOMParser", "XMLSerializer", "process", "Buffer", "setTimeout", "performance"].map(
  (name) => ({ name, message: "The core is pure TypeScript: no DOM, no Node." }),
);

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", "test/output/"] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-ignore": true, "ts-expect-error": true, "ts-nocheck": true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // The special characters of Word are control characters, and naming them is the point (document/text.ts).
      "no-control-regex": "off",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      eqeqeq: "error",
    },
  },
  ...Object.entries(MAY_IMPORT).map(([layer, allowed]) => ({
    files: [`src/${layer}/**`],
    rules: restrict([...banLayers(LAYERS.filter((other) => other !== layer && !allowed.includes(other))), NODE, REACT]),
  })),
  ...["taskpane", "commands", "selftest", "workbench"].map((layer) => ({
    files: [`src/${layer}/**/*.{ts,tsx}`],
    rules: restrict([
      ...banLayers(LEAVES.filter((other) => other !== layer)),
      ...(layer === "workbench" ? banLayers(["ooxml", "outline", "lint", "rules", "word", "guide"]) : []),
      NODE,
      ...(layer === "taskpane" || layer === "workbench" ? [] : [REACT]),
    ]),
  })),
  { files: ["src/cli/**"], rules: restrict([...banLayers(["taskpane", "commands", "workbench", "selftest", "word"]), REACT]) },
  { files: CORE.map((layer) => `src/${layer}/**`), rules: { "no-restricted-globals": ["error", ...HOST_GLOBALS, ...DOM_GLOBALS] } },
  {
    files: ["src/taskpane/**", "src/cli/**"],
    ignores: ["src/taskpane/index.tsx"],
    rules: { "no-restricted-globals": ["error", ...HOST_GLOBALS] },
  },
  {
    files: ["src/word/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  { files: ["src/taskpane/**", "src/workbench/**"], plugins: { "react-hooks": reactHooks }, rules: reactHooks.configs.recommended.rules },
  { files: ["**/*.mjs", "**/*.cjs", "**/*.js"], ...tseslint.configs.disableTypeChecked },
  { files: ["**/*.config.js", "**/*.config.mjs", "**/*.mjs"], rules: { "no-restricted-exports": "off", "@typescript-eslint/no-require-imports": "off" } },
);
