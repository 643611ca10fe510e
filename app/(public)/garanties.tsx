import { DescriptionList } from "@/components/ui/description-list";

const garanties = [
  {
    term: "L’anonymat",
    value:
      "Aucun champ ne demande de nom. Chaque texte est relu par un contrôle d’anonymisation avant d’être envoyé ; le lien entre le code et la personne reste chez vous, hors de Recul.",
  },
  {
    term: "L’accord",
    value:
      "Aucune séance sur une situation n’est confirmée sans un accord de la personne en vigueur. Elle peut le retirer à tout moment, et le retrait agit aussitôt.",
  },
  {
    term: "Un tiers",
    value:
      "Le TAD se tient à côté de la hiérarchie, en complément de son soutien. L’encadrement ne lit pas ce qui s’y travaille ; c’est vous qui choisissez ce que vous en partagez.",
  },
  {
    term: "La trace",
    value:
      "Chaque lecture du contenu d’une situation est inscrite dans un journal. Les bilans ne montrent que des nombres.",
  },
];

/** What the software holds to, said before anyone signs in. */
export function Garanties() {
  return (
    <section aria-labelledby="garanties" className="flex flex-col gap-8">
      <h2 id="garanties" className="font-serif text-28 font-medium">
        Ce que Recul garantit
      </h2>
      <DescriptionList items={garanties} />
    </section>
  );
}
