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
  const light = (share: number, part: string): number => share * parseInt(part, 16);
  return light(0.299, red) + light(0.587, green) + light(0.114, blue) < 128;
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
