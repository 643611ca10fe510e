"use client";

import { type InputProps, TextInput } from "./text-input";

/** A day, `YYYY-MM-DD` in and out; the browser shows it the French way. */
export function DateInput(props: InputProps) {
  return <TextInput {...props} type="date" className="max-w-52" />;
}

/** A time of day, `HH:MM`. */
export function TimeInput(props: InputProps) {
  return <TextInput {...props} type="time" className="max-w-36" />;
}
