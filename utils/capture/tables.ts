/**
 * All word lists, one after the other: imported first, they stand together in the built script. gzip looks back only
 * 32 kB and takes one alphabet for a stretch, so words among words weigh less than words among code.
 */
import './vocabularies/industries-table.ts';
import './vocabularies/fact-labels-table.ts';
import './vocabularies/cities.ts';
import './vocabularies/country-signs.ts';
import './vocabularies/domains.ts';
import './vocabularies/legal-forms.ts';
import './titles/lexicon-table.ts';
import './vocabularies/audiences.ts';
import './vocabularies/reasons.ts';
import './vocabularies/paths.ts';
