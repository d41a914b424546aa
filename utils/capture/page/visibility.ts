import { attribute } from './dom.ts';
import { memo } from './memo.ts';

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

/** What a class (and id) says, worked out once a page: most elements share theirs. */
const saysOf = memo((names: string) => {
  const [className = '', id = ''] = names.split('\n');
  return {
    hidden: HEARD_ONLY.test(className) || CONSENT.test(className) || CONSENT.test(id),
    maybe: MAYBE_HIDDEN.test(className),
    slide: SLIDE.test(className) && !CLONE.test(className),
    animated: ANIMATED.test(className),
  };
});

/** Whether an element and all in it are out of sight. `strict` also honours `aria-hidden`. */
export function isHidden(element: Element, className: string, id: string, strict: boolean): boolean {
  const hidden = attribute(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const says = className || id ? saysOf(`${className}\n${id}`) : null;
  if (says?.hidden) return true;
  if (strict && !says?.slide && attribute(element, 'aria-hidden') === 'true' && !isSpokenBeside(element)) return true;
  const style = attribute(element, 'style');
  if (style) {
    if (/display\s*:\s*none/i.test(style)) return true;
    if (!says?.animated && /visibility\s*:\s*hidden/i.test(style)) return true;
  }
  return says?.maybe === true && isStyledAway(element);
}

/** What is seen and hidden from screen readers, because they are told the same in its neighbour. */
const isSpokenBeside = ({ previousElementSibling: before, nextElementSibling: after }: Element): boolean =>
  [before, after].some((beside) => beside !== null && HEARD_ONLY.test(attribute(beside, 'class') ?? ''));

function isStyledAway(element: Element): boolean {
  if (typeof getComputedStyle !== 'function') return false;
  const style = getComputedStyle(element);
  return style.display === 'none' || style.visibility === 'hidden';
}
