/** An ICP in Warm AI's fields and back. */
import { bandsHull } from '../icp/company-size.ts';
import { companySizesText } from '../icp/describe.ts';
import { amountText, revenueText } from '../icp/revenue.ts';
import { companySizesIn } from '../icp/size-text.ts';
import type { Icp, RevenueRange } from '../icp/types.ts';
import { droppedFields } from './coverage.ts';
import { requiredText, unlessEmpty } from './settings.ts';
import type { Compiled, CoverageNote, RemoteProfile, Settings } from './types.ts';
import { WARM_AI_CARRIES } from './warm-ai-declaration.ts';
import type { WarmAiIcp } from './warm-ai-wire.ts';

/** "200-5000": one range, or "5001+" with an open end. */
function employeeCount(icp: Icp): { text: string; widened: boolean } | null {
  const hull = bandsHull(icp.companySizes);
  if (!hull) return null;
  const [min, max] = hull.range;
  return { text: max === null ? `${min}+` : `${min}-${max}`, widened: !hull.contiguous };
}

/** "$10M-$500M"; a range without a lower end starts at zero. */
const revenueRange = (range: RevenueRange): string =>
  range.min === null && range.max !== null
    ? `${amountText(0, range.currency)}-${amountText(range.max, range.currency)}`
    : revenueText(range);

/** The `create_icp` request. Empty fields are left out, so that Warm AI fills them. */
export function compileWarmAi(icp: Icp, settings: Settings): Compiled {
  // The user goes into a header, but a profile without one cannot be sent either.
  requiredText('warm-ai', settings, 'user');
  const employees = employeeCount(icp);
  const characteristics = {
    ...unlessEmpty('employee_count', employees?.text ?? ''),
    ...unlessEmpty('revenue_range', icp.revenue.map(revenueRange).join(', ')),
  };
  const body = {
    action: 'create_icp',
    product_id: requiredText('warm-ai', settings, 'product'),
    ...unlessEmpty('name', icp.name.trim()),
    ...unlessEmpty('description', icp.description.trim()),
    ...unlessEmpty('job_titles', icp.jobTitles),
    ...unlessEmpty('pain_points', icp.painPoints),
    ...unlessEmpty('value_drivers', icp.valueDrivers),
    ...unlessEmpty('industry_focus', icp.industries),
    ...(Object.keys(characteristics).length ? { company_characteristics: characteristics } : {}),
  };
  const widened: CoverageNote[] = employees?.widened
    ? [
        {
          field: 'companySizes',
          kind: 'reshaped',
          note: 'warmAi_sizesWidened',
          values: [companySizesText(icp.companySizes)],
          becomes: [employees.text],
        },
      ]
    : [];
  return {
    request: { method: 'POST', url: 'https://api.warmai.uk/api-icp-action', body: JSON.stringify(body) },
    coverage: [...widened, ...droppedFields(icp, WARM_AI_CARRIES)],
  };
}

/** A listed or created ICP in the model's terms. */
export function fromWarmAi(icp: WarmAiIcp): RemoteProfile {
  const employees = icp.company_characteristics?.employee_count;
  return {
    id: icp.id,
    icp: {
      name: icp.name ?? '',
      description: icp.description ?? '',
      jobTitles: icp.job_titles ?? [],
      industries: icp.industry_focus ?? [],
      companySizes: typeof employees === 'string' ? companySizesIn(employees) : [],
      painPoints: icp.pain_points ?? [],
      valueDrivers: icp.value_drivers ?? [],
    },
    status: icp.workflow_status,
    reviewStatus: icp.review_status ?? null,
    createdAt: icp.created_at ?? null,
    raw: icp,
  };
}
