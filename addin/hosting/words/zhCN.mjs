const sideload = (manifest) => `Excel 网页版
  1. 在浏览器中打开一个工作簿（office.com 或 excel.cloud.microsoft）。
  2. 开始 › 加载项 › 更多加载项 › 我的加载项 › 上传我的加载项。
  3. 选择清单文件。如果浏览器询问是否允许网页访问本机或本地网络，请允许。

Windows 版 Excel
  1. 在资源管理器中右键单击清单所在的文件夹 › 属性 › 共享 › 共享…，共享给自己，
     然后复制网络路径（\\\\计算机名\\…）。
  2. 在 Excel 中：文件 › 选项 › 信任中心 › 信任中心设置 › 受信任的加载项目录。
     在“目录 URL”处粘贴该路径，单击“添加目录”，勾选“在菜单中显示”，确定后重新启动 Excel。
  3. 开始 › 加载项 › 更多加载项 › 共享文件夹，选择“考核”，添加。

Mac 版 Excel
  1. 在“终端”中运行：
     mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
     cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/kaohe.xml
  2. 退出 Excel 再打开，打开一个工作簿：开始 › 加载项，在“开发人员加载项”下。`;

const proof = `之后“开始”选项卡中会有“考核”组；在单元格中输入 =PERF.GRADE(85)，得到 良好。`;

/** Simplified Chinese. */
export const zhCN = {
  building: "正在生成加载项……",

  serveHelp: `npm run excel -- [--port 3000] [--certificate 文件 --key 文件] [--yes] [--lang en|zh-CN|zh-TW]

生成加载项，在 https://localhost 上只对本机提供，并说明如何在 Excel 中加载。
  --port         换一个端口；清单会按它写
  --certificate  用自己的 localhost 证书（与 --key 一起），代替开发证书
  --yes          不再询问，直接制作并信任开发证书`,

  packageHelp: `npm run package -- --origin https://example.com/kaohe [--lang en|zh-CN|zh-TW]

生成加载项，做成 dist/package：放到该地址网站上的文件、给 Excel 的清单，以及安装说明。`,

  trust: {
    win32: `Excel 只打开证书受本机信任的页面。将为 https://localhost 制作一张只属于本机、有效期 30 天的证书，
并放入您的 Windows 账户信任的证书中。Windows 会请您确认。
以后要撤回：npx office-addin-dev-certs uninstall`,
    darwin: `Excel 只打开证书受本机信任的页面。将为 https://localhost 制作一张只属于本机、有效期 30 天的证书，
并放入您的钥匙串信任的证书中。macOS 会要求输入密码。
以后要撤回：npx office-addin-dev-certs uninstall`,
    linux: `浏览器只打开证书受本机信任的页面。将为 https://localhost 制作一张只属于本机、有效期 30 天的证书，
并放入系统信任的证书中，这需要 sudo。
以后要撤回：npx office-addin-dev-certs uninstall`,
  },
  trustQuestion: "现在制作并信任吗？[y/N] ",

  serving: ({ home, manifest }) => `
加载项已在 ${home} 提供，只有本机能访问。请保持此窗口打开；按 Ctrl+C 结束。

清单文件（告诉 Excel 加载项在哪里）：
  ${manifest}

请先在浏览器中打开 ${home}/reference/functions.zh-CN.html，应当没有任何警告。
然后按您使用的 Excel 加载清单：

${sideload(manifest)}

${proof}`,

  packaged: ({ folder, home }) => `
已生成 ${folder}：
  site/          把其中所有文件放到网站上，使 ${home}/taskpane.html 能打开
  manifest.xml   在 Excel 中加载，或交给 Microsoft 365 管理员
  INSTALL.*.txt  安装说明，三种语言`,

  install: (home) => `考核（Excel 加载项）安装说明

1. 文件
   把 site 文件夹中的所有文件放到网站上，使下面的地址打开时没有任何警告：
   ${home}/taskpane.html
   - 任何静态文件服务器都可以；服务器上不运行任何程序，也不会向它发送数据。
   - 必须是 https，证书须受使用者的计算机信任。
   - .js 须以 JavaScript、.json 以 JSON、.html 以 HTML 类型发送（一般的服务器都是如此）。
   - 要用 Excel 网页版时，functions*.json 和 functions.js 应带上响应头 Access-Control-Allow-Origin: *。
   - 使用者的计算机还须能访问 https://appsforoffice.microsoft.com，Excel 自己的库来自那里。

2. 加载项
   给所有人：admin.microsoft.com › 设置 › 集成应用 › 上传自定义应用 › Office 加载项，
   上传 manifest.xml 并选择使用者。可能要过几小时才会出现。
   给一个人试用：

${sideload("manifest.xml").replace(/^/gm, "   ").replace(/ +$/gm, "")}

3. 验证
   ${proof}

需要 Excel 网页版、Microsoft 365，或 Excel 2021 及更新版本。不支持 iPad 和 Excel 2019。
更新版本：替换 site 中的文件即可。只有清单中的 Version 改变时才需要重新加载清单。
更换地址：按新地址重新生成，并用新的清单代替这一份。`,

  faults: {
    "no origin": () => `请写明文件将放在哪里：npm run package -- --origin https://example.com/kaohe`,
    "origin not https": (found) => `${found} 不是 https，而 Excel 只加载 https。请改用 https，写成 https://…`,
    "origin no address": (found) => `${found} 不是网址。请写成 https://example.com/kaohe 这样。`,
    "origin with query": (found) => `${found} 中有 ? 或 #。请只写主机和文件夹，如 https://example.com/kaohe`,
    "origin with user": (found) => `${found} 中有用户名或密码，写进清单后人人可见。请去掉。`,
    "origin is file": (found) => `${found} 是一个文件。请写文件所在的文件夹，如 https://example.com/kaohe`,
    options: (found) => `${found}。用 --help 查看可以写什么。`,
    port: (found) => `--port ${found} 不是端口。请写 1 到 65535 之间的数，如 --port 3001。`,
    build: (found) => `加载项无法生成：\n${found}`,
    manifest: (found) => `此地址的清单有问题，没有生成任何文件：\n${found}`,
    "port taken": (found) =>
      `端口 ${found} 已被其他程序占用。请结束那个程序（也许是另一个窗口里的 npm run excel），或换一个端口：
npm run excel -- --port ${Number(found) + 1}
清单会按新端口写，请在 Excel 中重新加载。`,
    "port not allowed": (found) =>
      `本机不允许您使用端口 ${found}。请用 1023 以上的端口：npm run excel -- --port 3000`,
    server: (found) => `服务器无法启动：${found}`,
    "certificate half": () => `--certificate 和 --key 要一起写。`,
    "certificate unreadable": (found) => `证书和密钥无法使用：${found}`,
    "certificate not allowed": () =>
      `没有制作证书，也没有提供任何内容。请在终端中重新运行并回答 y，或加上 --yes，或使用自己的证书：
npm run excel -- --certificate localhost.crt --key localhost.key`,
    "certificate not installed": (found) =>
      `开发证书在这里无法制作或受信任：
  ${found}
这需要有权更改本机信任的证书。请用有此权限的用户运行，或使用自己的证书：
npm run excel -- --certificate localhost.crt --key localhost.key`,
  },
};
