/**
 * What people write to get past a box, in the languages we speak, without spaces and signs. The whole
 * text has to be made of these to be refused: inside a real reason they are only politeness.
 */
export const FILLERS: readonly string[] = [
  ...'test testing tests tbd na none nothing idk foo bar foobar blah bla lorem ipsum dummy sample xxx ok okay yes no hi hello thanks thankyou please plz pls asap urgent important because justbecause needit ineedit needthis ineedthis needthisapp ineedthisapp needaccess ineedaccess access approve approval pleaseapprove pleaseallow allow work forwork workrelated forworkrelated business businessneed businessreasons reason noreason justification'.split(
    ' ',
  ),
  ...'bitte danke dringend wichtig brauche brauchich ichbrauche ichbrauchedas ichbrauchees arbeit fürdiearbeit fürarbeit geschäftlich keinegrund keingrund freigeben bittefreigeben genehmigen bittegenehmigen zugriff grund weil ja nein hallo'.split(
    ' ',
  ),
  ...'svp silvousplaît silvousplait merci urgence important besoin jenaibesoin jaibesoin travail pourletravail accès acces approuver raison aucune aucuneraison oui non bonjour parceque'.split(
    ' ',
  ),
  ...'porfavor gracias urgente importante necesito lonecesito trabajo paratrabajar paraeltrabajo acceso aprobar razón razon ninguna sinrazón motivo porque sí hola prueba'.split(
    ' ',
  ),
  ...'obrigado obrigada preciso eupreciso precisodisso trabalho paraotrabalho paratrabalho paratrabalhar acesso aprovar razão razao nenhum nenhuma sim não nao olá ola teste'.split(
    ' ',
  ),
  ...'お願いします おねがいします よろしくお願いします よろしくおねがいします 仕事 仕事のため 業務 業務のため 業務上 必要 必要です 必要なため 使いたい 使いたいです テスト てすと 承認 承認してください 許可 許可してください 至急 なし 特になし'.split(
    ' ',
  ),
  ...'منفضلك رجاء رجاءا لوسمحت شكرا عاجل مهم احتاجه أحتاجه أحتاجإليه احتاجاليه للعمل العمل عمل عملي موافقة وافق الموافقة السماح لايوجد بدون اختبار تجربة نعم لا مرحبا'.split(
    ' ',
  ),
].sort((a, b) => b.length - a.length);
