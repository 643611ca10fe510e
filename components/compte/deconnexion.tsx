import { buttonClass } from "@/components/ui/button-class";
import { deconnecter } from "@/lib/compte/actions";

/** Who is signed in on this device, and the way out, outside any espace. */
export function Deconnexion({ nom }: { nom: string }) {
  return (
    <form
      action={deconnecter}
      className="flex min-w-0 flex-col items-end gap-x-5 sm:flex-row sm:items-center"
    >
      <span className="max-w-full truncate text-14 text-ink-soft sm:text-16">{nom}</span>
      <button type="submit" className={buttonClass("quiet", "whitespace-nowrap max-sm:min-h-9 max-sm:py-1")}>
        Se déconnecter
      </button>
    </form>
  );
}
