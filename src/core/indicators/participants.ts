/**
 * Tổng số người tham gia: health insurance + voluntary insurance, in people. Compulsory and
 * unemployment members already hold health cards, so the four are not added.
 *
 * @example participants(552247, 5117) // 557364
 */
export const participants = (health: number, voluntary: number): number => health + voluntary;
