import { EsbuildPlugin } from "esbuild-loader";
import HtmlInlineScriptPlugin from "html-inline-script-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { join } from "node:path";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";

/**
 * The webpack configuration of the pane in a host's page.
 * @param {object} pane
 * @param {string} pane.root folder of the project
 * @param {string} pane.name name of the configuration
 * @param {string} pane.entry the file that mounts the pane over the host, from the root
 * @param {string} pane.template the page, from the root; in one inlined page `<%= css %>` stands where the styles go
 * @param {string} pane.folder where the build goes, from the root; other builds may write there too
 * @param {string} pane.page name of the page
 * @param {boolean} pane.isInlined true for one page with everything in it, as Apps Script serves it
 */
export function configurePane({ root, name, entry, template, folder, page, isInlined }) {
  return {
    name,
    mode: "production",
    context: root,
    entry: { pane: join(root, entry) },
    target: ["web", "es2022"],
    devtool: false,
    output: {
      path: join(root, folder),
      filename: "[name].js",
      chunkFilename: "pane/[name].[contenthash:8].js",
      publicPath: "",
      environment: { templateLiteral: !isInlined },
    },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      parser: { javascript: { exportsPresence: "error" } },
      rules: [
        {
          test: /\.tsx?$/,
          loader: "esbuild-loader",
          options: { target: "es2022", jsx: "automatic", jsxImportSource: "preact" },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    optimization: {
      minimizer: [
        // HtmlService takes what follows // in a template literal for a comment: none may be left.
        ...(isInlined ? [new EsbuildPlugin({ ...LOWERED, exclude: /\.css$/ })] : []),
        new EsbuildPlugin({ include: /\.css$/, css: true, charset: "utf8" }),
        new TerserPlugin({
          extractComments: false,
          terserOptions: { ecma: 2020, compress: { passes: 2 }, format: { comments: false } },
        }),
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: "pane/[name].[contenthash:8].css" }),
      new HtmlWebpackPlugin({
        template: join(root, template),
        filename: page,
        chunks: ["pane"],
        inject: isInlined ? "body" : "head",
        scriptLoading: isInlined ? "blocking" : "defer",
        minify: false,
        ...(isInlined && { templateParameters: inlinedCss }),
      }),
      ...(isInlined
        ? [
            new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
            new HtmlInlineScriptPlugin(),
            new DropInlinedPlugin(),
          ]
        : []),
    ],
    performance: { hints: false },
  };
}

const LOWERED = {
  target: "es2022",
  charset: "utf8",
  minify: false,
  supported: { "template-literal": false },
  legalComments: "none",
};

function inlinedCss(compilation) {
  const styles = Object.keys(compilation.assets).filter((file) => file.endsWith(".css"));
  return { css: styles.map((file) => compilation.assets[file].source()).join("\n") };
}

/** Takes away the files that stand in the page, and the page's link to its styles. */
class DropInlinedPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("DropInlinedPlugin", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap("DropInlinedPlugin", (tags) => {
        tags.headTags = tags.headTags.filter(({ tagName }) => tagName !== "link");
      });
    });
    compiler.hooks.emit.tap("DropInlinedPlugin", (compilation) => {
      for (const file of Object.keys(compilation.assets))
        if (file.endsWith(".css")) compilation.deleteAsset(file);
    });
  }
}
