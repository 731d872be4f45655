import type { PlainWordsKey } from './en.ts';

export const es: Record<PlainWordsKey, string> = {
  'verb.read': 'Puede leer {noun}.',
  'verb.readBasic': 'Puede leer {noun}, pero solo lo básico.',
  'verb.write': 'Puede leer, crear, cambiar y borrar {noun}.',
  'verb.create': 'Puede añadir elementos nuevos a: {noun}.',
  'verb.send': 'Puede enviar {noun}.',
  'verb.manage': 'Puede administrar por completo {noun}, incluidos los ajustes y el borrado.',
  'verb.delete': 'Puede borrar o quitar {noun}.',
  'verb.export': 'Puede exportar {noun} de forma masiva.',
  'verb.access': 'Puede acceder a elementos concretos que se le entreguen, entre: {noun}.',
  'verb.act': 'Puede usar una función especial («{value}») sobre: {noun}.',
  detail: '{noun} ({detail})',
  'reach.own': 'Solo alcanza lo propio de la persona que ha iniciado sesión.',
  'reach.shared':
    'Alcanza lo propio de la persona que ha iniciado sesión y lo que otros comparten con ella.',
  'reach.reachable':
    'Alcanza todo aquello a lo que la persona que ha iniciado sesión tiene acceso, y nada más.',
  'reach.org': 'Alcanza a toda la organización, sin que nadie haya iniciado sesión.',
  'reach.selected': 'Solo alcanza lo que alguien responsable ha elegido para esta aplicación.',
  'reach.owned': 'Solo alcanza lo que la propia aplicación ha creado o posee.',
  'reach.place':
    'Solo alcanza los chats, equipos o personas a los que se ha añadido la aplicación.',
  'api.read': 'Puede leer datos de {api} («{value}»).',
  'api.write': 'Puede leer y cambiar datos de {api} («{value}»).',
  'api.act': 'Puede actuar en {api} con el permiso «{value}»; no sabemos exactamente qué permite.',
  'api.impersonate':
    'Puede hacer en {api} todo lo que la persona que ha iniciado sesión puede hacer allí.',
  'api.default':
    'Pide todos los permisos que la aplicación tiene registrados para {api}. Cuáles son solo se ve en la pantalla de consentimiento.',
  'unknown.value':
    'No sabemos qué permite «{value}» de {api}. Pregunte al proveedor antes de aprobar.',
  'unknown.api':
    '«{value}» pertenece a una API que no conocemos ({resource}). Pregunte al proveedor qué permite.',
  'class.basic': 'Solo lo necesario para iniciar sesión.',
  'class.reads-little': 'Lee poco y nada privado.',
  'class.limited': 'Limitado a elementos concretos o a los de la propia aplicación.',
  'class.reads-own': 'Lee los datos propios de una persona.',
  'class.reads-private': 'Lee contenido privado, como correos, archivos o chats.',
  'class.changes-own': 'Cambia los datos propios de una persona.',
  'class.changes-private': 'Cambia o envía contenido privado, como correos, archivos o chats.',
  'class.reads-many': 'Lee datos más allá de los de una persona.',
  'class.changes-many': 'Cambia datos más allá de los de una persona.',
  'class.app-reads': 'Lee por sí sola datos de toda la organización.',
  'class.app-changes': 'Cambia por sí sola datos de toda la organización.',
  'class.app-private':
    'Accede al contenido privado de todos: correos, archivos, chats o reuniones.',
  'class.control': 'Puede servir para obtener más derechos.',
  'class.unknown': 'Desconocido: trátelo como potente hasta que alguien lo compruebe.',
};
