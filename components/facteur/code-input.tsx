import { TextInput } from "@/components/ui/text-input";

type Props = {
  label?: string;
  help?: string;
  /** A recovery code, which has letters, may be typed too. */
  secours?: boolean;
  /** On a page that asks for nothing else. */
  autoFocus?: boolean;
};

/** Six digits: the keyboard of a telephone shows digits, and offers the code where it knows it. */
export function CodeInput({ label = "Code à six chiffres", help, secours = false, autoFocus }: Props) {
  return (
    <TextInput
      name="code"
      label={label}
      help={help}
      inputMode={secours ? "text" : "numeric"}
      autoComplete="one-time-code"
      spellCheck={false}
      maxLength={20}
      autoFocus={autoFocus}
      className="max-w-48 tracking-widest tabular-nums"
    />
  );
}
