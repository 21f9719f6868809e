import eslint from "@eslint/js";
import jsdoc from "eslint-plugin-jsdoc";
import officeAddins from "eslint-plugin-office-addins";
import { fileURLToPath } from "node:url";
import tseslint from "typescript-eslint";

const root = fileURLToPath(new URL("../..", import.meta.url));

const noSurprisesInCore = {
  files: ["core/**/*.ts"],
  rules: {
    // The same arguments give the same answer on every machine: no clock, no chance, no locale.
    "no-restricted-globals": [
      "error",
      { name: "Intl", message: "core makes no locale calls: the words render it." },
      { name: "globalThis", message: "core knows no host." },
    ],
    "no-restricted-properties": [
      "error",
      { object: "Date", property: "now", message: "core has no clock: take the date as an argument." },
      { object: "Math", property: "random", message: "core is pure: take the value as an argument." },
    ],
    "no-restricted-syntax": [
      "error",
      {
        selector: "MemberExpression[property.name=/^(toLocale|localeCompare)/]",
        message: "core makes no locale calls: compare code points, let the words render it.",
      },
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "core has no clock." },
      { selector: "CallExpression[callee.name='Date']", message: "core has no clock." },
    ],
  },
};

const documentedCore = {
  files: ["core/**/*.ts"],
  plugins: { jsdoc },
  settings: { jsdoc: { mode: "typescript" } },
  rules: {
    "jsdoc/require-jsdoc": [
      "error",
      {
        publicOnly: true,
        enableFixer: false,
        require: { FunctionDeclaration: true, ClassDeclaration: true },
      },
    ],
    "jsdoc/require-description": ["error", { contexts: ["FunctionDeclaration", "ClassDeclaration"] }],
    "jsdoc/check-param-names": ["error", { checkDestructured: false, disableMissingParamChecks: true }],
    "jsdoc/check-tag-names": ["error", { definedTags: ["customfunction", "source"] }],
    "jsdoc/no-types": "error",
    "jsdoc/empty-tags": "error",
  },
};

export default tseslint.config(
  { ignores: ["node_modules/**", "dist/**", "coverage/**", "graded/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [
      eslint.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      // Texts are taken apart by code point: no name, unit or mark of ours is made of several.
      "@typescript-eslint/no-misused-spread": "off",
      // A cell's fault is thrown to where the cell is answered: no error, nothing to trace.
      "@typescript-eslint/only-throw-error": [
        "error",
        {
          allow: [
            { from: "file", name: ["CellFault", "PassedOn"] },
            { from: "package", package: "custom-functions-runtime", name: "Error" },
          ],
          allowThrowingUnknown: true,
        },
      ],
      // Where an index is known to hold something, a cast names the type that is asserted; `!` stays forbidden.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  noSurprisesInCore,
  documentedCore,
  {
    // A declaration for a generator that reads only `any`: its arguments are checked where they arrive.
    files: ["core/functions/functions.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["addin/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
    ),
  },
  {
    // These talk to a terminal.
    files: [
      "local/**/*.ts",
      "test/bench/**/*.ts",
      "test/sidebar/host/main.ts",
      "test/sidebar/screenshots/main.ts",
    ],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,mjs}"],
    extends: [eslint.configs.recommended, tseslint.configs.recommended],
    rules: { eqeqeq: "error", "no-eval": "error", "no-new-func": "error" },
  },
);
