import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { repository } from "./plantProject";

const allowed = new Set([
  ...["addin", "apps-script", "core", "local", "sidebar", "test"],
  ...["manifest.xml", "package.json", "package-lock.json", "tsconfig.json", "webpack.config.js", "README.md"],
  ...[".ci", ".gitignore"],
]);

/** Names in the root that git tracks or would track. */
function namesInRoot(): string[] {
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: repository,
    encoding: "utf8",
  });
  return [...new Set(files.split("\0").flatMap((path) => path.split("/").slice(0, 1).filter(Boolean)))];
}

it("keeps the root closed: tool settings live in package.json or beside the tests", () => {
  const names = namesInRoot();
  expect(names).toContain("core");
  expect(names.filter((name) => !allowed.has(name))).toEqual([]);
});
