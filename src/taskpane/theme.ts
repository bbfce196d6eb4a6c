/** What Office tells of its theme; old versions and the web tell less, or nothing. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Whether the pane is to be dark; null where only the system can tell. */
export function isDark(theme: OfficeTheme | undefined): boolean | null {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const [, red, green, blue] =
    /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16)) as [
    number,
    number,
    number,
  ];
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}

/** Follows Office's theme, or the system's where Office says nothing. High contrast is the style sheet's. */
export function followTheme(theme: OfficeTheme | undefined): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    document.documentElement.dataset["theme"] =
      (isDark(theme) ?? system.matches) ? "dark" : "light";
  };
  system.addEventListener("change", apply);
  apply();
}
