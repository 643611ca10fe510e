/** What the TAD is, for whom, and what it is not. */
export function Methode() {
  return (
    <section aria-labelledby="methode" className="flex flex-col gap-4">
      <h2 id="methode" className="!mt-0">
        Une méthode d’intervention
      </h2>
      <p>
        Le TAD s’adresse aux travailleuses et travailleurs sociaux, et aux autres professionnels qui
        accompagnent des personnes allocataires du RSA ayant des conduites addictives, avec ou sans substance,
        et des troubles liés à la santé mentale. Dans ces situations, chacun peut se trouver pris dans un jeu
        de contradictions. On vient au TAD pour en sortir un moment.
      </p>
      <p>
        Avec une intervenante ou un intervenant formé à l’approche systémique et aux addictions, on y vient
        pour :
      </p>
      <ul>
        <li>prendre de la distance et regarder la situation dans sa complexité ;</li>
        <li>questionner les places, et se repositionner si besoin dans l’accompagnement ;</li>
        <li>faire travailler ensemble celles et ceux qui interviennent, chacun dans sa mission ;</li>
        <li>approfondir ce que l’on sait des addictions.</li>
      </ul>
      <p>
        C’est un espace tiers, en complément du soutien de l’encadrement. On n’y évalue personne. Ce qui en
        sort, ce sont des hypothèses et des pistes : le référent ou la référente de la situation juge s’il est
        utile de les mettre en œuvre.
      </p>
    </section>
  );
}
