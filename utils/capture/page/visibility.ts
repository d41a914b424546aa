import { attribute } from './dom.ts';

/** Made to be heard, not seen: text doubled for screen readers. */
const HEARD_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|u-hidden-visually)(?:\s|$)/i;
/** Classes that often mean "not shown now"; only their computed style tells. */
const MAYBE_HIDDEN =
  /(?:^|[\s_-])(?:hidden|hide|d-none|collapsed?|modal|popup|overlay|drawer|dropdown|sub-?menu|mega-?menu|offcanvas|tooltip|lightbox)(?:[\s_-]|$)/i;
/** Slides are hidden in turn; their clones always. */
const SLIDE = /(?:^|[\s_-])(?:slide|slick|swiper|carousel|splide|glide|flickity|owl)(?:[\s_-]|$)/i;
const CLONE = /clone|duplicate/i;
/** Not shown until it is scrolled to. */
const ANIMATED =
  /(?:^|[\s_-])(?:wow|aos|animated?|animation|reveal|fade|fadein\w*|invisible|elementor-invisible|appear|sr)(?:[\s_-]|$)/i;
/** Consent banners talk about partners and purposes, never about the page. */
const CONSENT =
  /(?:^|[\s_-])(?:cookie(?:s|bot|consent|-?banner|-?notice|law)?|consent|gdpr|onetrust|didomi|usercentrics)(?:[\s_-]|$)/i;

/** Whether an element and all in it are out of sight. `strict` also honours `aria-hidden`. */
export function isHidden(element: Element, className: string, id: string, strict: boolean): boolean {
  if (attribute(element, 'hidden') !== null && attribute(element, 'hidden') !== 'until-found') return true;
  if (
    strict &&
    attribute(element, 'aria-hidden') === 'true' &&
    !(className && SLIDE.test(className) && !CLONE.test(className))
  )
    return true;
  const style = attribute(element, 'style');
  if (style && /display\s*:\s*none/i.test(style)) return true;
  if (style && /visibility\s*:\s*hidden/i.test(style) && !ANIMATED.test(className)) return true;
  if (className) {
    if (HEARD_ONLY.test(className)) return true;
    if (CONSENT.test(className) || (id && CONSENT.test(id))) return true;
    if (MAYBE_HIDDEN.test(className) && isStyledAway(element)) return true;
  } else if (id && CONSENT.test(id)) return true;
  return false;
}

function isStyledAway(element: Element): boolean {
  if (typeof getComputedStyle !== 'function') return false;
  const style = getComputedStyle(element);
  return style.display === 'none' || style.visibility === 'hidden';
}
