import { EsbuildPlugin } from "esbuild-loader";
import { join } from "node:path";
import webpack from "webpack";

/** Where the macro is built, before it goes into Sidebar.html. */
export const macroFile = (root) => join(root, "dist/parts/macro.js");

/**
 * The webpack configuration of the macro: a script that gives its functions to the variable `kaoheEntries`. Promises are
 * replaced by such as settle at once: whatever core awaits is done when a function returns.
 */
export function configureMacro(root) {
  return {
    name: "apps-script-macro",
    mode: "production",
    context: root,
    entry: "./apps-script/macro/expose.ts",
    output: { path: join(root, "dist/parts"), filename: "macro.js" },
    target: ["web", "es2020"],
    devtool: false,
    resolve: { extensions: [".ts", ".js"] },
    module: {
      parser: { javascript: { exportsPresence: "error" } },
      rules: [
        {
          test: /\.ts$/,
          loader: "esbuild-loader",
          options: { target: "es2020", supported: { "async-await": false } },
        },
      ],
    },
    optimization: {
      minimizer: [new EsbuildPlugin({ target: "es2020", charset: "utf8", legalComments: "none" })],
    },
    plugins: [
      new webpack.ProvidePlugin({
        Promise: [join(root, "apps-script/macro/immediatePromise.ts"), "ImmediatePromise"],
      }),
    ],
    performance: { hints: false },
  };
}
