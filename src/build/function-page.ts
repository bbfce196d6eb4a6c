import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { formatDecimal } from "../core/numbers/format";
import { decimalFromNumber } from "../core/numbers/decimal";
import { functionExamples, type FunctionExample } from "../functions/examples";
import { completeMetadata, functionFiles, type FunctionsMetadataJson } from "./functions-metadata";

type Definition = FunctionsMetadataJson["functions"][number];

const head = `# Các hàm BHXH

Gõ trong ô như mọi hàm của Excel. Mỗi tham số là một ô hoặc một vùng; các vùng phải cùng cỡ, kết quả tràn ra vùng cùng cỡ. Số gõ dạng chữ vẫn đọc được; chữ không đọc được, hoặc đọc được hai cách, cho \`#VALUE!\` kèm lời giải thích. Mẫu số trống hoặc bằng 0 cho \`#DIV/0!\`. Tỉ lệ trả về là điểm phần trăm: 74,83 chứ không phải 0,7483. Máy dùng dấu phẩy để ngăn tham số thì gõ dấu phẩy thay dấu chấm phẩy. Trong Google Sheets tên hàm viết với dấu gạch dưới: \`BHXH_ATTAIN\`.

## Tra và chèn hàm từ khung

Bấm **⋯**, chọn **Hàm**: gõ vài chữ để tìm (không dấu cũng được), mở hàm để xem tham số và ví dụ. Chọn một ô trên trang rồi bấm **Chèn vào ô đang chọn**: nếu các ô ngay bên trái trong dòng là số thì hàm lấy các ô đó, nếu không thì lấy số của ví dụ để bạn thay. Ô đang có nội dung thì tiện ích hỏi trước khi ghi đè. **Hoàn tác** trả ô về như cũ.

Sổ từng mở ở máy chưa có tiện ích, hàm có thể báo \`#NAME?\` hoặc hiện tên lạ như \`_xldudf_BHXH_ATTAIN\`. Bấm **Tìm và sửa** ở cuối trang Hàm để nhập lại mọi công thức như vậy trong một lần.

_In English: ratios take their base first, \`ATTAIN(target, actual)\`; differences subtract the second from the first, \`YOY(current, previous)\`; percents are percent points. Excel shows every description in English when it is displayed in English._
`;

/** The page of every custom function, made from the descriptions Excel shows: docs/user/ham.md. */
export async function functionPage(): Promise<readonly [path: string, text: string]> {
  const generated = await generateCustomFunctionsMetadata([...functionFiles]);
  const { functions } = completeMetadata(JSON.parse(generated.metadataJson), "");
  const sections = [...functions].sort((a, b) => a.id.localeCompare(b.id)).map(section);
  return ["docs/user/ham.md", [head, ...sections].join("\n")];
}

function section({ id, description, parameters }: Definition): string {
  const call = `BHXH.${id}(${parameters.map(({ name }) => name).join("; ")})`;
  const list = parameters.map((parameter) => `- \`${parameter.name}\`: ${parameter.description}`);
  const examples = functionExamples.filter((example) => example.id === id).map(exampleLine);
  const ending = examples.length === 0 ? [] : ["", ...examples];
  return [`## \`${call}\``, "", description, "", ...list, ...ending, ""].join("\n");
}

function exampleLine({ id, cells, shows }: FunctionExample): string {
  const written = cells.map((cell) => (typeof cell === "string" ? `"${cell}"` : inFormula(cell)));
  return `Ví dụ: \`=BHXH.${id}(${written.join("; ")})\` cho \`${shows}\`.`;
}

/** Formulas take no thousands separators. */
const inFormula = (value: number): string =>
  formatDecimal(decimalFromNumber(value)).replaceAll(".", "");
