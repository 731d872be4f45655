/** A value a spreadsheet would run as a formula gets a quote before it. */
function safe(value: string): string {
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

/** One line of RFC 4180 CSV, safe to open in a spreadsheet. Numbers stay numbers. */
export function csvLine(values: readonly (string | number)[]): string {
  return values
    .map((value) => {
      const text = typeof value === 'number' ? String(value) : safe(value);
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}
