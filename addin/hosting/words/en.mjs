const sideload = (manifest) => `Excel on the web
  1. Open a workbook in the browser (office.com, or excel.cloud.microsoft).
  2. Home › Add-ins › More Add-ins › My Add-ins › Upload My Add-in.
  3. Choose the manifest file. If the browser asks whether the page may reach this machine or the local
     network, allow it.

Excel on Windows
  1. In the Explorer, right-click the folder that holds the manifest › Properties › Sharing › Share…,
     share it with yourself, and copy the network path (\\\\COMPUTER\\…).
  2. In Excel: File › Options › Trust Center › Trust Center Settings › Trusted Add-in Catalogs.
     Paste the path at Catalog Url, Add catalog, tick Show in Menu, OK, and start Excel again.
  3. Home › Add-ins › More Add-ins › SHARED FOLDER, choose Kaohe, Add.

Excel on a Mac
  1. In the Terminal:
     mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
     cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/kaohe.xml
  2. Quit Excel, start it again, open a workbook: Home › Add-ins, under Developer Add-ins.`;

const proof = `The tab Home then has a group Kaohe, and =PERF.GRADE(85) in a cell gives 良好.`;

/** English. */
export const en = {
  building: "Building the add-in …",

  serveHelp: `npm run excel -- [--port 3000] [--certificate FILE --key FILE] [--yes] [--lang en|zh-CN|zh-TW]

Builds the add-in, serves it at https://localhost to this machine only, and says how to load it in Excel.
  --port         another port; the manifest is written for it
  --certificate  a certificate of your own for localhost, with --key, instead of the development certificate
  --yes          make and trust the development certificate without asking`,

  packageHelp: `npm run package -- --origin https://example.com/kaohe [--lang en|zh-CN|zh-TW]

Builds the add-in and makes dist/package: the files for a web server at that address, the manifest for Excel, and
how to install both.`,

  trust: {
    win32: `Excel opens only pages whose certificate this machine trusts. For https://localhost a certificate is made that
belongs to this machine alone and is valid for 30 days; it is put among those that your Windows account trusts.
Windows asks you to confirm. To take it back later: npx office-addin-dev-certs uninstall`,
    darwin: `Excel opens only pages whose certificate this machine trusts. For https://localhost a certificate is made that
belongs to this machine alone and is valid for 30 days; it is put among those that your keychain trusts.
macOS asks for your password. To take it back later: npx office-addin-dev-certs uninstall`,
    linux: `The browser opens only pages whose certificate this machine trusts. For https://localhost a certificate is made that
belongs to this machine alone and is valid for 30 days; it is put among those that the system trusts, which needs
sudo. To take it back later: npx office-addin-dev-certs uninstall`,
  },
  trustQuestion: "Make and trust it? [y/N] ",

  serving: ({ home, manifest }) => `
The add-in is served at ${home}, to this machine only. Leave this window open; Ctrl+C ends it.

The manifest, which tells Excel where the add-in is:
  ${manifest}

First open ${home}/reference/functions.en.html in a browser: it must come without a warning.
Then load the manifest, on one of these:

${sideload(manifest)}

${proof}`,

  packaged: ({ folder, home }) => `
Made ${folder}:
  site/          put everything in it on your web server, so that ${home}/taskpane.html opens
  manifest.xml   load it in Excel, or give it to whoever administers Microsoft 365
  INSTALL.*.txt  how to do both, in three languages`,

  install: (home) => `Kaohe for Excel: installation

1. The files
   Put everything in the folder "site" on a web server, so that this address opens without a warning:
   ${home}/taskpane.html
   - Any server for static files will do; nothing runs on it and nothing is sent to it.
   - It must speak https with a certificate that your people's machines trust.
   - It must send .js as JavaScript, .json as JSON and .html as HTML (they all do).
   - For Excel on the web it should send the header Access-Control-Allow-Origin: * with functions*.json and functions.js.
   - The machines must also reach https://appsforoffice.microsoft.com, from where Excel's own library comes.

2. The add-in
   For everybody: admin.microsoft.com › Settings › Integrated apps › Upload custom apps › Office Add-in,
   upload manifest.xml and choose who gets it. It can take some hours until it appears.
   For one person, as a trial:

${sideload("manifest.xml").replace(/^/gm, "   ").replace(/ +$/gm, "")}

3. The proof
   ${proof}

Needs Excel on the web, Microsoft 365, or Excel 2021 or newer. Not the iPad, not Excel 2019.
A newer version: replace the files in "site". Load the manifest again only where its Version changed.
Another address: make the package anew for it, and load its manifest in place of this one.`,

  faults: {
    "no origin": () => `Say where the files will lie: npm run package -- --origin https://example.com/kaohe`,
    "origin not https": (found) =>
      `${found} isn't https, and Excel loads nothing else. Serve the files over https and write https://…`,
    "origin no address": (found) => `${found} is no address. Write one such as https://example.com/kaohe`,
    "origin with query": (found) =>
      `${found} has a ? or # in it. Write only the host and the folder, such as https://example.com/kaohe`,
    "origin with user": (found) =>
      `${found} holds a user or a password, which everybody could read in the manifest. Leave it out.`,
    "origin is file": (found) =>
      `${found} is a file. Write the folder that the files will lie in, such as https://example.com/kaohe`,
    options: (found) => `${found}. --help shows what can be written.`,
    port: (found) => `--port ${found} is no port. Write a number from 1 to 65535, such as --port 3001.`,
    build: (found) => `The add-in can't be built:\n${found}`,
    manifest: (found) => `The manifest for this address isn't sound, and no package was made:\n${found}`,
    "port taken": (found) =>
      `Port ${found} is taken by another program. End that one (perhaps an earlier npm run excel in another window), or take
another port: npm run excel -- --port ${Number(found) + 1}
The manifest is then written for that port: load it in Excel again.`,
    "port not allowed": (found) =>
      `This machine doesn't let you use port ${found}. Take one above 1023: npm run excel -- --port 3000`,
    server: (found) => `The server can't start: ${found}`,
    "certificate half": () => `--certificate and --key go together: write both.`,
    "certificate unreadable": (found) => `The certificate and its key can't be used: ${found}`,
    "certificate not allowed": () =>
      `No certificate was made, and nothing is served. Run this again in a terminal and answer y, add --yes, or bring a
certificate of your own: npm run excel -- --certificate localhost.crt --key localhost.key`,
    "certificate not installed": (found) =>
      `The development certificate can't be made or trusted here:
  ${found}
It needs the right to change what this machine trusts. Run it as a user who has that, or bring a certificate of
your own: npm run excel -- --certificate localhost.crt --key localhost.key`,
  },
};
