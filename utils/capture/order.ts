/**
 * The order in which modules stand in the built script, as far as it is not that of their imports: gzip looks back only
 * 32 kB and takes one alphabet for a stretch, so words beside words and readers beside readers weigh a fiftieth less.
 * Found by trial; any other order works as well.
 */
import './page/visibility.ts';
import './page/words.ts';
import './vocabularies/country-signs.ts';
import './page/tags.ts';
import './readers/numbers.ts';
import './readers/industries.ts';
import './vocabularies/domains.ts';
import './language.ts';
import './page/locator.ts';
import './readers/reasons.ts';
import './vocabularies/audiences.ts';
import './readers/attributions.ts';
import './kind.ts';
import './page/facts.ts';
import './readers/posting-title.ts';
import './readers/index.ts';
import './page/json-ld.ts';
import './page/walk.ts';
