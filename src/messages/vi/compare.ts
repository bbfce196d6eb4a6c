import type { UnitMapProblem } from "../../core/consolidate/compare/unit-map";
import type {
  ComparedColumn,
  ComparisonQuestion,
  Scope,
  ScopeReason,
} from "../../core/model/comparison";
import { formatDecimal, formatPercent } from "../../core/numbers/format";

/** More names are only counted. */
const mostNames = 8;

const names = (list: readonly string[]): string =>
  list.length <= mostNames
    ? list.join(", ")
    : `${list.slice(0, mostNames).join(", ")} và ${list.length - mostNames} đơn vị khác`;

/** Sentences about comparing two periods. */
export const compare = {
  /** What a column or a title carries where two periods do not count the same. */
  notAlike: "Không cùng phạm vi",

  /** Why, and what follows; "" where nothing stands in the way. */
  scope(scope: Scope): string {
    if (scope.kind === "same") return "";
    const follows = scope.isMapped
      ? "Số kỳ trước đã được chia lại theo bảng ánh xạ; tỉ lệ tăng, giảm chỉ để tham khảo."
      : "Vì vậy không tính tỉ lệ tăng, giảm. Lập trang «Bảng ánh xạ» (đơn vị cũ, đơn vị mới, tỉ lệ) để so được.";
    return `Không cùng phạm vi: ${scope.reasons.map(reason).join("; ")}. ${follows}`;
  },

  question(
    { unit, current, previous, growth, usual }: ComparisonQuestion,
    { heading }: ComparedColumn,
  ) {
    return `${unit}, ${heading}: ${formatDecimal(previous)} → ${formatDecimal(current)} (${formatPercent(growth)}), trong khi các đơn vị khác thường ${formatPercent(usual)}. Hỏi lại đơn vị: địa giới thay đổi, hay ghi nhầm?`;
  },

  /** What is wrong with the sheet «Bảng ánh xạ». */
  mapProblem(problem: UnitMapProblem): string {
    switch (problem.kind) {
      case "unknownFormer":
        return `Bảng ánh xạ: «${problem.name}» không có trong bảng kỳ trước. Sửa tên cho khớp.`;
      case "unknownPresent":
        return `Bảng ánh xạ: «${problem.name}» không có trong danh sách đơn vị hiện nay. Sửa tên cho khớp.`;
      case "unreadableShare":
        return problem.text === ""
          ? "Bảng ánh xạ: có ô tỉ lệ bỏ trống. Ghi tỉ lệ phần trăm."
          : `Bảng ánh xạ: tỉ lệ «${problem.text}» không đọc được. Ghi tỉ lệ phần trăm.`;
      case "repeated":
        return `Bảng ánh xạ: ${problem.from} → ${problem.to} ghi hai lần. Bỏ một dòng.`;
      case "sharesNotWhole":
        return `Bảng ánh xạ: các tỉ lệ của ${problem.from} cộng lại là ${formatPercent(problem.sum)}, phải là 100%. Sửa lại các dòng của đơn vị này.`;
      case "missingFormer":
        return `Bảng ánh xạ: chưa có dòng nào cho ${problem.name}. Thêm đơn vị mới của nó.`;
    }
  },
};

function reason(why: ScopeReason): string {
  switch (why.kind) {
    case "law":
      return "giữa hai kỳ có ngày 1/7/2025 (bỏ cấp huyện, Luật BHXH 2024 có hiệu lực)";
    case "map":
      return "đơn vị đã thay đổi";
    case "units":
      return [
        ...(why.appeared.length > 0 ? [`kỳ trước không có ${names(why.appeared)}`] : []),
        ...(why.vanished.length > 0 ? [`kỳ này không còn ${names(why.vanished)}`] : []),
      ].join("; ");
  }
}
