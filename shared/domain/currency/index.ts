/** How many digits a currency has after its mark: 2 for EUR, 0 for JPY, 3 for KWD. @param currency ISO 4217 code */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
