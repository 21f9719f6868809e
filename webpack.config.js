import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import TerserPlugin from "terser-webpack-plugin";
import { RewritePlugin } from "./addin/build/RewritePlugin.mjs";
import { CataloguePlugin } from "./addin/build/CataloguePlugin.mjs";
import { readCatalogue } from "./addin/build/readCatalogue.mjs";
import { configureMacro, macroFile } from "./apps-script/build/configureMacro.mjs";
import { MacroBlockPlugin } from "./apps-script/build/MacroBlockPlugin.mjs";
import { StubsPlugin } from "./apps-script/build/StubsPlugin.mjs";
import { macroBuild } from "./apps-script/build/writeMacroBlock.mjs";
import { configurePane } from "./sidebar/build/configurePane.mjs";

const root = dirname(fileURLToPath(import.meta.url));

export default async function configureBundles() {
  const catalogue = await readCatalogue(join(root, "core/functions/functions.ts"));
  return [
    configureAddin(catalogue),
    configureMacro(root),
    configureAppsScript(catalogue),
    configurePane(excelPane),
    configureSheetsPane(),
  ];
}

/** The pane in Excel's page. */
const excelPane = {
  root,
  name: "addin-pane",
  entry: "addin/taskpane.ts",
  template: "addin/taskpane.html",
  folder: "dist/addin",
  page: "taskpane.html",
  isInlined: false,
};

/** The pane in the sidebar of Google Sheets, with the macro behind it. */
function configureSheetsPane() {
  const page = "Sidebar.html";
  const pane = configurePane({
    root,
    name: "apps-script-pane",
    entry: "apps-script/pane/page.ts",
    template: "apps-script/pane/page.html",
    folder: "dist/apps-script",
    page,
    isInlined: true,
  });
  const plugins = [...pane.plugins, new MacroBlockPlugin({ macro: macroFile(root), page })];
  return { ...pane, plugins, dependencies: ["apps-script-macro"] };
}

function configureAddin(catalogue) {
  return {
    ...configureBundle("addin"),
    entry: "./addin/functions/functions.ts",
    output: { path: join(root, "dist/addin"), filename: "functions.js", clean: { keep: /^(pane|taskpane)/ } },
    plugins: [new RewritePlugin(), new CataloguePlugin({ root, catalogue })],
  };
}

function configureAppsScript(catalogue) {
  const wordsOf = (folder) =>
    JSON.parse(readFileSync(join(root, `core/words/${folder}/functions.json`), "utf8"));
  const chinese = [wordsOf("zhCN"), wordsOf("zhTW")];
  const named = catalogue.map((entry) => ({
    ...entry,
    names: chinese.map((words) => words[entry.id]?.title ?? ""),
  }));
  return {
    ...configureBundle("apps-script"),
    entry: "./apps-script/functions/expose.ts",
    output: { path: join(root, "dist/apps-script"), filename: "Code.js", clean: { keep: /^Sidebar/ } },
    // The macro is built first: the script knows it by its hash.
    dependencies: ["apps-script-macro"],
    plugins: [
      new webpack.DefinePlugin({
        KAOHE_BUILD: webpack.DefinePlugin.runtimeValue(() => JSON.stringify(macroBuild(macroFile(root))), {
          fileDependencies: [macroFile(root)],
        }),
      }),
      new RewritePlugin(),
      new StubsPlugin({ root, catalogue: named }),
    ],
  };
}

/** What both bundles share: one self-contained script of ES2020, the older language of the two hosts. */
function configureBundle(folder) {
  return {
    name: folder,
    mode: "production",
    context: root,
    target: ["web", "es2020"],
    devtool: false,
    resolve: { extensions: [".ts", ".js"] },
    module: {
      // A name that its file doesn't export would be undefined in a cell.
      parser: { javascript: { exportsPresence: "error" } },
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: {
            // Types are checked by `tsc -b`, which knows what each folder may see.
            transpileOnly: true,
            configFile: join(root, folder, "tsconfig.json"),
            compilerOptions: { rootDir: root, composite: false, emitDeclarationOnly: false },
          },
        },
      ],
    },
    optimization: {
      minimizer: [
        new TerserPlugin({
          extractComments: false,
          terserOptions: {
            ecma: 2020,
            // `unsafe` options that only assume built-ins are not replaced and arrows are not constructed.
            compress: {
              passes: 10,
              hoist_funs: true,
              unsafe: true,
              unsafe_arrows: true,
              unsafe_methods: true,
              pure_getters: true,
              keep_fargs: false,
            },
            format: { comments: false },
          },
        }),
      ],
    },
    // The sizes are checked by test/tools/budgets.mjs, which fails; a warning here would be read by nobody.
    performance: { hints: false },
  };
}
