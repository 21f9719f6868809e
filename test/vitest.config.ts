import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Where to write the results as JSON besides showing them; only counting needs it. */
const reportFile = process.env.KAOHE_TEST_REPORT;
const root = fileURLToPath(new URL("..", import.meta.url));

/** `unit` runs the sources, `hosts` the built bundles and `pane` the pane in a browser; these two build first what they run. */
export default defineConfig({
  root,
  test: {
    // Two workers: the browser and the compilers that some tests start need a core of their own.
    maxWorkers: 2,
    setupFiles: ["test/tools/seedProperties.ts"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: reportFile ? ["default", ["json", { outputFile: reportFile }]] : ["default"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [
            "test/hosts/**",
            "test/sidebar/browser/**",
            "test/local/workbook/browser/**",
            "**/node_modules/**",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "workbook",
          include: ["test/local/workbook/browser/**/*.test.ts"],
          globalSetup: ["test/local/workbook/browser/buildOnce.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "hosts",
          include: ["test/hosts/**/*.test.ts"],
          globalSetup: ["test/hosts/buildOnce.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "pane",
          include: ["test/sidebar/browser/**/*.test.ts"],
          globalSetup: ["test/sidebar/browser/buildOnce.ts"],
        },
      },
    ],
  },
});
