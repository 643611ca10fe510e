/** What one owes the person before, during and after. */
export function Precautions() {
  return (
    <section aria-labelledby="precautions" className="flex flex-col gap-4">
      <h2 id="precautions">Les précautions</h2>
      <ul>
        <li>
          <strong>Un suivi existe-t-il déjà ?</strong> Avant de demander un soutien, la question d’un suivi
          médical ou psychologique se pose à la personne. Les articulations ne se travaillent qu’avec son
          accord.
        </li>
        <li>
          <strong>Son accord.</strong> La personne accepte que sa situation soit évoquée. Elle est informée du
          moment où cela se fera, puis des conclusions. Elle peut retirer son accord à tout moment : les
          séances prévues sont alors suspendues.
        </li>
        <li>
          <strong>Comme si elle était présente.</strong> On parle de la personne comme si elle était là. Les
          comptes rendus sont écrits pour qu’elle puisse les lire.
        </li>
        <li>
          <strong>Pas de nom.</strong> La situation porte un code neutre, une tranche d’âge, un territoire
          large. Le lien entre le code et la personne reste chez son référent ou sa référente, hors de Recul.
        </li>
        <li>
          <strong>Le secret.</strong> Ce qui a été appris, compris, déduit ou deviné est couvert par le secret
          professionnel (article 226-13 du Code pénal). Le partage d’informations à caractère secret reste
          limité à ce qui est strictement nécessaire.
        </li>
        <li>
          <strong>Le danger.</strong> Recul n’est pas un lieu d’alerte. Devant un danger ou une maltraitance,
          suivez la procédure d’information préoccupante ou de signalement de votre institution (article
          226-14 du Code pénal) ; une demande de TAD ne la remplace pas et ne l’empêche jamais.
        </li>
      </ul>
    </section>
  );
}
