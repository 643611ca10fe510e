/** The modalities, from the demande to the closing. */
export function Deroulement() {
  return (
    <section aria-labelledby="deroulement" className="flex flex-col gap-4">
      <h2 id="deroulement">Comment cela se passe</h2>
      <h3 className="!mt-0">À titre individuel</h3>
      <p>
        Vous êtes concerné·e par une situation et vous en faites la demande. L’intervenant·e la reçoit, et
        vous répond : accord, complément à apporter, ou orientation vers un lieu plus adapté. On repère
        ensuite les autres professionnels de la situation, pour leur proposer de s’y associer, et l’on
        convient d’un protocole : le rythme et le cadre, qui se précisent au fil des séances.
      </p>
      <p>
        À titre indicatif, les rencontres ont lieu en moyenne toutes les six semaines : deux heures de séance,
        et une heure de préparation et de synthèse pour l’intervenant·e. Recul propose des dates, et dit
        pourquoi quand l’une d’elles se décale ; vous restez libres d’en choisir d’autres.
      </p>
      <h3>À titre collectif</h3>
      <p>
        Un service peut demander un groupe de travail pour plusieurs professionnels d’une même structure. Son
        protocole dit les objectifs, les participants, le rythme et la durée de vie du groupe. Comptez trois
        heures de séance, et une heure de préparation et de synthèse.
      </p>
      <h3>Après les séances</h3>
      <p>
        Les pistes se suivent : retenue, écartée, à l’essai. Quand le travail s’achève, on dit pourquoi, et
        l’on se donne rendez-vous à trois et à six mois pour regarder ce qu’il en reste. Une situation qui
        s’arrête n’est pas un échec.
      </p>
    </section>
  );
}
