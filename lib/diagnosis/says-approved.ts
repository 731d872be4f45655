const DONE =
  '(?:approved|already granted|has granted|was granted|gave consent|has consented|genehmigt|zugestimmt|freigegeben|approuvée?s?|accordée?s?|aprobad[oa]s?|concedid[oa]s?|aprovad[oa]s?|承認され|承認済|許可済|تمت الموافقة|وافق المسؤول)';
const STILL =
  '(?:but|still|yet|again|keeps?|nevertheless|aber|trotzdem|immer noch|weiterhin|wieder|mais|toujours|encore|pero|todavía|sigue|mas|ainda|continua|まだ|のに|ても|لكن|ما زال|لا يزال)';
const ALTHOUGH =
  '(?:although|even though|despite|obwohl|trotz|bien que|malgré|alors que|aunque|a pesar|embora|apesar|رغم)';
/** Words must stand free where the script has spaces; Japanese and Arabic have none, or prefixes. */
const FREE = '(?<![\\p{Script=Latin}])';

const AFTER = new RegExp(
  `${FREE}${DONE}[^.!?\\n]{0,80}?${FREE}${STILL}(?![\\p{Script=Latin}])`,
  'iu',
);
const BEFORE = new RegExp(
  `${FREE}${ALTHOUGH}(?![\\p{Script=Latin}])[^.!?\\n]{0,80}?${FREE}${DONE}`,
  'iu',
);
const READ = 20_000;

/** The words with which a text says "approved, and still blocked", in any of our languages; null when it does not. */
export function saysApproved(text: string): string | null {
  const start = text.slice(0, READ);
  const [found] = AFTER.exec(start) ?? BEFORE.exec(start) ?? [];
  return found?.slice(0, 120) ?? null;
}
