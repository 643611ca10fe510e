import { Section } from "@/components/ui/section";

const POINTS = [
  {
    titre: "Votre question",
    texte: "Celle que vous portez, et ce qui vous aiderait. Elle compte plus que le récit.",
  },
  {
    titre: "Ce sur quoi la personne peut compter",
    texte: "Ses ressources, ce qu’elle sait faire, ses mots à elle.",
  },
  {
    titre: "Sa réponse sur un suivi médical ou psychologique",
    texte: "La question se pose à elle. Ne pas vouloir répondre est une réponse.",
  },
  {
    titre: "Son accord, si vous l’avez déjà",
    texte:
      "Par écrit ou sous forme électronique : les dates, avec qui elle accepte que l’on en parle, et qui garde le document. S’il n’est pas encore recueilli, vous pouvez déposer votre demande ; aucune séance ne sera confirmée avant.",
  },
];

/** What it is good to have at hand, and why no name will ever be asked. */
export function SousLaMain() {
  return (
    <>
      <Section title="Ce qu’il faut avoir sous la main">
        <dl className="flex max-w-reading flex-col gap-4">
          {POINTS.map(({ titre, texte }) => (
            <div key={titre} className="border-l-3 border-sea pl-4">
              <dt className="font-semibold">{titre}</dt>
              <dd>{texte}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="Et ce qui ne se demande jamais">
        <p className="max-w-reading">
          Ni nom, ni initiales, ni date de naissance, ni adresse. La situation reçoit un code tiré au hasard,
          comme S-7K4M : des initiales ou une date désigneraient quelqu’un, un code ne dit rien. Notez-le dans
          votre propre dossier. Vous seul·e savez de qui il s’agit.
        </p>
      </Section>
    </>
  );
}
