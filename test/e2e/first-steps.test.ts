import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { sharedBrowser } from "../shared-browser";
import { sharedWorkbench } from "../shared-workbench";
import { listed } from "./check-flow";
import { openOffice, type OfficePage } from "./office-page";

/** What docs/user/bat-dau.md says, in its order, and what somebody who reads it does or sees. */
const walk: readonly (readonly [says: string, does: (office: OfficePage) => Promise<unknown>])[] = [
  [
    "Bấm **Kiểm tra**",
    ({ pane }) => pane.getByRole("button", { name: "Kiểm tra", exact: true }).click(),
  ],
  [
    "5 nguyên nhân của 17 chỗ sai",
    ({ pane }) => pane.getByText("5 nguyên nhân · 17 chỗ sai").waitFor(),
  ],
  [
    "Chọn thẻ **Lập phụ lục**",
    ({ pane }) => pane.getByRole("tab", { name: "Lập phụ lục" }).click(),
  ],
  [
    "Chọn **Bảng trên trang, cả số liệu**",
    ({ pane }) => pane.getByLabel("Bảng trên trang, cả số liệu").check(),
  ],
  [
    "bấm **Đọc bảng trên trang này**",
    ({ pane }) => pane.getByRole("button", { name: "Đọc bảng trên trang này" }).click(),
  ],
  ["lấy bảy đơn vị và số liệu", ({ pane }) => pane.getByText("7 đơn vị và số liệu").waitFor()],
  ["Bấm **Lập phụ lục**", ({ pane }) => pane.getByRole("button", { name: "Lập phụ lục" }).click()],
  ["hiện trên một trang mới", ({ pane }) => pane.getByText("Đã lập trang").waitFor()],
  ["Chọn lại thẻ **Kiểm tra**", ({ pane }) => pane.getByRole("tab", { name: "Kiểm tra" }).click()],
  [
    "bấm **Kiểm tra**",
    ({ pane }) =>
      pane
        .getByRole("button", { name: /^Kiểm tra( lại)?$/ })
        .first()
        .click(),
  ],
  [
    "Mười bảy chỗ sai nay còn một",
    ({ pane }) => pane.getByText("1 nguyên nhân · 1 chỗ sai").waitFor(),
  ],
  [
    "Ninh Hải ghi 93,5%, có lẽ là 93,05%",
    ({ pane }) => pane.getByText("ghi 93,5%, có lẽ là 93,05%").waitFor(),
  ],
  ["Còn một câu hỏi", async (office) => assert.equal((await listed(office, "warning")).length, 1)],
  ["bấm **Hoàn tác**", ({ pane }) => pane.getByRole("button", { name: /Hoàn tác/ }).click()],
];

describe("the guide's first steps", function () {
  this.timeout(120_000);

  it("lead as written from the sample to an appendix that is built and checked", async () => {
    const { url } = await sharedWorkbench();
    const office = await openOffice(await sharedBrowser(), url);
    let rest = readFileSync("docs/user/bat-dau.md", "utf8");
    for (const [says, does] of walk) {
      const at = rest.indexOf(says);
      assert(at >= 0, `the page says next: ${says}`);
      rest = rest.slice(at + says.length);
      await does(office);
    }
    await office.page.close();
  });
});
