import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import * as devCertificates from "office-addin-dev-certs";
import { HostingFault } from "./hostingFault.mjs";

const { ensureCertificatesAreInstalled, getHttpsServerOptions, verifyCertificates } =
  devCertificates.default ?? devCertificates;

/**
 * A certificate and its key from two files.
 * @param {string | undefined} certificate
 * @param {string | undefined} key
 */
export function readCertificate(certificate, key) {
  if (certificate === undefined || key === undefined) throw new HostingFault("certificate half", "");
  try {
    const pair = { cert: readFileSync(certificate), key: readFileSync(key) };
    createSecureContext(pair);
    return pair;
  } catch (fault) {
    throw new HostingFault("certificate unreadable", fault.message);
  }
}

/**
 * The development certificate of this machine, made and put among the trusted ones where a person says yes: Excel
 * opens no page whose certificate the machine doesn't trust.
 * @param {() => Promise<boolean>} confirm asks the person; false where nobody can be asked
 */
export async function loadDevelopmentCertificate(confirm) {
  if (!isTrusted()) {
    if (!(await confirm())) throw new HostingFault("certificate not allowed", "");
    try {
      await ensureCertificatesAreInstalled();
    } catch (fault) {
      throw new HostingFault("certificate not installed", String(fault.message ?? fault).trim());
    }
  }
  const { cert, key } = await getHttpsServerOptions();
  return { cert, key };
}

function isTrusted() {
  try {
    return verifyCertificates();
  } catch {
    return false;
  }
}
