import { Icon } from "@/components/ui/icon";

type Props = { evenement: { nature: "seance"; code: string } | { nature: "rencontre"; titre: string } };

/** What an event is called: the code of a séance, or the name of a rencontre beside its sign. */
export function AgendaTitre({ evenement }: Props) {
  if (evenement.nature === "seance") return <span className="agenda-code">{evenement.code}</span>;
  return (
    <>
      <Icon name="instance" className="-mt-0.5 inline size-4" /> {evenement.titre}
    </>
  );
}
