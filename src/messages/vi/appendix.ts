import type { DroppedName } from "../../core/appendix/units";

const names = (list: readonly DroppedName[]): string => list.map(({ name }) => name).join("; ");

/** Sentences about laying out an appendix. */
export const appendix = {
  undoLabel: (sheet: string) => `Lập trang «${sheet}»`,
  built: (sheet: string) => `Đã lập trang «${sheet}».`,
  dropped: (reason: DroppedName["reason"], list: readonly DroppedName[]): string => {
    switch (reason) {
      case "duplicate":
        return `Bỏ ${list.length} tên lặp lại: ${names(list)}.`;
      case "total":
        return `Bỏ dòng cộng, mẫu đã có sẵn: ${names(list)}.`;
      case "heading":
        return `Bỏ dòng tiêu đề: ${names(list)}.`;
    }
  },
};
