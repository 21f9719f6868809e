import { HostingFault } from "./hostingFault.mjs";

/** The address in manifest.xml: the server that `npm run excel` starts. */
export const DEVELOPMENT_PORT = 3000;
const DEVELOPMENT = `https://localhost:${DEVELOPMENT_PORT}`;

/**
 * Reads the address that the files will lie below: an https host, with a path or without.
 * @param {string | undefined} written such as https://example.com/kaohe; one slash at the end is taken off
 * @returns {string} without a slash at the end
 * @throws {HostingFault}
 */
export function readHostAddress(written) {
  const found = written ?? "";
  const refuse = (code) => {
    throw new HostingFault(code, found);
  };
  if (found === "") return refuse("no origin");
  if (/^http:/i.test(found)) return refuse("origin not https");
  if (!/^https:\/\/[^/]/i.test(found) || /[\s"<>\\]/.test(found) || !URL.canParse(found))
    return refuse("origin no address");
  if (/[?#]/.test(found)) return refuse("origin with query");
  const { origin, pathname, username, password } = new URL(found);
  if (username || password) return refuse("origin with user");
  const path = pathname.replace(/\/$/, "");
  if (path.includes("//") || path.endsWith("/")) return refuse("origin no address");
  if (/\.(html?|xml|json|m?js|php|aspx?|png|zip)$/i.test(path)) return refuse("origin is file");
  return origin + path;
}

/**
 * The manifest for another address.
 * @param {string} source manifest.xml, whose addresses are those of development
 * @param {string} home as `readHostAddress` gives it
 * @returns {string}
 */
export function addressManifest(source, home) {
  const write = (address) => address.replaceAll("&", "&amp;");
  return source
    .replaceAll(
      `<AppDomain>${DEVELOPMENT}</AppDomain>`,
      `<AppDomain>${write(new URL(home).origin)}</AppDomain>`,
    )
    .replaceAll(`"${DEVELOPMENT}/`, () => `"${write(home)}/`);
}
