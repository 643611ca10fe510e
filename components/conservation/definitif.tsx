import { Checkbox } from "@/components/ui/checkbox";

/** What an erasure does, to be read before it is done. */
export function Definitif() {
  return (
    <Checkbox
      name="definitif"
      label="J’ai lu ce qui s’efface, et que cela ne se reprend pas"
      help="Partent les écrits, les réponses sur la personne, son accord, les messages et les lettres, et le code. Restent des dates, des statuts et des professionnels, pour compter l’activité."
    />
  );
}
