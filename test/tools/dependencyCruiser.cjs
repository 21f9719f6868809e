/** Who may import whom. Cruised: core, sidebar, addin, apps-script, local and test. */
const ours = "^(core|sidebar|addin|apps-script|local|test)/";
const hosts = { addin: "apps-script|local", "apps-script": "addin|local", local: "addin|apps-script" };

/** A rule that forbids, as an error, the imports from one place to another. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    forbid(
      "core-imports-core",
      "The engine knows no host, no pane and no test.",
      { path: "^core/" },
      {
        path: ours,
        pathNot: "^core/",
      },
    ),
    forbid(
      "core-needs-nothing",
      "The engine has no run-time dependency.",
      { path: "^core/" },
      {
        dependencyTypesNot: ["local", "localmodule", "unknown"],
        pathNot: "^core/",
      },
    ),
    forbid(
      "sidebar-imports-core",
      "The pane talks to a host only through ports.",
      { path: "^sidebar/" },
      {
        path: ours,
        pathNot: "^(core|sidebar)/",
      },
    ),
    ...Object.entries(hosts).map(([host, others]) =>
      forbid(
        `${host}-stands-alone`,
        "Hosts never import each other.",
        { path: `^${host}/` },
        {
          path: `^(${others}|test)/`,
        },
      ),
    ),
    forbid("no-cycles", "A file can be read without the file that reads it.", {}, { circular: true }),
    forbid(
      "no-barrels",
      "Import the file that holds the thing.",
      {},
      { path: "(^|/)index\\.[cm]?[jt]sx?$", pathNot: "node_modules" },
    ),
    forbid("nothing-unresolved", "Every import leads to a file.", {}, { couldNotResolve: true }),
    forbid(
      "shipped-code-declares-its-packages",
      "What ships installs without dev dependencies.",
      {
        path: "^(core|sidebar|addin|apps-script|local)/",
        pathNot: "^(addin|apps-script|sidebar)/build/|^addin/hosting/",
      },
      { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "no-orphans",
      "Code that nothing reaches is removed.",
      {
        orphan: true,
        path: "^(core|sidebar|addin|apps-script|local)/",
        pathNot: "\\.d\\.ts$|\\.json$",
      },
      {},
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
