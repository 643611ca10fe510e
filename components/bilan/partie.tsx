import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { formatSuite, SECTION_LABELS } from "@/lib/bilan/labels";
import { listBlocs } from "@/lib/bilan/rules/blocs";
import { drawBloc } from "@/lib/bilan/rules/document/document";
import type { Instantane } from "@/lib/bilan/rules/instantane";
import type { PartieBilan } from "@/lib/bilan/rules/plan";
import { Bloc } from "./bloc";

type Props = {
  section: PartieBilan;
  instantane: Instantane;
  /** The words, or the field to write them in. */
  children: ReactNode;
};

/** Tables of a part before the rest is folded: what one reads with its words. */
const EN_VUE = 3;

/**
 * The words of a part beside its first figures, one under the other where there is no room or where the figures have a
 * chart beside them already; then the other figures.
 */
export function Partie({ section, instantane, children }: Props) {
  const blocs = listBlocs(section, instantane.tableaux);
  const isBeside = blocs[0] ? drawBloc(blocs[0].codes, instantane).length === 0 : false;
  // Each group has its own figures beside its words: those of all come first.
  const groupes = section === "groupes";
  const [premier, ...autres] = blocs.map((bloc) => (
    <Bloc key={bloc.titre} instantane={instantane} bloc={bloc} />
  ));
  return (
    <Section id={section} title={SECTION_LABELS[section]}>
      <div className="flex flex-col gap-10">
        {isBeside && !groupes ? (
          <div className="grid gap-x-12 gap-y-8 min-[80rem]:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
            <div className="min-w-0">{children}</div>
            <div className="min-w-0">{premier}</div>
          </div>
        ) : (
          <>
            {groupes ? null : children}
            {premier}
          </>
        )}
        {autres.slice(0, EN_VUE - 1)}
        {autres.length >= EN_VUE ? (
          <Disclosure summary={formatSuite(autres.length - EN_VUE + 1)} wide>
            <div className="flex flex-col gap-10">{autres.slice(EN_VUE - 1)}</div>
          </Disclosure>
        ) : null}
        {groupes ? children : null}
      </div>
    </Section>
  );
}
