/**
 * Words that make a heading a problem or a benefit, by their stems, for all eight languages at once: what promises in
 * one of them says nothing else in the others.
 */
const GAIN =
  /^(?:reduc|reduz|rédui|riduc|increas|sav(?:e|ing)|improv|automat|grow|boost|cut |elim|élim|accel|accél|streamlin|simpl|semplif|vereinfach|vereenv|prote[cgj]|stop |ma?xim|minim|spar|senk|steiger|verbess|verbeter|beschl|gewinn|gagn|ganh|win |écono|econo|ahorr|rispar|bespaar|augment|aument|erhöh|verhoog|versnel|verlaag|vermind|optim|melhor|mejor|miglior|impuls|schütz)|(?<!\p{L})(?:fast|easi|schnell|einfach|leicht|snel|makkelijk)er(?!\p{L})|(?<!\p{L})(?:less|fewer|better|without|weniger|besser|ohne|moins|mieux|sans|menos|mejor|sin|melhor|sem|minder|beter|zonder|meno|meglio|senza|plus (?:vite|rapide|simple)|m[aá]i?s (?:rápido|fácil)|più (?:veloce|facile))(?!\p{L})|効率化|削減|向上|改善|自動化|短縮|最大化|簡単に|軽減/iu;
const PAIN =
  /(?<!\p{L})(?:tired of|struggl|wast(?:e|ing)|manu[ae]l|costly|costos|custos|coûteu|pain|error|erreur|fehler|errori|erros|fouten|compl[ie][xc]|kompliz|ingewikk|challeng|herausf|uitdag|défi|desafío|desafio|reto|sfid|problem|problèm|risk of|too |losing|los[et] |lost |perd|pérd|hard to|diffi[cz]|difíc|slow|lent[oaes]|langsam|traag|can['’]t|schluss mit|keine lust|genervt|mühsam|teuer|zeitverl|tijd(?:verlies|rov)|unübers|auf[wä]+nd|marre|fini les|trop |tropp|zu (?:viel|langsam|teuer)|te (?:veel|duur)|chronoph|cansad|hart[oa] de|demasiad|demais|moe van|klaar met|genoeg van|moeilijk|handmatig|gedoe|stanc(?:[oa]|h[ie]) di)|課題|悩み|お困り|手間|非効率|ムダ|無駄|時間がかかる|属人化|ミス|煩雑|負担/iu;

/** What a heading says: a problem that somebody has, something to gain, or neither. */
export const reasonOf = (heading: string): 'painPoints' | 'valueDrivers' | null =>
  PAIN.test(heading) ? 'painPoints' : GAIN.test(heading) ? 'valueDrivers' : null;

const PROBLEMS =
  /(?<!\p{L})(?:problems|challenges|pain points|herausforderungen|probleme|défis|problèmes|retos|desafíos|problemas|desafios|sfide|problemi|uitdagingen|problemen)(?!\p{L})|課題|お悩み/iu;
const BENEFITS =
  /^(?:why|warum|pourquoi|por qu[eé]|perché|waarom)\s(?!.*\?$)|(?<!\p{L})(?:benefits|advantages|vorteile|avantages|ventajas|beneficios|vantagens|benefícios|vantaggi|benefici|voordelen)(?!\p{L})|メリット|理由|導入効果/iu;

/** What the cards under a heading are, when it says just that: "The problems we solve", "Ihre Vorteile". */
export const announcedBy = (heading: string): 'painPoints' | 'valueDrivers' | null =>
  heading.length > 60 ? null : PROBLEMS.test(heading) ? 'painPoints' : BENEFITS.test(heading) ? 'valueDrivers' : null;
