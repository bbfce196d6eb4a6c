/**
 * Lists of units as offices have them: the communes of provinces since 1 July 2025 and districts from
 * before, twins and all. Names are public facts, as the resolutions of the National Assembly's
 * Standing Committee give them.
 */
const list = (kind: string, names: string): readonly string[] =>
  names.split(", ").map((name) => `${kind} ${name}`);

/** 124 units; numbered ones, names of several parts. */
const lamDong: readonly string[] = [
  "Đặc khu Phú Quý",
  ...list(
    "Phường",
    "1 Bảo Lộc, 2 Bảo Lộc, 3 Bảo Lộc, B'Lao, Bắc Gia Nghĩa, Bình Thuận, Cam Ly - Đà Lạt, Đông Gia Nghĩa, Hàm Thắng, La Gi, Lâm Viên - Đà Lạt, Lang Biang - Đà Lạt, Mũi Né, Nam Gia Nghĩa, Phan Thiết, Phú Thủy, Phước Hội, Tiến Thành, Xuân Hương - Đà Lạt, Xuân Trường - Đà Lạt",
  ),
  ...list(
    "Xã",
    "Bắc Bình, Bắc Ruộng, Bảo Lâm 1, Bảo Lâm 2, Bảo Lâm 3, Bảo Lâm 4, Bảo Lâm 5, Bảo Thuận, Cát Tiên, Cát Tiên 2, Cát Tiên 3, Cư Jút, D'Ran, Đạ Huoai, Đạ Huoai 2, Đạ Huoai 3, Đạ Tẻh, Đạ Tẻh 2, Đạ Tẻh 3, Đắk Mil, Đắk Sắk, Đắk Song, Đắk Wil, Đam Rông 1, Đam Rông 2, Đam Rông 3, Đam Rông 4, Di Linh, Đinh Trang Thượng, Đinh Văn Lâm Hà, Đơn Dương, Đông Giang, Đồng Kho, Đức An, Đức Lập, Đức Linh, Đức Trọng, Gia Hiệp, Hải Ninh, Hàm Kiệm, Hàm Liêm, Hàm Tân, Hàm Thạnh, Hàm Thuận, Hàm Thuận Bắc, Hàm Thuận Nam, Hiệp Thạnh, Hòa Bắc, Hòa Ninh, Hòa Thắng, Hoài Đức, Hồng Sơn, Hồng Thái, Ka Đô, Kiến Đức, Krông Nô, La Dạ, Lạc Dương, Liên Hương, Lương Sơn, Nam Ban Lâm Hà, Nam Đà, Nam Dong, Nam Hà Lâm Hà, Nâm Nung, Nam Thành, Nghị Đức, Nhân Cơ, Ninh Gia, Phan Rí Cửa, Phan Sơn, Phú Sơn Lâm Hà, Phúc Thọ Lâm Hà, Quảng Hòa, Quảng Khê, Quảng Lập, Quảng Phú, Quảng Sơn, Quảng Tân, Quảng Tín, Quảng Trực, Sơn Điền, Sơn Mỹ, Sông Lũy, Suối Kiết, Tà Đùng, Tà Hine, Tà Năng, Tân Hà Lâm Hà, Tân Hải, Tân Hội, Tân Lập, Tân Minh, Tân Thành, Tánh Linh, Thuận An, Thuận Hạnh, Trà Tân, Trường Xuân, Tuy Đức, Tuy Phong, Tuyên Quang, Vĩnh Hảo",
  ),
];

/** 96 units; near-twins: Sơn Hạ and Sơn Hà, Ba Tô and Ba Tơ. */
const quangNgai: readonly string[] = [
  "Đặc khu Lý Sơn",
  ...list(
    "Phường",
    "Cẩm Thành, Đăk Bla, Đăk Cấm, Đức Phổ, Kon Tum, Nghĩa Lộ, Sa Huỳnh, Trà Câu, Trương Quang Trọng",
  ),
  ...list(
    "Xã",
    "An Phú, Ba Dinh, Ba Động, Ba Gia, Ba Tô, Ba Tơ, Ba Vì, Ba Vinh, Ba Xa, Bình Chương, Bình Minh, Bình Sơn, Bờ Y, Cà Đam, Đăk Hà, Đăk Kôi, Đăk Long, Đăk Mar, Đăk Môn, Đăk Pék, Đăk Plô, Đăk Pxi, Đăk Rơ Wa, Đăk Rve, Đăk Sao, Đăk Tô, Đăk Tờ Kan, Đăk Ui, Đặng Thùy Trâm, Đình Cương, Đông Sơn, Đông Trà Bồng, Dục Nông, Ia Chim, Ia Đal, Ia Tơi, Khánh Cường, Kon Braih, Kon Đào, Kon Plông, Lân Phong, Long Phụng, Măng Bút, Măng Đen, Măng Ri, Minh Long, Mỏ Cày, Mộ Đức, Mô Rai, Nghĩa Giang, Nghĩa Hành, Ngọc Linh, Ngọk Bay, Ngọk Réo, Ngọk Tụ, Nguyễn Nghiêm, Phước Giang, Rờ Kơi, Sa Bình, Sa Loong, Sa Thầy, Sơn Hạ, Sơn Hà, Sơn Kỳ, Sơn Linh, Sơn Mai, Sơn Tây, Sơn Tây Hạ, Sơn Tây Thượng, Sơn Thủy, Sơn Tịnh, Tây Trà, Tây Trà Bồng, Thanh Bồng, Thiện Tín, Thọ Phong, Tịnh Khê, Trà Bồng, Trà Giang, Trường Giang, Tu Mơ Rông, Tư Nghĩa, Vạn Tường, Vệ Giang, Xốp, Ya Ly",
  ),
];

/** 78 units. */
const quangTri: readonly string[] = [
  "Đặc khu Cồn Cỏ",
  ...list(
    "Phường",
    "Ba Đồn, Bắc Gianh, Đông Hà, Đồng Hới, Đồng Sơn, Đồng Thuận, Nam Đông Hà, Quảng Trị",
  ),
  ...list(
    "Xã",
    "A Dơi, Ái Tử, Ba Lòng, Bắc Trạch, Bến Hải, Bến Quan, Bố Trạch, Cam Hồng, Cam Lộ, Cồn Tiên, Cửa Tùng, Cửa Việt, Đakrông, Dân Hóa, Diên Sanh, Đồng Lê, Đông Trạch, Gio Linh, Hải Lăng, Hiếu Giang, Hòa Trạch, Hoàn Lão, Hướng Hiệp, Hướng Lập, Hướng Phùng, Khe Sanh, Kim Điền, Kim Ngân, Kim Phú, La Lay, Lao Bảo, Lệ Ninh, Lệ Thủy, Lìa, Minh Hóa, Mỹ Thủy, Nam Ba Đồn, Nam Cửa Việt, Nam Gianh, Nam Hải Lăng, Nam Trạch, Ninh Châu, Phong Nha, Phú Trạch, Quảng Ninh, Quảng Trạch, Sen Ngư, Tà Rụt, Tân Gianh, Tân Lập, Tân Mỹ, Tân Thành, Thượng Trạch, Triệu Bình, Triệu Cơ, Triệu Phong, Trung Thuần, Trường Ninh, Trường Phú, Trường Sơn, Tuyên Bình, Tuyên Hóa, Tuyên Lâm, Tuyên Phú, Tuyên Sơn, Vĩnh Định, Vĩnh Hoàng, Vĩnh Linh, Vĩnh Thủy",
  ),
];

/** The districts of old provinces; cities and districts of one name. */
const ninhThuan: readonly string[] = [
  "TP Phan Rang – Tháp Chàm",
  ...list("Huyện", "Bác Ái, Ninh Hải, Ninh Phước, Ninh Sơn, Thuận Bắc, Thuận Nam"),
];
const dongThap: readonly string[] = [
  ...list("Thành phố", "Cao Lãnh, Sa Đéc, Hồng Ngự"),
  ...list(
    "Huyện",
    "Cao Lãnh, Hồng Ngự, Châu Thành, Lai Vung, Lấp Vò, Tam Nông, Tân Hồng, Thanh Bình, Tháp Mười",
  ),
];

export const places = { lamDong, quangNgai, quangTri, ninhThuan, dongThap };

/** Each list by itself: what a merge knows. */
export const unitLists: readonly (readonly string[])[] = Object.values(places);
