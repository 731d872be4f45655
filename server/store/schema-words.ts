/** Words of the app a card can be found by; prefix search, one row per word and card. */
export interface SearchWordTable {
  tenant: string;
  word: string;
  card_id: string;
}

/** Words of the names people asked under: their cards can be found by them, through their asks. */
export interface PersonWordTable {
  tenant: string;
  word: string;
  person_id: string;
}
