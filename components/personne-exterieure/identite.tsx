import { TextInput } from "@/components/ui/text-input";
import type { ExterieureLigne } from "@/lib/personne-exterieure/queries";

/** Who they are and where to write to them. */
export function Identite({ personne }: { personne?: ExterieureLigne }) {
  return (
    <>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-5">
        <TextInput name="prenom" label="Prénom" maxLength={80} defaultValue={personne?.prenom ?? ""} />
        <TextInput name="nom" label="Nom" maxLength={80} defaultValue={personne?.nom ?? ""} />
      </div>
      <TextInput
        name="fonction"
        label="Fonction"
        help="Par exemple : infirmier en addictologie."
        maxLength={120}
        defaultValue={personne?.fonction ?? ""}
      />
      <TextInput
        name="courriel"
        label="Adresse professionnelle"
        optional
        help={
          personne
            ? "Videz ce champ pour l’effacer, ici et dans les courriels gardés."
            : "Pour l’invitation et les changements de date ou de lieu."
        }
        type="email"
        inputMode="email"
        autoComplete="off"
        maxLength={254}
        defaultValue={personne?.courriel ?? ""}
      />
    </>
  );
}
