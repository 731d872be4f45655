import type { QuestionKey } from './questions.ts';

/**
 * Signs that a freely written text answers a question, in the seven languages. Pieces are looked for
 * anywhere, without word boundaries; a clue only moves the meter, it never refuses anything.
 */
const CLUES: Readonly<Partial<Record<QuestionKey, readonly RegExp[]>>> = {
  data: [
    /mail|calend|kalend|agenda|contact|kontakt|contato|file|datei|fichier|archivo|arquivo|document|dokument|chat|meeting|besprechung|réunion|reuni|termin|note|notiz|task|aufgabe|tâche|tarea|tarefa|daten|données|datos|dados|\bdata\b/i,
    /メール|予定|カレンダー|連絡先|ファイル|文書|会議|チャット|タスク|データ|資料/,
    /بريد|تقويم|جهات الاتصال|ملف|مستند|اجتماع|محادث|مهام|بيانات|مواعيد/,
  ],
  who: [
    /team|department|colleague|group|everyone|only me|just me|abteilung|kolleg|gruppe|nur ich|équipe|service|collègue|moi seul|equipo|departamento|compañer|solo yo|equipe|colega|só eu|\d+\s*(people|users|person|leute|utilisateur|usuari|pessoas)/i,
    /チーム|部署|部門|全員|自分だけ|[0-9０-９]+\s*(名|人)|社員|同僚/,
    /فريق|قسم|زملا|أنا فقط|الجميع|موظف|أشخاص/,
  ],
  until: [
    /\b20\d\d\b|\d{1,2}[./-]\d{1,2}|until|till|permanent|long run|long term|month|week|quarter|\bbis\b|dauer|monat|woche|quartal|jusqu|mois|semaine|durable|hasta|mes(es)?\b|semana|permanente|plazo|até|mês|prazo|year|jahr|\bans?\b|année|año|\bano/i,
    /まで|期間|年度|[0-9０-９]+\s*(年|か月|ヶ月|週|日間)|継続|当面/,
    /حتى|شهر|أشهر|أسبوع|سنة|دائم|المدى|مدة/,
  ],
  instead: [
    /instead|otherwise|without it|alternativ|by hand|manual|statt|sonst|ohne (sie|die)|von hand|sinon|sans (elle|cela|cette)|à la main|en lugar|sin (ella|esto|esta)|a mano|em vez|sem (ele|isso|este)|à mão|no other/i,
    /代わり|代替|手作業|なければ|ない場合|できない/,
    /بدل|يدوي|من دون|بدون|وإلا|غير ذلك/,
  ],
  ticket: [/\b[a-z]{2,8}[-#]?\d{3,}\b/i, /#\d{2,}/, /ticket|tique|chamado|チケット|تذكرة/i],
};

/** True when a freely written text gives a sign of answering the question. */
export function hasClue(text: string, key: QuestionKey): boolean {
  return CLUES[key]?.some((clue) => clue.test(text)) ?? false;
}
