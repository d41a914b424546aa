/** An ICP as Warm AI makes and completes it. */
import type { Product } from './accounts.ts';
import type { WarmAiIcp } from './warm-ai-contract.ts';

/** What `create_icp` answers at once: what was sent, the rest still empty. */
export const draftIcp = (id: string, body: Record<string, unknown>, createdAt: string): WarmAiIcp => ({
  id,
  name: '',
  description: '',
  job_titles: [],
  pain_points: [],
  value_drivers: [],
  industry_focus: [],
  company_characteristics: {},
  ...body,
  product_id: String(body.product_id),
  workflow_status: 'generating',
  review_status: 'pending_review',
  created_at: createdAt,
});

const either = (sent: string[], made: string[]): string[] => (sent.length > 0 ? sent : [...made]);

/** The vendor's AI at work: fills what was left out from the product, and keeps what was sent. */
export function generateIcp(icp: WarmAiIcp, product: Product): WarmAiIcp {
  const titles = either(icp.job_titles, product.titles);
  const industries = either(icp.industry_focus, product.industries);
  return {
    ...icp,
    name: icp.name || `${product.name} buyers`,
    description:
      icp.description ||
      `${titles.join(', ')} in ${industries.join(' and ')}: ${product.audience}, for ${product.name}.`,
    job_titles: titles,
    pain_points: either(icp.pain_points, product.pains),
    value_drivers: either(icp.value_drivers, product.drivers),
    industry_focus: industries,
    company_characteristics: {
      employee_count: product.employees,
      revenue_range: product.revenue,
      ...icp.company_characteristics,
    },
    workflow_status: 'generated',
  };
}
