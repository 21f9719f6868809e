const sideload = (manifest) => `Excel 網頁版
  1. 在瀏覽器中開啟一個活頁簿（office.com 或 excel.cloud.microsoft）。
  2. 常用 › 增益集 › 更多增益集 › 我的增益集 › 上傳我的增益集。
  3. 選擇資訊清單檔案。如果瀏覽器詢問是否允許網頁存取本機或區域網路，請允許。

Windows 版 Excel
  1. 在檔案總管中以滑鼠右鍵按一下資訊清單所在的資料夾 › 內容 › 共用 › 共用…，與自己共用，
     然後複製網路路徑（\\\\電腦名稱\\…）。
  2. 在 Excel 中：檔案 › 選項 › 信任中心 › 信任中心設定 › 信任的增益集目錄。
     在「目錄 URL」貼上該路徑，按「新增目錄」，勾選「顯示於功能表」，確定後重新啟動 Excel。
  3. 常用 › 增益集 › 更多增益集 › 共用資料夾，選擇「考核」，新增。

Mac 版 Excel
  1. 在「終端機」中執行：
     mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
     cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/kaohe.xml
  2. 結束 Excel 再開啟，開啟一個活頁簿：常用 › 增益集，在「開發人員增益集」下。`;

const proof = `之後「常用」索引標籤中會有「考核」群組；在儲存格中輸入 =PERF.GRADE(85)，得到 良好。`;

/** Traditional Chinese. */
export const zhTW = {
  building: "正在建置增益集……",

  serveHelp: `npm run excel -- [--port 3000] [--certificate 檔案 --key 檔案] [--yes] [--lang en|zh-CN|zh-TW]

建置增益集，在 https://localhost 上只對本機提供，並說明如何在 Excel 中載入。
  --port         換一個連接埠；資訊清單會依它撰寫
  --certificate  用自己的 localhost 憑證（與 --key 一起），代替開發憑證
  --yes          不再詢問，直接製作並信任開發憑證`,

  packageHelp: `npm run package -- --origin https://example.com/kaohe [--lang en|zh-CN|zh-TW]

建置增益集，做成 dist/package：放到該網址網站上的檔案、給 Excel 的資訊清單，以及安裝說明。`,

  trust: {
    win32: `Excel 只開啟憑證受本機信任的頁面。將為 https://localhost 製作一張只屬於本機、有效期 30 天的憑證，
並放入您的 Windows 帳戶信任的憑證中。Windows 會請您確認。
以後要撤回：npx office-addin-dev-certs uninstall`,
    darwin: `Excel 只開啟憑證受本機信任的頁面。將為 https://localhost 製作一張只屬於本機、有效期 30 天的憑證，
並放入您的鑰匙圈信任的憑證中。macOS 會要求輸入密碼。
以後要撤回：npx office-addin-dev-certs uninstall`,
    linux: `瀏覽器只開啟憑證受本機信任的頁面。將為 https://localhost 製作一張只屬於本機、有效期 30 天的憑證，
並放入系統信任的憑證中，這需要 sudo。
以後要撤回：npx office-addin-dev-certs uninstall`,
  },
  trustQuestion: "現在製作並信任嗎？[y/N] ",

  serving: ({ home, manifest }) => `
增益集已在 ${home} 提供，只有本機能存取。請保持此視窗開啟；按 Ctrl+C 結束。

資訊清單檔案（告訴 Excel 增益集在哪裡）：
  ${manifest}

請先在瀏覽器中開啟 ${home}/reference/functions.zh-TW.html，應當沒有任何警告。
然後依您使用的 Excel 載入資訊清單：

${sideload(manifest)}

${proof}`,

  packaged: ({ folder, home }) => `
已產生 ${folder}：
  site/          把其中所有檔案放到網站上，使 ${home}/taskpane.html 能開啟
  manifest.xml   在 Excel 中載入，或交給 Microsoft 365 系統管理員
  INSTALL.*.txt  安裝說明，三種語言`,

  install: (home) => `考核（Excel 增益集）安裝說明

1. 檔案
   把 site 資料夾中的所有檔案放到網站上，使下面的網址開啟時沒有任何警告：
   ${home}/taskpane.html
   - 任何靜態檔案伺服器都可以；伺服器上不執行任何程式，也不會向它傳送資料。
   - 必須是 https，憑證須受使用者的電腦信任。
   - .js 須以 JavaScript、.json 以 JSON、.html 以 HTML 類型傳送（一般的伺服器都是如此）。
   - 要用 Excel 網頁版時，functions*.json 和 functions.js 應帶上回應標頭 Access-Control-Allow-Origin: *。
   - 使用者的電腦還須能存取 https://appsforoffice.microsoft.com，Excel 自己的程式庫來自那裡。

2. 增益集
   給所有人：admin.microsoft.com › 設定 › 整合式應用程式 › 上傳自訂應用程式 › Office 增益集，
   上傳 manifest.xml 並選擇使用者。可能要過幾小時才會出現。
   給一個人試用：

${sideload("manifest.xml").replace(/^/gm, "   ").replace(/ +$/gm, "")}

3. 驗證
   ${proof}

需要 Excel 網頁版、Microsoft 365，或 Excel 2021 及更新版本。不支援 iPad 和 Excel 2019。
更新版本：取代 site 中的檔案即可。只有資訊清單中的 Version 改變時才需要重新載入。
更換網址：依新網址重新產生，並用新的資訊清單代替這一份。`,

  faults: {
    "no origin": () => `請寫明檔案將放在哪裡：npm run package -- --origin https://example.com/kaohe`,
    "origin not https": (found) => `${found} 不是 https，而 Excel 只載入 https。請改用 https，寫成 https://…`,
    "origin no address": (found) => `${found} 不是網址。請寫成 https://example.com/kaohe 這樣。`,
    "origin with query": (found) => `${found} 中有 ? 或 #。請只寫主機和資料夾，如 https://example.com/kaohe`,
    "origin with user": (found) => `${found} 中有使用者名稱或密碼，寫進資訊清單後人人可見。請去掉。`,
    "origin is file": (found) => `${found} 是一個檔案。請寫檔案所在的資料夾，如 https://example.com/kaohe`,
    options: (found) => `${found}。用 --help 查看可以寫什麼。`,
    port: (found) => `--port ${found} 不是連接埠。請寫 1 到 65535 之間的數，如 --port 3001。`,
    build: (found) => `增益集無法建置：\n${found}`,
    manifest: (found) => `此網址的資訊清單有問題，沒有產生任何檔案：\n${found}`,
    "port taken": (found) =>
      `連接埠 ${found} 已被其他程式占用。請結束那個程式（也許是另一個視窗裡的 npm run excel），或換一個連接埠：
npm run excel -- --port ${Number(found) + 1}
資訊清單會依新連接埠撰寫，請在 Excel 中重新載入。`,
    "port not allowed": (found) =>
      `本機不允許您使用連接埠 ${found}。請用 1023 以上的連接埠：npm run excel -- --port 3000`,
    server: (found) => `伺服器無法啟動：${found}`,
    "certificate half": () => `--certificate 和 --key 要一起寫。`,
    "certificate unreadable": (found) => `憑證和金鑰無法使用：${found}`,
    "certificate not allowed": () =>
      `沒有製作憑證，也沒有提供任何內容。請在終端機中重新執行並回答 y，或加上 --yes，或使用自己的憑證：
npm run excel -- --certificate localhost.crt --key localhost.key`,
    "certificate not installed": (found) =>
      `開發憑證在這裡無法製作或受信任：
  ${found}
這需要有權變更本機信任的憑證。請用有此權限的使用者執行，或使用自己的憑證：
npm run excel -- --certificate localhost.crt --key localhost.key`,
  },
};
