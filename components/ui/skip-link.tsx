/** First stop of the keyboard on every page. The target is the `main` element. */
export function SkipLink({ target = "contenu" }: { target?: string }) {
  return (
    <a
      href={`#${target}`}
      className="no-print sr-only rounded-md bg-sea px-4 py-3 font-semibold text-on-sea focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:px-4 focus:py-3"
    >
      Aller au contenu
    </a>
  );
}
