import type { AskedViews } from "./askedViews";

/**
 * Mounts the pane when people see it for the first time. The page is loaded with every workbook that uses a function,
 * and reading the whole workbook then would be work that nobody asked for.
 */
export function mountWhenSeen(root: HTMLElement, views: AskedViews): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void mount(root, views);
  });
  observer.observe(root);
}

async function mount(root: HTMLElement, views: AskedViews): Promise<void> {
  await Office.onReady();
  const [{ mountPane }, { excelHost }] = await Promise.all([
    import("../../sidebar/mountPane"),
    import("./excelHost"),
  ]);
  mountPane(root, excelHost(views));
}
