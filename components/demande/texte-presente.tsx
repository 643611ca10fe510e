import { Texte } from "@/components/membre/texte";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/select";
import { VERSIONS } from "@/lib/texte/rules/versions";

/** Which version of the text was read with the person, and the text itself, to read it again. */
export function TextePresente({ defaultValue }: { defaultValue: string }) {
  const [courant, ...anciens] = VERSIONS.consentement;
  const options = [
    { value: courant.version, label: `Version ${courant.version}, en vigueur` },
    ...anciens.map(({ version }) => ({ value: version, label: `Version ${version}` })),
  ];
  return (
    <div className="flex flex-col gap-2">
      <Select
        name="texteVersion"
        label="Quel texte lui avez-vous présenté ?"
        options={options}
        defaultValue={defaultValue || courant.version}
      />
      <Disclosure summary="Lire ce texte, tel qu’il se présente à la personne">
        <Texte corps={courant.corps} />
      </Disclosure>
    </div>
  );
}
