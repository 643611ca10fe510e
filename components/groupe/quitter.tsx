import { Disclosure } from "@/components/ui/disclosure";
import type { Jour } from "@/lib/time";
import { SortieForm } from "./sortie-form";

type Props = { espace: string; placeId: string; aujourdhui: Jour };

/** For a member: the way out, folded. */
export function Quitter({ espace, placeId, aujourdhui }: Props) {
  return (
    <Disclosure summary="Quitter le groupe">
      <p className="pb-4">
        Vous ne serez plus attendu·e aux séances à venir, et la page du groupe ne vous sera plus ouverte. Vos
        présences passées restent notées.
      </p>
      <SortieForm espace={espace} placeId={placeId} aujourdhui={aujourdhui} bouton="Quitter le groupe" />
    </Disclosure>
  );
}
