/** Where the panel stands: framed in the sign-in page, in the browser's side panel, or in a tab of its own. */
export type Place = 'page' | 'side' | 'tab';

/** Reads `?place=side|tab&tabId=…` (`tab` for short); anything else is the sign-in page. */
export function readPlace(search: string): { place: Place; tabId: number | null } {
  const params = new URLSearchParams(search);
  const place = params.get('place');
  const tabId = params.get('tabId') ?? params.get('tab');
  return {
    place: place === 'side' || place === 'tab' ? place : 'page',
    tabId: tabId !== null && /^\d{1,10}$/.test(tabId) ? Number(tabId) : null,
  };
}
