import { check, openCauses } from "../../../test/e2e/check-flow";
import type { OfficePage } from "../../../test/e2e/office-page";
import { auditReport } from "../../../test/taskpane/text-page";
import type { Picture } from "./picture";

const wholePage = ({ page }: OfficePage) => page.locator("body");
const paneOnly = ({ page }: OfficePage) => page.locator("aside#pane");

const openTab = ({ pane }: OfficePage, name: string): Promise<void> =>
  pane.getByRole("tab", { name }).click();

async function readTable(office: OfficePage): Promise<void> {
  await openTab(office, "Lập phụ lục");
  await office.pane.getByLabel("Bảng trên trang, cả số liệu").check();
  await office.pane.getByRole("button", { name: "Đọc bảng trên trang này" }).click();
  await office.pane.getByText("7 đơn vị và số liệu").waitFor();
}

/**
 * Every picture of the guide. A new one: an entry here, `npm run pictures <name>`, and
 * `![what it shows](pictures/<name>.png)` in the page.
 */
export const pictures: readonly Picture[] = [
  { name: "trang-thu", take: async (office) => wholePage(office) },
  {
    name: "ket-qua",
    take: async (office) => {
      await check(office);
      return wholePage(office);
    },
  },
  {
    name: "nguyen-nhan",
    take: async (office) => {
      await check(office);
      await office.pane.getByText("hai bản số liệu lẫn nhau").click();
      return paneOnly(office);
    },
  },
  {
    name: "danh-dau",
    isWriting: true,
    take: async (office) => {
      await check(office);
      await office.pane.getByLabel("Đánh dấu trên trang").check();
      await office.page.waitForFunction(
        "workbench.grid.rules(workbench.grid.sheets()[0].id).length > 0",
      );
      return office.page.locator("#grid");
    },
  },
  {
    name: "phep-tinh",
    take: async (office) => {
      await check(office);
      await openCauses(office);
      await office.pane.locator("[data-entry]").filter({ hasText: "556.825" }).first().click();
      return paneOnly(office);
    },
  },
  {
    name: "lap-phu-luc",
    take: async (office) => {
      await readTable(office);
      await office.pane.getByLabel("Kỳ báo cáo").fill("6 tháng đầu năm 2024");
      await office.pane.getByLabel("Cơ quan báo cáo").fill("BHXH tỉnh Ninh Thuận");
      await office.pane.locator("main").evaluate((main) => main.scrollTo(0, 0));
      return paneOnly(office);
    },
  },
  {
    name: "phu-luc-da-lap",
    isWriting: true,
    take: async (office) => {
      await readTable(office);
      await office.pane.getByRole("button", { name: "Lập phụ lục" }).click();
      await office.pane.getByText("Đã lập trang").waitFor();
      return wholePage(office);
    },
  },
  {
    name: "loi-van",
    take: async (office) => {
      await auditReport(office.pane);
      return paneOnly(office);
    },
  },
  { name: "google", query: "?skin=sheets", take: async (office) => wholePage(office) },
];
