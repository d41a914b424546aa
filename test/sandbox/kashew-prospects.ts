/** What Kashew's AI finds for a profile: invented people at invented companies. */
import type { KashewProfile, KashewProspect } from './kashew-contract.ts';

const PEOPLE = ['Ada Winterbourne', 'Jonas Keel', 'Priya Marlowe', 'Lucien Abara', 'Sofie Tannhagen', 'Marek Osei'];
const COMPANIES = ['Tidewater Looms', 'Kestrel Freight', 'Brackenfield Labs', 'Ostrava Signal', 'Pinion & Vale'];

const pick = (list: readonly string[], index: number, otherwise: string): string =>
  list[index % Math.max(1, list.length)] ?? otherwise;

export function prospectFor(profile: KashewProfile, index: number, id: string, createdAt: string): KashewProspect {
  const person = pick(PEOPLE, index, 'Ada Winterbourne');
  const company = pick(COMPANIES, index, 'Tidewater Looms');
  const slug = (text: string) => text.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return {
    id,
    person_name: person,
    company_name: company,
    email: `${slug(person)}@${slug(company)}.example`,
    job_title: pick(profile.target_job_titles, index, 'Head of Sales'),
    industry: pick(profile.target_industries, index, 'Technology'),
    country: pick(profile.target_countries, index, 'United States'),
    company_website: `https://${slug(company)}.example`,
    linkedin_profile_url: `https://www.linkedin.com/in/${slug(person)}`,
    created_at: createdAt,
  };
}
