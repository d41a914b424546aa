/** What the words of a class (or id) say about an element. Worked out once a class and page: most elements share theirs. */
import { memo } from './memo.ts';

/** Made to be heard, not seen: text doubled for screen readers. */
const HEARD_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|u-hidden-visually)(?:\s|$)/i;
/** Classes that often mean "not shown now"; only their computed style tells. What hides its overflow is itself shown. */
const MAYBE_HIDDEN =
  /(?:^|[\s_-])(?:(?<!overflow-(?:[xy]-)?)hidden|hide|d-none|collapsed?|modal|popup|overlay|drawer|dropdown|sub-?menu|mega-?menu|offcanvas|tooltip|lightbox)(?:[\s_-]|$)/i;
/** Slides are hidden in turn; their clones always. */
const SLIDE = /(?:^|[\s_-])(?:slide|slick|swiper|carousel|splide|glide|flickity|owl)(?:[\s_-]|$)/i;
const CLONE = /clone|duplicate/i;
/** Not shown until it is scrolled to. */
const ANIMATED =
  /(?:^|[\s_-])(?:wow|aos|animated?|animation|reveal|fade|fadein\w*|invisible|elementor-invisible|appear|sr)(?:[\s_-]|$)/i;
/** Consent banners talk about partners and purposes, never about the page. */
const CONSENT =
  /(?:^|[\s_-])(?:cookie(?:s|bot|consent|-?banner|-?notice|law)?|consent|gdpr|onetrust|didomi|usercentrics)(?:[\s_-]|$)/i;
const NAV = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|topbar|toolbar|pagination)(?:[\s_-]|$)/i;
const ASIDE = /(?:^|[\s_-])(?:sidebar|related|comments?)(?:[\s_-]|$)/i;
const FOOTER = /(?:^|[\s_-])(?:footer|colophon|site-footer)(?:[\s_-]|$)/i;

/** In all that any of the above wants: most names have none of it, and are looked at once. */
const TELLING =
  /sr|hid|reader|none|collaps|modal|popup|overlay|drawer|drop|menu|offcanvas|tooltip|lightbox|sli[dc]|swip|carous|splid|glid|flick|owl|wow|aos|anim|reveal|fade|visib|appear|cook|consent|gdpr|onetrust|didomi|usercent|nav|bread|bar|pagin|relat|comment|foot|coloph/i;

export interface Says {
  /** Out of sight for good, whatever its style. */
  unseen: boolean;
  /** Perhaps out of sight: its computed style tells. */
  maybe: boolean;
  /** Made for screen readers. */
  heard: boolean;
  slide: boolean;
  animated: boolean;
  consent: boolean;
  nav: boolean;
  footer: boolean;
  aside: boolean;
}

const NOTHING: Says = {
  ...{ unseen: false, maybe: false, heard: false, slide: false, animated: false },
  ...{ consent: false, nav: false, footer: false, aside: false },
};

/** What a class, or an id, says. Most elements have no id. */
export const saysOf = (names: string): Says => (names ? toldBy(names) : NOTHING);

const toldBy = memo((names: string): Says => {
  if (!TELLING.test(names)) return NOTHING;
  const consent = CONSENT.test(names);
  const heard = HEARD_ONLY.test(names);
  return {
    unseen: consent || heard,
    heard,
    maybe: MAYBE_HIDDEN.test(names),
    slide: SLIDE.test(names) && !CLONE.test(names),
    animated: ANIMATED.test(names),
    consent,
    nav: NAV.test(names),
    footer: FOOTER.test(names),
    aside: ASIDE.test(names),
  };
});
