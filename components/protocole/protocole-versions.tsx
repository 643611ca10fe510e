import { Timeline, TimelineEntry } from "@/components/ui/timeline";
import { CHAMP_PROTOCOLE_LABELS, formatChamp } from "@/lib/protocole/labels";
import type { ProtocoleVersion } from "@/lib/protocole/queries";
import { changesOf, type Protocole } from "@/lib/protocole/rules";
import { formatJourLong, jourOf } from "@/lib/time";

type Props = { versions: ProtocoleVersion[]; parDefaut: Protocole; zone: string };

/** What each version changed, newest first; the first is told against the espace's default. */
export function ProtocoleVersions({ versions, parDefaut, zone }: Props) {
  return (
    <Timeline label="Versions du protocole">
      {versions.map(({ version, protocole, creeLe, creePar }, rang) => {
        const avant = versions[rang + 1]?.protocole ?? parDefaut;
        const champs = changesOf(avant, protocole);
        return (
          <TimelineEntry
            key={version}
            date={formatJourLong(jourOf(creeLe, zone))}
            title={`Version ${version}, par ${creePar}`}
          >
            {champs.length === 0 ? (
              <p className="text-ink-soft">Reprend les valeurs de l’espace.</p>
            ) : (
              <ul className="text-ink-soft">
                {champs.map((champ) => (
                  <li key={champ}>
                    {CHAMP_PROTOCOLE_LABELS[champ]} : {formatChamp(protocole, champ)}, auparavant{" "}
                    {formatChamp(avant, champ)}
                  </li>
                ))}
              </ul>
            )}
          </TimelineEntry>
        );
      })}
    </Timeline>
  );
}
