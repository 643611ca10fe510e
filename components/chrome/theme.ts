/** The cookie that remembers the choice; absent, the system decides. */
export const themeCookie = "theme";

export const themes = [
  { value: "", label: "Comme le système" },
  { value: "clair", label: "Clair" },
  { value: "sombre", label: "Sombre" },
] as const;

/** The theme a cookie names, or nothing when it names none of ours. */
export function readTheme(value: string | undefined): "clair" | "sombre" | undefined {
  return value === "clair" || value === "sombre" ? value : undefined;
}
