const count = (number: number): string => number.toLocaleString("vi-VN");

/** Sentences of `npm run preflight`. */
export const preflight = {
  usage: "Cách dùng: npm run preflight -- THƯ-MỤC [ĐỊA-CHỈ-TRÊN-MÁY-NÀY] [--lang vi|en]",
  noFolder: (folder: string): string =>
    `Không có thư mục ${folder}. Dựng trước: npm run build -- --env base=https://…`,
  notOwn: (address: string): string =>
    `Chỉ kiểm tra máy chủ chạy trên máy này (127.0.0.1 hoặc localhost), không phải ${address}.`,
  ready: (files: number): string => `Thư mục dùng được: ${count(files)} tệp.`,
  notReady: (problems: number): string => `Chưa dùng được: ${count(problems)} điều phải sửa.`,

  noManifest: "Không có manifest.xml: đây không phải thư mục của tiện ích.",
  manifestInvalid: (message: string): string => `manifest.xml không hợp lệ: ${message}`,
  notHttps: (url: string): string => `manifest.xml: ${url} phải bắt đầu bằng https://.`,
  elsewhere: (file: string, url: string): string =>
    `${file}: ${url} trỏ ra ngoài thư mục. Dựng lại với đúng --env base=…`,
  missing: (file: string, link: string): string => `${file}: không có tệp ${link} trong thư mục.`,
  noPolicy: (page: string): string => `${page}: thiếu Content-Security-Policy.`,
  loosePolicy: (page: string, what: string): string =>
    `${page}: Content-Security-Policy không chặt hoặc trang có mã viết thẳng: ${what}`,
  noChecksums: "Không có SHA256SUMS nên không biết các tệp còn nguyên không. Dựng lại thư mục.",
  changed: (file: string): string =>
    `${file} khác với lúc dựng. Chép lại từ bản phát hành hoặc dựng lại.`,
  gone: (file: string): string => `${file} có trong SHA256SUMS mà không có trong thư mục.`,
  disagree: (file: string, names: string): string =>
    `${file}: tên mô tả và tên trong mã không khớp (${names || "không có tên nào"}). Dựng lại thư mục.`,
  sourceMap: (file: string): string =>
    `${file}: còn bản đồ mã nguồn. Dựng bằng npm run build, không dùng bản phát triển.`,
  localhost: (file: string): string =>
    `${file}: còn địa chỉ localhost. Dựng lại với --env base=https://…`,
  noSchemas:
    "Chưa so manifest.xml với lược đồ của Microsoft: đặt MANIFEST_XSD là thư mục chứa các tệp .xsd.",
  unlisted: (files: number, names: string): string =>
    `${count(files)} tệp không thuộc tiện ích (${names}…), không cần đưa lên máy chủ.`,

  unreachable: (url: string, reason: string): string => `${url}: không hỏi được (${reason}).`,
  status: (url: string, status: number): string =>
    `${url}: máy chủ trả lời ${status}, phải là 200.`,
  otherContent: (url: string): string => `${url}: nội dung khác tệp trong thư mục.`,
  header: (url: string, header: string, is: string | null, should: string): string =>
    `${url}: ${header} ${is === null ? "không có" : `là «${is}»`}, phải là «${should}».`,
  notFramed: (url: string, header: string): string =>
    `${url}: ${header} không cho Excel trên web hiện bảng. Bỏ tiêu đề này ở trang đó.`,
};
