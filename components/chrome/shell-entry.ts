import type { IconName } from "@/components/ui/icon-paths";

/** A place of the espace, in the rail, the bottom bar and the palette. */
export type ShellEntry = {
  href: string;
  label: string;
  icon: IconName;
  /** For the bottom bar, where a word has 80 px: « Accueil » for « Ce qui vous attend ». */
  short?: string;
  /** Said by hand when the address does not tell. */
  current?: boolean;
  /** How many things wait there for the person. */
  waiting?: number;
};
