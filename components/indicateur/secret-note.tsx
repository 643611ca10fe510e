import { SECRET_MOT } from "@/lib/indicateur/labels";
import { formatSecretNote } from "@/lib/secret/labels";

/** What the mark means, under each table that bears one. */
export function SecretNote({ seuil }: { seuil: number }) {
  return <p className="max-w-reading text-14 text-ink-soft">{formatSecretNote(seuil, SECRET_MOT)}</p>;
}
