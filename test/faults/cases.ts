import { rangeRef } from "../../src/core/model/reference";
import type { Workbook } from "../../src/core/model/workbook";
import type { PaneEvent } from "../../src/taskpane/event";
import { listEntries } from "../../src/taskpane/findings/list-findings";
import type { OfficeErrorCode } from "../../src/workbench/office/office-error";
import type { Stop } from "../../src/workbench/office/obstacles";
import { printedSheet, printedWorkbook } from "../taskpane/printed-workbook";
import type { Scene } from "./scene";

/** One thing that goes wrong, and what must have become of the workbook after it. */
export interface FaultCase {
  /** In Vietnamese, for the page made of these cases. */
  readonly doing: string;
  readonly fault: string;
  /** The sample, unless another one is needed. */
  readonly workbook?: Workbook;
  /** Up to where the fault can happen. */
  readonly prepare?: readonly PaneEvent[];
  readonly arm: (scene: Scene) => void;
  readonly act: (scene: Scene) => readonly PaneEvent[];
  /** The pane is gone before it is done: nobody waits for it. */
  readonly isClosed?: true;
  /**
   * `asBefore`: not one cell, sheet or mark differs from before the action, or from what somebody else
   * left meanwhile. `asAsked`: the same as without the fault. `partly`: some of it stayed.
   */
  readonly after: "asBefore" | "asAsked" | "partly";
}

const printed = "Phụ lục";

const check: PaneEvent = { kind: "checkAsked" };
const mark: PaneEvent = { kind: "markingChosen", marking: true };
const undo: PaneEvent = { kind: "undoAsked" };
const build: PaneEvent = { kind: "buildAsked" };

/** Lập phụ lục from the sample's own table. */
const fromTable: readonly PaneEvent[] = [
  { kind: "tabChosen", tab: "appendix" },
  { kind: "sourceChosen", source: "table" },
  { kind: "tableAsked" },
];

/** The first repair the list offers. */
const repair = ({ pane }: Scene): readonly PaneEvent[] => {
  const { report } = pane.state().check;
  const entries = report === null ? [] : listEntries(report);
  const index = entries.findIndex(
    (entry) => entry.kind === "finding" && entry.finding.repair !== null,
  );
  return [{ kind: "repairAsked", index }];
};

const repairAll: PaneEvent = { kind: "allRepairsAsked" };

/** That action of the request fails. */
const stop =
  (at: number, code: OfficeErrorCode = "GeneralException") =>
  (): Stop => ({ at, code });

/** The nth request stops at this action, and every later one at once. */
const breaking = (scene: Scene, nth: number, at: number): void =>
  scene.office.obstruct({
    before: async (_, count) => (count < nth ? null : stop(count === nth ? at : 0)()),
  });

/** Nothing is carried out after so many requests, nor ever answered. */
const closing = (scene: Scene, requests: number): void =>
  scene.office.obstruct({
    before: (_, count) => (count > requests ? new Promise(() => undefined) : pause(0)),
  });

/** Somebody types into the first cell that the list would repair. */
const typeThere = (scene: Scene): void => {
  const { report } = scene.pane.state().check;
  const [first] = report === null ? [] : repairsOf(report);
  if (first !== undefined) scene.office.edit(first, "1");
};

const repairsOf = (report: Parameters<typeof listEntries>[0]) =>
  listEntries(report).flatMap((entry) =>
    entry.kind === "finding" && entry.finding.repair !== null
      ? entry.finding.repair.edits.flatMap((edit) => (edit.kind === "setCells" ? [edit.range] : []))
      : [],
  );

/** The sample on several sheets: enough for a low limit to matter. */
const manySheets: Workbook = {
  ...printedWorkbook,
  sheets: ["Một", "Hai", "Ba"].map(printedSheet),
  sheetNames: ["Một", "Hai", "Ba"],
  activeSheet: "Một",
};

const locked = (scene: Scene, sheet: string): void =>
  scene.office.document.protect(scene.id(sheet), true);

export const faultCases: readonly FaultCase[] = [
  {
    doing: "Kiểm tra",
    fault: "Excel từ chối yêu cầu đọc",
    arm: (scene) => scene.meanwhile(1, stop(0)),
    act: () => [check],
    after: "asBefore",
  },
  {
    doing: "Kiểm tra",
    fault: "Bản Excel thiếu hàm mà tiện ích cần",
    arm: (scene) => scene.meanwhile(1, stop(0, "ApiNotFound")),
    act: () => [check],
    after: "asBefore",
  },
  {
    doing: "Kiểm tra cả sổ",
    fault: "Câu trả lời vượt giới hạn dung lượng của Excel",
    workbook: manySheets,
    prepare: [{ kind: "scopeChosen", scope: "workbook" }],
    arm: ({ office }) => office.obstruct({ answerBytes: 9_000 }),
    act: () => [check],
    after: "asAsked",
  },
  {
    doing: "Kiểm tra",
    fault: "Máy chậm, mỗi lượt đi về 2 giây",
    arm: ({ office }) => office.obstruct({ before: () => pause(2_000) }),
    act: () => [check],
    after: "asAsked",
  },
  {
    doing: "Kiểm tra rồi bấm Thôi",
    fault: "Máy chậm, mỗi lượt đi về 2 giây",
    arm: ({ office }) => office.obstruct({ before: () => pause(2_000) }),
    act: ({ pane }) => {
      pane.begins(check);
      return [{ kind: "checkCancelled" }];
    },
    after: "asBefore",
  },
  {
    doing: "Kiểm tra",
    fault: "Một ô bị sửa trong lúc đang đọc",
    prepare: [check],
    arm: (scene) => scene.meanwhile(1, () => typeThere(scene)),
    act: () => [check],
    after: "asBefore",
  },
  {
    doing: "Sửa một ô",
    fault: "Ô đó vừa được người khác sửa",
    prepare: [check],
    arm: (scene) => scene.meanwhile(1, () => typeThere(scene)),
    act: repair,
    after: "asBefore",
  },
  {
    doing: "Sửa một ô",
    fault: "Trang bị đổi tên trước khi ghi",
    prepare: [check],
    arm: (scene) =>
      scene.meanwhile(1, () => scene.office.grid.renameSheet(scene.id(printed), "Tên mới")),
    act: repair,
    after: "asBefore",
  },
  {
    doing: "Sửa một ô",
    fault: "Trang bị xoá trước khi ghi",
    prepare: [check],
    arm: (scene) => scene.meanwhile(1, () => scene.office.grid.removeSheet(scene.id(printed))),
    act: repair,
    after: "asBefore",
  },
  {
    doing: "Sửa một ô",
    fault: "Trang bị khoá trước khi ghi",
    prepare: [check],
    arm: (scene) => scene.meanwhile(1, () => locked(scene, printed)),
    act: repair,
    after: "asBefore",
  },
  {
    doing: "Sửa mọi chỗ chắc chắn",
    fault: "Trang bị khoá giữa lúc đọc và lúc ghi",
    prepare: [check],
    arm: (scene) => scene.meanwhile(2, () => locked(scene, printed)),
    act: () => [repairAll],
    after: "asBefore",
  },
  {
    doing: "Sửa mọi chỗ chắc chắn",
    fault: "Cửa sổ bị đóng giữa lúc đọc và lúc ghi",
    prepare: [check],
    arm: (scene) => closing(scene, 1),
    act: () => [repairAll],
    isClosed: true,
    after: "asBefore",
  },
  {
    doing: "Sửa mọi chỗ chắc chắn",
    fault: "Excel dừng giữa chừng khi đang ghi",
    prepare: [check],
    arm: (scene) => scene.meanwhile(2, stop(12)),
    act: () => [repairAll],
    after: "asBefore",
  },
  {
    doing: "Sửa mọi chỗ chắc chắn",
    fault: "Excel dừng giữa chừng, rồi không nhận thêm yêu cầu nào",
    prepare: [check],
    arm: (scene) => breaking(scene, 2, 12),
    act: () => [repairAll],
    after: "partly",
  },
  {
    doing: "Đánh dấu",
    fault: "Excel dừng giữa chừng khi đang đánh dấu",
    prepare: [check],
    arm: (scene) =>
      scene.office.obstruct({
        before: async (batch) =>
          batch.Actions.some(({ Name }) => Name === "Formula")
            ? { at: batch.Actions.length - 2, code: "GeneralException" }
            : null,
      }),
    act: () => [mark],
    after: "asBefore",
  },
  {
    doing: "Đánh dấu",
    fault: "Trang bị khoá",
    prepare: [check],
    arm: (scene) => locked(scene, printed),
    act: () => [mark],
    after: "asBefore",
  },
  {
    doing: "Bỏ dấu",
    fault: "Excel từ chối yêu cầu",
    prepare: [check, mark],
    arm: (scene) => breaking(scene, 1, 0),
    act: () => [{ kind: "markingChosen", marking: false }],
    after: "asBefore",
  },
  {
    doing: "Lập phụ lục",
    fault: "Excel dừng giữa chừng khi đang lập trang",
    prepare: fromTable,
    arm: (scene) => scene.meanwhile(3, stop(60)),
    act: () => [build],
    after: "asBefore",
  },
  {
    doing: "Lập phụ lục",
    fault: "Cửa sổ bị đóng trước khi ghi",
    prepare: fromTable,
    arm: (scene) => closing(scene, 2),
    act: () => [build],
    isClosed: true,
    after: "asBefore",
  },
  {
    doing: "Lập phụ lục",
    fault: "Cửa sổ bị đóng ngay sau khi yêu cầu ghi đã gửi đi",
    prepare: fromTable,
    arm: (scene) => closing(scene, 3),
    act: () => [build],
    isClosed: true,
    after: "asAsked",
  },
  {
    doing: "Lập phụ lục",
    fault: "Một trang cùng tên được thêm vào trước khi ghi",
    prepare: fromTable,
    arm: (scene) => scene.meanwhile(2, () => void scene.office.grid.addSheet("Phụ lục (2)", 0)),
    act: () => [build],
    after: "asBefore",
  },
  {
    doing: "Hoàn tác trang vừa lập",
    fault: "Trang đó đã được gõ thêm",
    prepare: [...fromTable, build],
    arm: (scene) =>
      scene.meanwhile(1, () => scene.office.edit(rangeRef("Phụ lục (2)", 8, 2, 1, 1), "7")),
    act: () => [undo],
    after: "asBefore",
  },
  {
    doing: "Hoàn tác chỗ vừa sửa",
    fault: "Ô đó đã được sửa tiếp",
    prepare: [check],
    arm: (scene) => scene.meanwhile(5, () => typeThere(scene)),
    act: (scene) => [...repair(scene), undo],
    after: "asBefore",
  },
];

async function pause(milliseconds: number): Promise<null> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return null;
}
