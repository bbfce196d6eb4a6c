import type { OfficeTheme } from "../page-messages";

export const themes = ["light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

export const isTheme = (value: string): value is Theme => themes.some((theme) => theme === value);

/** What Office tells an add-in of each theme. */
export const officeThemes: Readonly<Record<Theme, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#ffffff",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#f3f2f1",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#f5f5f5",
    controlBackgroundColor: "#1f1f1f",
    controlForegroundColor: "#f5f5f5",
    isDarkTheme: true,
  },
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#ffffff",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#ffff00",
    isDarkTheme: true,
  },
};
