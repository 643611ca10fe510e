/** For who takes part in the work and cannot record a withdrawal: whom to tell, at once. */
export function PrevenirRetrait({ referent }: { referent: string }) {
  return (
    <p className="max-w-reading text-14 text-ink-soft">
      La personne ne souhaite plus que sa situation soit évoquée ? Prévenez aussitôt {referent} ou le
      secrétariat, qui l’enregistre : tout s’arrête alors.
    </p>
  );
}
