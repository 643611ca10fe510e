const temps = [
  {
    titre: "Déposer une demande",
    texte:
      "Ce qui fait difficulté pour vous, la question que vous portez, et en quoi y travailler servira à la personne. Jamais son nom : un code neutre, que vous seul·e savez relier à elle.",
  },
  {
    titre: "Se rencontrer",
    texte:
      "Des séances de deux heures, environ toutes les six semaines à titre indicatif, avec l’intervenant·e TAD et les collègues que l’accord de la personne permet d’associer.",
  },
  {
    titre: "Repartir avec des pistes",
    texte:
      "De nouvelles hypothèses de travail, que vous jugerez utile ou non de mettre en œuvre. La personne est informée du moment de la séance et de ses conclusions.",
  },
];

/** The path of a situation, as one would tell it. */
export function TroisTemps() {
  return (
    <section aria-labelledby="trois-temps" className="flex flex-col gap-8">
      <h2 id="trois-temps" className="font-serif text-28 font-medium">
        Un travail en trois temps
      </h2>
      <ol className="grid gap-x-12 gap-y-8 sm:grid-cols-3">
        {temps.map(({ titre, texte }, index) => (
          <li key={titre} className="flex flex-col gap-2 border-t border-edge pt-4">
            <span aria-hidden="true" className="font-serif text-18 text-ink-soft italic">
              {index + 1}
            </span>
            <h3 className="text-18 font-semibold">{titre}</h3>
            <p className="text-ink-soft">{texte}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
